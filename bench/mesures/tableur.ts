import { join } from 'node:path';
import { totaliser } from '../../src/lecture/totaliser';
import { EN_TETE, MONTANTS, type Rangee } from '../generer';
import { enLignes, exiger, feuille, type Donnees } from '../donnees';
import { rapport } from '../mesurer';
import { auMoins, type Resultat } from '../resultat';

const LIGNES = 5_000, FORMULES = 300;

/** Le `require` de Node, que l'empaquetage laisse tel quel. */
declare const __non_webpack_require__: NodeJS.Require;

interface HyperFormula {
  setCellContents(cellule: { sheet: number; row: number; col: number }, valeur: unknown): unknown;
  getSheetValues(feuille: number): unknown[][];
  getSheetId(nom: string): number;
}
interface Module { readonly HyperFormula: { buildFromSheets(feuilles: Record<string, readonly (readonly unknown[])[]>, options: object): HyperFormula } }

/** B4 : une cellule modifiée, trois cents SOMME.SI.ENS recalculées par HyperFormula, contre notre recalcul entier. */
export function* tableur(d: Donnees, voulue: (id: string) => boolean): Iterable<Resultat> {
  if (!voulue('B4')) return;
  const quoi = 'HyperFormula, une saisie / notre recalcul entier';
  const module = charger();
  if (module === null) {
    yield { id: 'B4', quoi, taille: enLignes(LIGNES), rapport: null, cible: '≥ 300', tenu: null, note: 'HyperFormula n’est pas installé.' };
    return;
  }
  const corps = d.tableau(LIGNES).slice(EN_TETE.length);
  const criteres = criteresDe(corps).slice(0, FORMULES);
  const hf = module.HyperFormula.buildFromSheets({ T: corps, S: criteres.map(formule) }, { licenseKey: 'gpl-v3', maxRows: LIGNES + 10 });
  const lire = (): unknown[] => hf.getSheetValues(hf.getSheetId('S')).map((r) => r[0]);
  verifier(criteres, lire(), corps);
  const cellule = { sheet: hf.getSheetId('T'), row: 0, col: colonneRemplie(corps[0] as Rangee) };
  let montant = 0;
  const modifiees = [...EN_TETE, ...corps];
  yield auMoins('B4', quoi, `${enLignes(LIGNES)}, ${criteres.length} sommes`, rapport(
    { preparer: () => ++montant, faire: (v) => { hf.setCellContents(cellule, v); return lire(); } },
    { preparer: () => feuille(modifiees), faire: (g) => sommes(totaliser(g), criteres) },
    9,
  ), 300);
}

function charger(): Module | null {
  try {
    return __non_webpack_require__(join(process.cwd(), 'bench/node_modules/hyperformula')) as Module;
  } catch {
    return null;
  }
}

/** Un chapitre d'une section ou du tableau (`null`), ou une section entière, dans une colonne. */
type Critere = readonly [section: string | null, chapitre: string | null, colonne: number];

/** SOMME.SI.ENS confond « 013 » et « 13 » (voir B4c) : sur tout le tableau, seuls les chapitres sans jumeau sont demandés. */
function criteresDe(corps: readonly Rangee[]): Critere[] {
  const chapitres = new Set(corps.map((r) => r[1] as string)), nombres = [...chapitres].map(Number);
  const seuls = [...chapitres].filter((c) => nombres.filter((n) => n === Number(c)).length === 1);
  const couples = new Map(corps.map((r) => [`${r[0]}|${r[1]}`, [r[0], r[1]] as [string, string]]));
  const sections = [...new Set(corps.map((r) => r[0] as string))];
  const lignes = [...couples.values(), ...sections.map((s) => [s, null] as const), ...seuls.map((c) => [null, c] as const)];
  return lignes.flatMap(([s, c]) => [0, 1, 2, 3].map((k): Critere => [s, c, k]));
}

function formule([section, chapitre, colonne]: Critere): string[] {
  const plage = (lettre: string): string => `T!${lettre}1:${lettre}${LIGNES}`;
  const criteres = [...(section === null ? [] : [`${plage('A')},"${section}"`]), ...(chapitre === null ? [] : [`${plage('B')},"${chapitre}"`])];
  return [`=SUMIFS(${plage('FGHI'[colonne] as string)},${criteres.join(',')})`];
}

const colonneRemplie = (r: Rangee): number => r.findIndex((v, c) => c >= MONTANTS && v !== null);

/** Les sommes demandées, cherchées par section et chapitre dans les totaux. */
function sommes(totaux: ReturnType<typeof totaliser>, criteres: readonly Critere[]): number[] {
  const parCle = new Map<string, Float64Array>();
  for (const t of totaux) {
    for (const { section, chapitre, cumul } of t.chapitres) {
      for (const cle of [`${section}|${chapitre}`, `${section}|null`, `null|${chapitre}`]) {
        let somme = parCle.get(cle);
        if (somme === undefined) parCle.set(cle, (somme = new Float64Array(4)));
        for (let k = 0; k < 4; k++) (somme[k] as number) += cumul[k] as number;
      }
    }
  }
  return criteres.map(([section, chapitre, colonne]) => parCle.get(`${section?.toLowerCase() ?? null}|${chapitre}`)?.[colonne] ?? 0);
}

function verifier(criteres: readonly Critere[], valeurs: readonly unknown[], corps: readonly Rangee[]): void {
  const nous = sommes(totaliser(feuille([...EN_TETE, ...corps])), criteres);
  exiger(nous.every((s, i) => Math.round((valeurs[i] as number) * 100) === s), 'SOMME.SI.ENS et nos totaux');
}
