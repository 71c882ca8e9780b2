import { writeOds, writeXlsx, type WriteSheet } from 'hucre';
import { valeur, type Feuille } from './feuille';

export interface Fichier { readonly nom: string; readonly octets: Uint8Array }

/** Un classeur Excel, formules et lignes masquées comprises. */
export async function enXlsx(feuilles: readonly Feuille[]): Promise<Fichier> {
  return { nom: 'variante.xlsx', octets: await writeXlsx({ sheets: feuilles.map(versFeuille) }) };
}

/** Un classeur OpenDocument. */
export async function enOds(feuilles: readonly Feuille[]): Promise<Fichier> {
  return { nom: 'variante.ods', octets: await writeOds({ sheets: feuilles.map(versFeuille) }) };
}

function versFeuille(f: Feuille): WriteSheet {
  const formules = f.cellules.flatMap((r, i) => r.flatMap((c, j) =>
    (typeof c === 'object' && c !== null ? [[`${i},${j}`, { formula: c.formule, formulaResult: c.valeur, value: c.valeur, type: 'formula' as const }] as const] : [])));
  return {
    name: f.nom,
    rows: f.cellules.map((r) => r.map((c) => valeur(c) as string | number | null)),
    cells: new Map(formules),
    merges: f.fusions.map(({ debut, fin }) => ({ startRow: debut.ligne, startCol: debut.colonne, endRow: fin.ligne, endCol: fin.colonne })),
    rowDefs: new Map([...f.masquees].map((ligne) => [ligne, { hidden: true }])),
  };
}

/** Une feuille en CSV ; les nombres y prennent la virgule décimale. */
export function enCsv(f: Feuille, separateur: ';' | ',', encodage: 'utf-8' | 'windows-1252'): Fichier {
  const texte = f.cellules.map((r) => r.map((c) => champ(valeur(c) as string | number | null, separateur)).join(separateur)).join('\r\n') + '\r\n';
  return { nom: 'variante.csv', octets: encodage === 'utf-8' ? new TextEncoder().encode(texte) : enWindows1252(texte) };
}

function champ(c: string | number | null, separateur: string): string {
  const texte = c === null ? '' : typeof c === 'number' ? String(c).replace('.', ',') : c;
  return texte.includes(separateur) || /["\r\n]/.test(texte) ? `"${texte.replaceAll('"', '""')}"` : texte;
}

/** Caractères de la page 1252 hors du latin 1 que les documents emploient. */
const PAGE_1252 = new Map([['€', 0x80], ['’', 0x92], ['…', 0x85], ['–', 0x96], ['Œ', 0x8c], ['œ', 0x9c]]);

function enWindows1252(texte: string): Uint8Array {
  return Uint8Array.from(texte, (c) => {
    const code = PAGE_1252.get(c) ?? c.codePointAt(0) ?? 0;
    if (code > 0xff) throw new Error(`« ${c} » n’existe pas en Windows-1252`);
    return code;
  });
}
