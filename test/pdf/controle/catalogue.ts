import { PDFName, type PDFObject } from 'pdf-lib';
import { SaxesParser } from 'saxes';
import { latin1, type Lecture } from './lecture';

/** L'enveloppe : version, identifiant, langue, couleurs, métadonnées (ISO 19005-3 et ISO 14289-1). */
export function* controlerCatalogue(lecture: Lecture): Iterable<string> {
  const { catalogue, octets } = lecture, brut = latin1(octets), fin = brut.slice(brut.lastIndexOf('trailer'));
  if (!/^%PDF-1\.7\n%[\x80-\xff]{4}/.test(brut)) yield 'l’en-tête n’est pas celui d’un PDF 1.7 binaire';
  if (!/\/ID \[\s*<[0-9a-fA-F]{32}>\s*<[0-9a-fA-F]{32}>\s*\]/.test(fin)) yield 'le fichier n’a pas d’identifiant';
  if (fin.includes('/Encrypt')) yield 'le fichier est chiffré';
  if (lecture.mot(catalogue, 'MarkInfo', 'Marked') !== 'true') yield 'le document ne se dit pas balisé';
  if (lecture.mot(catalogue, 'Lang') !== 'fr-FR') yield 'la langue du document n’est pas le français';
  if (lecture.mot(catalogue, 'ViewerPreferences', 'DisplayDocTitle') !== 'true') yield 'la fenêtre n’affiche pas le titre';
  yield* controlerCouleurs(lecture);
  yield* controlerXmp(lecture);
  for (const [i, page] of lecture.document.getPages().entries()) {
    if (lecture.mot(page.node, 'Tabs') !== 'S') yield `page ${i + 1} : l’ordre de tabulation n’est pas celui de la structure`;
    if (lecture.nombre(page.node, 'StructParents') === null) yield `page ${i + 1} : aucun lien vers la structure`;
  }
}

function* controlerCouleurs(lecture: Lecture): Iterable<string> {
  const intention = lecture.tableau(lecture.catalogue, 'OutputIntents')[0];
  if (lecture.mot(intention, 'S') !== 'GTS_PDFA1') yield 'aucune intention de sortie PDF/A';
  // Signature et espace d'un profil ICC : octets 36 à 39 et 16 à 19 (ICC.1:2010, 7.2).
  const profil = latin1(lecture.flux(lecture.entree(intention, 'DestOutputProfile')));
  if (profil.slice(36, 40) !== 'acsp' || profil.slice(16, 20) !== 'RGB ') yield 'le profil de sortie n’est pas un profil ICC RVB';
}

function* controlerXmp(lecture: Lecture): Iterable<string> {
  const xmp = lireXmp(lecture);
  if (xmp === null) return yield 'les métadonnées XMP ne sont pas du XML';
  const attendus: readonly (readonly [string, string])[] = [
    ['pdfaid:part', '3'], ['pdfaid:conformance', 'A'], ['pdfuaid:part', '1'], ['pdfaSchema:prefix', 'pdfuaid'], ['pdfaProperty:name', 'part'],
  ];
  for (const [balise, valeur] of attendus) if (xmp.get(balise) !== valeur) yield `XMP : ${balise} n’est pas « ${valeur} »`;
  const info = (cle: string): string => lecture.mot(infos(lecture), cle);
  for (const [balise, cle] of [['dc:title', 'Title'], ['dc:creator', 'Author'], ['dc:description', 'Subject'], ['pdf:Keywords', 'Keywords'], ['pdf:Producer', 'Producer'], ['xmp:CreatorTool', 'Creator']] as const) {
    if ((xmp.get(balise) ?? '') !== info(cle)) yield `XMP : ${balise} n’est pas ${cle}`;
  }
  if (info('Title') === '') yield 'le document n’a pas de titre';
  for (const [balise, cle] of [['xmp:CreateDate', 'CreationDate'], ['xmp:ModifyDate', 'ModDate']] as const) {
    const date = xmp.get(balise) ?? '', memeDate = date === '' ? '' : `D:${date.replace(/[-:T]/g, '')}`;
    if (memeDate !== info(cle)) yield `XMP : ${balise} n’est pas ${cle}`;
  }
}

/** Le dictionnaire d'informations. */
export function infos(lecture: Lecture): PDFObject | undefined {
  return lecture.suivre(lecture.document.context.trailerInfo.Info);
}

/** Le texte de chaque balise XMP qui en porte, ou `null` si ce n'est pas du XML. */
function lireXmp(lecture: Lecture): ReadonlyMap<string, string> | null {
  const flux = lecture.flux(lecture.catalogue.lookup(PDFName.of('Metadata'))), ouvertes: string[] = [], trouves = new Map<string, string>();
  if (flux.length === 0) return null;
  let bienForme = true;
  const lecteur = new SaxesParser();
  lecteur.on('error', () => (bienForme = false));
  lecteur.on('opentag', ({ name }) => void ouvertes.push(name));
  lecteur.on('closetag', () => void ouvertes.pop());
  lecteur.on('text', (texte) => {
    const balise = ouvertes.filter((b) => !b.startsWith('rdf:')).pop();
    if (balise !== undefined && texte.trim() !== '') trouves.set(balise, (trouves.get(balise) ?? '') + texte);
  });
  lecteur.write(new TextDecoder().decode(flux)).close();
  return bienForme ? trouves : null;
}
