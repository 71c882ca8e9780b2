import { FEUILLES_ACTE, type Acte } from '../../domaine/acte/acte';
import { RANG_ENTETE } from '../../domaine/acte/gabarit';
import { CHAMPS_MEMBRE, type Membre } from '../../domaine/acte/membre';
import type { CelluleMiseEnForme, FeuilleAEcrire } from '../../domaine/feuille';
import { aide, enColonnes, enTete, hautDeColonnes } from './forme';
import { caseDe, caseDePresence, PRESENCES } from './valeur';

/** Rangées laissées à remplir : un conseil entier, ou quelques arrivants. */
const A_REMPLIR = 17, EN_PLUS = 3;
const LARGEURS = [12, 28, 26, 26, 26, 26, 26], LARGEUR_PAR_POINT = 24;

/** La feuille « Membres » : un membre par ligne, et une colonne par délibération où une présence diffère. */
export function feuilleMembres(acte: Acte | null): FeuilleAEcrire {
  const membres = acte?.membres ?? [];
  const numeros = [...new Set(membres.flatMap((m) => [...m.parDeliberation.keys()]))];
  const [aides = [], titres = []] = hautDeColonnes(CHAMPS_MEMBRE);
  const cellules = [
    [...aides, ...numeros.map(() => aide('Présence à cette délibération, si elle diffère.'))],
    [...titres, ...numeros.map((n) => ({ ...enTete(n), format: 'texte' as const }))],
    ...membres.map((m) => rangee(m, numeros)),
    ...Array.from({ length: membres.length === 0 ? A_REMPLIR : EN_PLUS }, () => rangee(null, numeros)),
  ];
  const largeurs = [...LARGEURS, ...numeros.map(() => LARGEUR_PAR_POINT)];
  const feuille = enColonnes(FEUILLES_ACTE.membres, cellules, largeurs, RANG_ENTETE, largeurs.length);
  return { ...feuille, choix: choixDePresence(cellules.length - 1, numeros.length) };
}

function rangee(membre: Membre | null, numeros: readonly string[]): CelluleMiseEnForme[] {
  const civilite = membre?.civilite.valeur ?? null;
  const champs = Object.entries(CHAMPS_MEMBRE).map(([nom, definition]) => {
    if (nom === 'presence') return caseDePresence(membre?.presence, civilite);
    return caseDe(definition, membre?.[nom as Exclude<keyof typeof CHAMPS_MEMBRE, 'presence'>]);
  });
  return [...champs, ...numeros.map((n) => caseDePresence(membre?.parDeliberation.get(n), civilite))];
}

function choixDePresence(derniere: number, points: number): NonNullable<FeuilleAEcrire['choix']> {
  const noms = Object.keys(CHAMPS_MEMBRE), premiere = noms.length;
  const colonnes = [noms.indexOf('presence'), ...Array.from({ length: points }, (_, k) => premiere + k)];
  return colonnes.map((colonne) => ({ plage: { debut: { ligne: RANG_ENTETE + 1, colonne }, fin: { ligne: derniere, colonne } }, valeurs: PRESENCES }));
}
