import { strToU8, zipSync } from 'fflate';
import type { Classeur, Grille, Valeur } from '../../../domaine/grille';
import { lireFichier } from '../lireFichier';

/** Une archive dont chaque partie est donnée en texte. */
export function archive(parties: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parties).map(([nom, p]) => [nom, typeof p === 'string' ? strToU8(p) : p])));
}

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';
const LIENS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Les parties d'un xlsx d'une feuille, tel qu'un tableur l'écrit ; `feuille` est le contenu de <worksheet>. */
export function partiesXlsx(feuille: string, autres: { chaines?: string; styles?: string; classeur?: string } = {}): Record<string, string> {
  return {
    '[Content_Types].xml': TYPES,
    '_rels/.rels': `<Relationships><Relationship Id="rId1" Type="${LIENS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns:r="${LIENS}">${autres.classeur ?? ''}<sheets><sheet name="DM" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="rId1" Type="${LIENS}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${LIENS}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId3" Type="${LIENS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet>${feuille}</worksheet>`,
    'xl/sharedStrings.xml': `<sst>${autres.chaines ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet>${autres.styles ?? ''}</styleSheet>`,
  };
}

/** Les parties d'un ods ; `contenu` est celui de <office:spreadsheet>. */
export function partiesOds(contenu: string): Record<string, string> {
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:spreadsheet>${contenu}</office:spreadsheet></office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest><manifest:file-entry manifest:full-path="/"/></manifest:manifest>',
  };
}

/** Le classeur lu ; lève si la lecture est refusée. */
export async function classeur(octets: Uint8Array, nom: string): Promise<Classeur> {
  const lecture = await lireFichier(octets, nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return lecture.classeur;
}

/** La première feuille du classeur lu. */
export async function feuille(octets: Uint8Array, nom: string): Promise<Grille> {
  return (await classeur(octets, nom)).feuilles[0] as Grille;
}

export async function cellulesXlsx(contenu: string, autres: Parameters<typeof partiesXlsx>[1] = {}): Promise<readonly (readonly Valeur[])[]> {
  return (await feuille(archive(partiesXlsx(contenu, autres)), 'a.xlsx')).cellules;
}

export async function cellulesOds(contenu: string): Promise<readonly (readonly Valeur[])[]> {
  return (await feuille(archive(partiesOds(contenu)), 'a.ods')).cellules;
}

/** La phrase de refus ; lève si le fichier est lu. */
export async function refus(octets: Uint8Array, nom: string): Promise<string> {
  const lecture = await lireFichier(octets, nom);
  if (lecture.ok) throw new Error(`${nom} a été lu`);
  return lecture.erreur;
}
