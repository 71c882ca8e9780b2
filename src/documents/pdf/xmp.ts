/** Ce que disent à la fois le dictionnaire d'informations et les métadonnées XMP : PDF/A les veut égaux. */
export interface Informations {
  readonly titre: string;
  readonly auteur: string;
  readonly sujet: string;
  readonly motsCles: string;
  readonly createur: string;
  readonly producteur: string;
  /** `null` : l'acte n'est pas daté, et aucune date n'est supposée. */
  readonly date: Date | null;
}

/** Les descriptions RDF d'un acte : titre, auteur, dates, et la conformité PDF/UA-1 avec le schéma que PDF/A-3 exige d'elle. */
export function xmp(i: Informations): string {
  const jour = i.date?.toISOString().replace('.000Z', 'Z');
  return [
    decrire('xmp', 'http://ns.adobe.com/xap/1.0/', [
      ...(jour === undefined ? [] : [balise('xmp:CreateDate', jour), balise('xmp:ModifyDate', jour)]), balise('xmp:CreatorTool', i.createur),
    ]),
    decrire('dc', 'http://purl.org/dc/elements/1.1/', [
      '<dc:format>application/pdf</dc:format>', '<dc:language><rdf:Bag><rdf:li>fr-FR</rdf:li></rdf:Bag></dc:language>',
      `<dc:title>${langues(i.titre)}</dc:title>`, `<dc:description>${langues(i.sujet)}</dc:description>`,
      `<dc:creator><rdf:Seq><rdf:li>${echapper(i.auteur)}</rdf:li></rdf:Seq></dc:creator>`,
    ]),
    decrire('pdf', 'http://ns.adobe.com/pdf/1.3/', [balise('pdf:Producer', i.producteur), balise('pdf:Keywords', i.motsCles)]),
    decrire('pdfuaid', PDFUA, [balise('pdfuaid:part', '1')]),
    EXTENSION,
  ].join('\n');
}

const PDFUA = 'http://www.aiim.org/pdfua/ns/id/';

/** ISO 19005-3, 6.6.2.3 : une propriété hors des schémas prévus se décrit elle-même. */
const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>${PDFUA}</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the document conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

function decrire(prefixe: string, espace: string, lignes: readonly string[]): string {
  return `<rdf:Description rdf:about="" xmlns:${prefixe}="${espace}">\n${lignes.join('\n')}\n</rdf:Description>`;
}

function balise(nom: string, texte: string): string {
  return `<${nom}>${echapper(texte)}</${nom}>`;
}

function langues(texte: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${echapper(texte)}</rdf:li></rdf:Alt>`;
}

const ENTITES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function echapper(texte: string): string {
  return texte.replace(/[&<>]/g, (c) => ENTITES[c] ?? c);
}
