import type { EnTete, TexteSitue } from '../../domaine/tableau';
import { normaliserTexte } from '../../domaine/texte';
import { position } from '../commun/cellules';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

/** Premier exercice où le compte financier unique remplace partout le compte administratif. */
const CFU_OBLIGATOIRE = 2026;
const COMPTE = /\bcomptes? administratifs?\b/;
const COMPTE_DATE = /\bcomptes? administratifs?\b[^0-9.;]{0,40}?\b(20\d\d)\b(?! ?[-–] ?20\d\d)/;

/** Les textes qui nomment un compte administratif, et l'exercice qu'ils lui donnent (à défaut, `exercice`). */
function comptesCites({ titre, textes }: EnTete, exercice: number | null): readonly (readonly [TexteSitue, number | null])[] {
  const uniques = titre && !textes.some((t) => t.ligne === titre.ligne && t.colonne === titre.colonne) ? [titre, ...textes] : textes;
  return uniques.flatMap((t) => {
    if (!/compte/i.test(t.texte)) return [];
    const norme = normaliserTexte(t.texte);
    if (!COMPTE.test(norme)) return [];
    const annee = COMPTE_DATE.exec(norme)?.[1];
    return [[t, annee === undefined ? exercice : Number(annee)] as const];
  });
}

export default definirRegle({
  id: 'DT04',
  titre: 'À partir de l’exercice 2026, le compte financier unique remplace le compte administratif',
  pourquoi: 'Le CFU réunit le compte administratif de l’ordonnateur et le compte de gestion du comptable. Facultatif depuis 2024, il est le seul compte que l’assemblée arrête à partir de l’exercice 2026 en M57.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['CA', 'DM', 'BP'],
  references: [{ texte: 'Loi n° 2023-1322 du 29 décembre 2023 de finances pour 2024', article: 'article 205', depuis: 2024, confiance: 'H' }],
  requiert: [],
  verifier({ tableau, exercice, norme }) {
    // Un compte dont la norme n'est pas dite est, à ces exercices, en M57 : la M14 est close et la M22 garde ses cadres.
    if (norme === 'M14' || norme === 'M22') return RIEN;
    const duCompte = exercice === null || tableau.type === 'CA' ? exercice : exercice - 1;
    const tardifs = comptesCites(tableau.enTete, duCompte).filter(([, annee]) => annee !== null && annee >= CFU_OBLIGATOIRE);
    const [premier, ...suite] = tardifs;
    if (premier === undefined) return RIEN;
    return [{
      message: `Compte administratif ${premier[1]} cité : à partir de l’exercice ${CFU_OBLIGATOIRE}, c’est un compte financier unique (CFU).`,
      correction: 'Arrêter et citer le compte financier unique de l’exercice, à la place du compte administratif et du compte de gestion.',
      cellules: [position(premier[0]), ...suite.map(([t]) => position(t))],
    }];
  },
});
