import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CELLULE_VIDE, ClasseurSimule, creerHote, type ArgumentFormule, type Client, type Hote } from '../hote';
import { enClair } from '../../src/functions/essai';
import { FONCTIONS } from '../../src/functions';
import { associer } from '../../src/functions/hote';

interface Parametre { readonly name: string; readonly dimensionality?: string; readonly optional?: boolean }
interface Fonction { readonly id: string; readonly options?: { readonly requiresParameterAddresses?: boolean }; readonly parameters: readonly Parametre[] }
interface Metadonnees { readonly functions: readonly Fonction[] }

/** Ce qu'Excel sait de chaque fonction. */
export const METADONNEES = JSON.parse(readFileSync(join(__dirname, '../../src/functions/functions.json'), 'utf8')) as Metadonnees;

/** Un Excel où les fonctions CCAS sont associées, comme `functions.ts` le fait dans sa page. */
export async function excelAvecFonctions(client: Client): Promise<Hote> {
  const hote = await creerHote(new ClasseurSimule('essai.xlsx'), { client });
  (globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
    Error: hote.CustomFunctions.Error, ErrorCode: hote.CustomFunctions.ErrorCode,
    associate: (id: string, f: (...args: never[]) => unknown) => hote.associer(id, f),
  };
  associer(FONCTIONS);
  return hote;
}

/** Écrit la formule : les arguments que functions.json attend et qu'elle n'a pas sont omis, les adresses ne vont qu'à qui les demande. */
export async function ecrireFormule(hote: Hote, id: string, args: readonly ArgumentFormule[], adresses: readonly string[] = []): Promise<unknown> {
  const fonction = METADONNEES.functions.find((f) => f.id === id);
  if (fonction === undefined) throw new Error(`functions.json n’a pas ${id}`);
  const complets = fonction.parameters.map((p, k) => {
    const a = args[k];
    if (a === undefined && p.optional !== true) throw new Error(`${id} exige ${p.name}`);
    if (p.dimensionality === 'matrix' && a !== undefined && a !== null && !Array.isArray(a)) return [[a === CELLULE_VIDE ? null : a]] as ArgumentFormule;
    return a ?? null;
  });
  const appel = fonction.options?.requiresParameterAddresses ? { parameterAddresses: complets.map((_, k) => adresses[k] ?? null) } : {};
  const rendu = await hote.appeler(id, complets, appel);
  return rendu.ok ? enClair(rendu.valeur) : `${rendu.erreur} ${rendu.message}`;
}
