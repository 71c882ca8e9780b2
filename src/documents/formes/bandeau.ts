import { normaliserTexte } from '../../domaine/texte';
import type { TexteSitue } from '../../domaine/tableau';
import { ouBlanc } from '../textes/blancs';
import type { Point } from './point';

/** Le budget voté, tel que le logiciel budgétaire l'écrit au-dessus du tableau ; à défaut ce que l'établissement en dit. */
export function bandeau({ acte: { etablissement: e }, tableaux }: Point): readonly (readonly [string, string | undefined])[] {
  const enTete = tableaux[0]?.rapport?.tableau.enTete, textes = enTete?.textes ?? [];
  const code = textes.find((t) => /\bcode insee\b/.test(normaliserTexte(t.texte)));
  const insee = code && (/\d{5,}/.exec(code.texte)?.[0] ?? textes.find((t) => t.colonne === code.colonne && t.ligne === code.ligne - 1)?.texte);
  const ligne = code && (insee !== undefined && !code.texte.includes(insee) ? code.ligne - 1 : code.ligne);
  const budget = textes.find((t) => code !== undefined && t.ligne === ligne && t.colonne > code.colonne && t !== enTete?.titre)?.texte;
  return [
    ['Code INSEE', ouBlanc(insee ?? e.insee.valeur)],
    ['Budget', ouBlanc(enLigne(budget) ?? e.sigle.valeur ?? e.nom.valeur)],
    ['Document', enLigne(enTete?.titre?.texte)],
  ];
}

const LONGUEUR_INTITULE = 80;

/** L'intitulé écrit juste au-dessus du tableau (« AFFECTATION RESULTAT 2022 »), s'il en est un. */
export function intitule({ tableaux }: Point): string | null {
  const tableau = tableaux[0]?.rapport?.tableau;
  if (tableau === undefined) return null;
  const dernier = tableau.enTete.textes.filter((t) => t.ligne < tableau.plage.debut.ligne).at(-1);
  return dernier !== undefined && estIntitule(dernier) && dernier.texte !== tableau.enTete.titre?.texte ? enLigne(dernier.texte) ?? null : null;
}

function estIntitule({ texte, colonne }: TexteSitue): boolean {
  return colonne === 0 && texte.length <= LONGUEUR_INTITULE && !/^\s*[-–•]|[.:]\s*$|^\s*code insee/i.test(texte);
}

function enLigne(texte: string | undefined): string | undefined {
  return texte?.replace(/\s+/g, ' ').trim();
}
