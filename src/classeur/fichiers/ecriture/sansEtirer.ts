import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const DESSIN = /^xl\/drawings\/drawing\d+\.xml$/;
const ETIREE = /<xdr:twoCellAnchor>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(<xdr:pic>.*?)<\/xdr:twoCellAnchor>/gs;

/** Le même xlsx, dont les images ont leur taille : hucre 1.0.0 les étire d'un coin de cellule à un autre (ECMA-376, 20.5.2.24 et 20.5.2.33). */
export function sansEtirer(xlsx: Uint8Array): Uint8Array {
  const parties = Object.entries(unzipSync(xlsx)).map(([nom, octets]) => [nom, DESSIN.test(nom) ? strToU8(recrire(strFromU8(octets))) : octets] as const);
  // L'heure d'une archive est locale : celle-ci est la première qu'elle sache écrire, partout.
  return zipSync(Object.fromEntries(parties), { mtime: new Date(1980, 0, 1) });
}

function recrire(dessin: string): string {
  return dessin.replace(ETIREE, (_, coin: string, reste: string) => {
    const [taille = ''] = /(?<=<a:ext )[^/]*/.exec(reste) ?? [];
    return `<xdr:oneCellAnchor>${coin}<xdr:ext ${taille}/>${reste}</xdr:oneCellAnchor>`;
  });
}
