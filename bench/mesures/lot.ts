import { lireLigneNdjson } from '../../src/classeur/fichiers';
import { verifierLigne } from '../../src/cli/lignesNdjson';
import { rendu, type Rendu } from '../../src/cli/rendu';
import { fauter } from '../alterer';
import { EN_TETE, generer } from '../generer';
import { auCorps, EXERCICE, exiger, NOMENCLATURE, type Donnees } from '../donnees';
import { rapport, temoin } from '../mesurer';
import { aucun, auPlus, type Resultat } from '../resultat';

const TABLEAUX = 10_000, LIGNES = 60;
/** Un tableau sur dix est fautif. */
const FAUTIF = 10;
const DEMANDE = { nomenclature: NOMENCLATURE, exercice: EXERCICE } as const;

/** B6 : un lot NDJSON, du texte d'entrée au texte du verdict, contre la seule lecture du JSON. B6c : le même lot en deux parts. */
export function* lot(d: Donnees, voulue: (id: string) => boolean): Iterable<Resultat> {
  if (!voulue('B6') && !voulue('B6c')) return;
  const lignes = lotDe(d);
  const taille = `${TABLEAUX.toLocaleString('fr-FR')} × ${LIGNES}`;
  if (voulue('B6')) {
    exiger(verifier(lignes).split('\n').filter((l) => l.includes('"etat":"conforme"')).length === TABLEAUX - TABLEAUX / FAUTIF, 'neuf tableaux du lot sur dix sont conformes');
    yield auPlus('B6', 'lot NDJSON vérifié / JSON.parse seul', taille, rapport({ preparer: () => lignes, faire: verifier }, { preparer: () => lignes, faire: lireSeulement }, 9), 1.5);
  }
  if (voulue('B6c')) {
    const moitie = lignes.length >> 1;
    yield aucun('B6c', 'un lot / le même en deux parts : octets différents', taille, verifier(lignes) === verifier(lignes.slice(0, moitie)) + verifier(lignes.slice(moitie)) ? 0 : 1);
  }
}

/** Dix mille tableaux différents : aucun n'est relu dans une manche. */
function lotDe({ plan }: Donnees): readonly string[] {
  return Array.from({ length: TABLEAUX }, (_, i) => {
    const corps = generer(plan, LIGNES, i + 1), entier = [...EN_TETE, ...corps];
    return JSON.stringify({ fichier: `dm-${i + 1}`, cellules: i % FAUTIF === FAUTIF - 1 ? auCorps(entier, (c) => fauter(c, i)) : entier });
  });
}

function verifier(lignes: readonly string[]): string {
  const sortie: Rendu = rendu('ndjson', [] as never, null as never);
  let texte = '';
  for (let i = 0; i < lignes.length; i++) texte += sortie.resultat(verifierLigne(lireLigneNdjson(lignes[i] as string, i + 1), 'lot', DEMANDE));
  return texte;
}

function lireSeulement(lignes: readonly string[]): void {
  for (const l of lignes) temoin.valeur = JSON.parse(l);
}
