import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const LIENS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', DESSINS = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Le même xlsx, dont une feuille porte ces images comme Excel les y insère. Lève si la feuille n'y est pas ou porte déjà des liens. */
export function avecImages(xlsx: Uint8Array, feuille: string, ...images: readonly Uint8Array[]): Uint8Array {
  const parties = unzipSync(xlsx), texte = (nom: string): string => strFromU8(parties[nom] ?? new Uint8Array());
  const id = new RegExp(`<sheet [^>]*name="${feuille}"[^>]*r:id="([^"]+)"`).exec(texte('xl/workbook.xml'))?.[1];
  const lien = texte('xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g)?.find((r) => r.includes(`Id="${id}"`));
  const partie = `xl/${/Target="([^"]+)"/.exec(lien ?? '')?.[1]}`, liens = partie.replace('worksheets/', 'worksheets/_rels/') + '.rels';
  if (id === undefined || parties[partie] === undefined || parties[liens] !== undefined) throw new Error(`Feuille « ${feuille} » absente ou déjà liée.`);
  const ecrire = (nom: string, xml: string): void => { parties[nom] = strToU8(xml); };
  ecrire(partie, texte(partie).replace('</worksheet>', `<drawing xmlns:r="${LIENS}" r:id="rId1"/></worksheet>`));
  ecrire(liens, `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${LIENS}/drawing" Target="../drawings/drawing9.xml"/></Relationships>`);
  ecrire('xl/drawings/_rels/drawing9.xml.rels', `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${images.map((_, i) => `<Relationship Id="rId${i}" Type="${LIENS}/image" Target="../media/essai${i}.png"/>`).join('')}</Relationships>`);
  ecrire('xl/drawings/drawing9.xml', `<xdr:wsDr xmlns:xdr="${DESSINS}/spreadsheetDrawing" xmlns:a="${DESSINS}/main" xmlns:r="${LIENS}">${images.map((_, i) => `<xdr:oneCellAnchor><xdr:pic><xdr:blipFill><a:blip r:embed="rId${i}"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>`).join('')}</xdr:wsDr>`);
  images.forEach((octets, i) => { parties[`xl/media/essai${i}.png`] = octets; });
  return zipSync(parties);
}
