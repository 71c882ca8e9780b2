// Les métadonnées des fonctions pour Excel, tirées de leur JSDoc.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { racine } from '../commun.mjs';
import { charger } from '../regles/charger.mjs';

const { generateCustomFunctionsMetadata } = createRequire(import.meta.url)('custom-functions-metadata');

const DOSSIER = join(racine, 'src/functions');
/** Le code n'a pas d'accents ; l'aide d'Excel en a. */
const ACCENTS = { resultat: 'résultat', rar_depenses: 'rar_dépenses' };

/** Les fonctions et leur aide, telles que la JSDoc les écrit, dans l'ordre de FONCTIONS. Lève une phrase si l'aide est incomplète. */
export async function lireFonctions(dossier = DOSSIER) {
  const fichiers = readdirSync(dossier).filter((f) => f.endsWith('.ts') && !f.endsWith('.test.ts')).map((f) => join(dossier, f)).filter((f) => readFileSync(f, 'utf8').includes('@customfunction'));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(fichiers, false);
  if (errors.length > 0) throw new Error(`functions.json ne peut pas être fait :\n${errors.join('\n')}`);
  const { functions } = JSON.parse(metadataJson);
  const ordre = Object.keys(charger(join(dossier, 'index.ts')).FONCTIONS);
  exigerLesMemes(functions.map((f) => f.id), ordre);
  return functions.sort((a, b) => ordre.indexOf(a.id) - ordre.indexOf(b.id)).map((f) => ({ ...f, parameters: f.parameters.map((p) => parametre(f.id, p)) }));
}

/** Une fonction qu'Excel connaîtrait sans qu'elle soit associée donnerait #NOM?, et l'inverse ne servirait à personne. */
function exigerLesMemes(decrites, associees) {
  const seules = (ici, la) => ici.filter((id) => !la.includes(id));
  const phrases = [
    ...seules(decrites, associees).map((id) => `CCAS.${id} a une JSDoc « @customfunction » : ajoutez-la à FONCTIONS, dans src/functions/index.ts.`),
    ...seules(associees, decrites).map((id) => `CCAS.${id} est dans FONCTIONS : écrivez « @customfunction ${id} » dans sa JSDoc.`),
  ];
  if (phrases.length > 0) throw new Error(phrases.join('\n'));
}

function parametre(id, p) {
  if (!p.description?.trim()) throw new Error(`CCAS.${id} : l’argument « ${p.name} » n’a pas de description. Écrivez « @param ${p.name} … » dans sa JSDoc.`);
  return { ...p, name: ACCENTS[p.name] ?? p.name, description: uneLigne(p.description) };
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
