// Les métadonnées des fonctions pour Excel, tirées de leur JSDoc.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { racine } from '../commun.mjs';

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)('custom-functions-metadata');

const DOSSIER = join(racine, 'src/functions');
/** Ordre d'affichage : les totaux, le contrôle, les résultats, les comptes, le reste. */
const ORDRE = ['BALANCE', 'EQUILIBRE', 'TOTAL', 'TOTAUX', 'CONTROLE', 'REPORT', 'AFFECTATION', 'LIBELLE', 'CHAPITRE', 'IMPUTABLE', 'MONTANT', 'LETTRES', 'QUORUM'];
/** Le code n'a pas d'accents ; l'aide d'Excel en a. */
const ACCENTS = { resultat: 'résultat', rar_depenses: 'rar_dépenses' };

/** Les fonctions et leur aide, telles que la JSDoc les écrit, dans l'ordre d'affichage. Lève si le générateur signale une erreur. */
export async function lireFonctions() {
  const fichiers = readdirSync(DOSSIER).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts')).map((f) => join(DOSSIER, f)).filter((f) => readFileSync(f, 'utf8').includes('@customfunction'));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(fichiers, false);
  if (errors.length > 0) throw new Error(`functions.json ne peut pas être fait :\n${errors.join('\n')}`);
  const { functions } = JSON.parse(metadataJson);
  const rang = (f) => (ORDRE.includes(f.id) ? ORDRE.indexOf(f.id) : ORDRE.length);
  const parametre = (p) => ({ ...p, name: ACCENTS[p.name] ?? p.name, description: uneLigne(p.description) });
  return functions.sort((a, b) => rang(a) - rang(b)).map((f) => ({ ...f, parameters: f.parameters.map(parametre) }));
}

/** Le texte de functions.json. */
export function metadonnees(fonctions) {
  const contenu = {
    allowCustomDataForDataTypeAny: true,
    // Le générateur n'a pas d'étiquette pour cela : sans elle, une seule cellule en erreur empêcherait l'appel.
    allowErrorForDataTypeAny: true,
    functions: fonctions.map((f) => ({ ...f, description: uneLigne(f.description) })),
  };
  return `${JSON.stringify(contenu, null, 2)}\n`;
}

/** Un paragraphe de JSDoc d'un seul tenant, comme Excel le montre. */
export function uneLigne(texte) {
  return texte.replace(/\s*\n\s*/g, ' ').trim();
}
