import { GRAVITES } from '../../domaine/constat';
import { adressePlage } from '../../domaine/grille';
import { empeche, type RapportTableau } from '../../domaine/rapport';
import { enumerer } from '../enumerer';
import { constats, nonEvalues, type Catalogue } from './constats';
import { equilibre } from './equilibre';
import { replier, type Encre, type Mise } from './mise';
import { compter, famillesDe, nomDeNomenclature, nomDuDocument } from './mots';

/** Le rapport d'un tableau, prêt à imprimer. `corps` : ce que l'appelant veut voir avant l'équilibre. */
export function rapportTexte(fichier: string, r: RapportTableau, regles: Catalogue, mise: Mise, corps: readonly string[] = []): string {
  const lignes = [
    ...enTete(fichier, r, mise),
    '',
    ...corps,
    ...equilibre(r, mise),
    ...constats(r, regles, mise),
    ...nonEvalues(r.nonEvalues, mise),
    '',
    ...verdict(r, mise),
    '',
  ];
  return lignes.map((l) => `${l}\n`).join('');
}

function enTete(fichier: string, r: RapportTableau, mise: Mise): string[] {
  const { tableau } = r;
  const lieu = `${fichier} › ${tableau.feuille} › ${adressePlage(tableau.plage)}`;
  const titre = tableau.enTete.titre?.texte.replace(/\s+/g, ' ');
  const norme = r.nomenclature === null ? 'nomenclature inconnue' : nomDeNomenclature(r.nomenclature);
  const exercice = r.exercice === null ? 'exercice inconnu' : `exercice ${r.exercice}`;
  return [
    mise.encre.faible('─'.repeat(mise.largeur)),
    ...replier(lieu, mise.largeur).map(mise.encre.gras),
    ...replier(`${nomDuDocument(tableau)}${titre ? ` : ${titre}` : ''}`, mise.largeur),
    ...replier(`${norme}, ${exercice}`, mise.largeur),
    ...r.deductions.flatMap((d) => replier(d, mise.largeur, '  · ').map(mise.encre.faible)),
  ];
}

/** Le verdict en une phrase. */
function verdict(r: RapportTableau, mise: Mise): string[] {
  const { phrase, couleur } = conclusion(r);
  return replier(phrase, mise.largeur, 'Verdict : ').map((l) => mise.encre.gras(mise.encre[couleur](l)));
}

function conclusion(r: RapportTableau): { phrase: string; couleur: keyof Encre } {
  const nombres = GRAVITES.map((g) => ({ g, n: r.constats.filter((c) => c.gravite === g).length }));
  const comptes = enumerer(nombres.filter(({ n }) => n > 0).map(({ g, n }) => compter(n, g)));
  const empeches = r.nonEvalues.filter(empeche), n = empeches.length;
  const manque = n === 0 ? '' : `${n} ${n > 1 ? 'contrôles n’ont' : 'contrôle n’a'} pas pu être ${n > 1 ? 'faits' : 'fait'} (${famillesDe(empeches.map((e) => e.regle)).join(', ')})`;
  if (nombres[0] && nombres[0].n > 0) return { phrase: `à ne pas voter en l’état, ${comptes}${manque === '' ? '' : ` ; ${manque}`}.`, couleur: 'rouge' };
  if (manque !== '') {
    const reste = comptes === '' ? 'rien de bloquant dans le reste' : `dans le reste, ${comptes} et rien de bloquant`;
    return { phrase: `non évalué ; ${manque}. Le tableau n’est pas dit conforme ; ${reste}.`, couleur: 'jaune' };
  }
  if (r.etat === 'anomalies') return { phrase: `à examiner avant le vote, ${comptes} ; rien de bloquant${reserve(r)}.`, couleur: 'jaune' };
  return { phrase: `conforme${reserve(r)}${comptes ? `, ${comptes} pour mémoire` : ''}.`, couleur: 'vert' };
}

/** Ce qu'il reste à rapprocher : le compte administratif pour les reports, ou un autre document. */
function reserve({ nonEvalues, exercice }: RapportTableau): string {
  const attendus = nonEvalues.filter((e) => !empeche(e));
  const compte = attendus.some((e) => e.regle.startsWith('RP')) ? [`du compte administratif${exercice === null ? '' : ` ${exercice - 1}`}`] : [];
  const autre = attendus.some((e) => !e.regle.startsWith('RP')) ? ['d’un document qui n’a pas été donné'] : [];
  return attendus.length === 0 ? '' : `, sous réserve ${enumerer([...compte, ...autre])}`;
}
