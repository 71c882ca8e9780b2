import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Le texte d'une cellule, tel que hucre l'écrit : les balises d'un texte y sont déjà échappées. */
const PARAGRAPHE = /<text:p>([^<]*)<\/text:p>/g;
/** Une espace qu'un lecteur d'ods ne garderait pas : en tête, en fin, ou après une autre (OpenDocument 1.3, partie 3, 6.1.2). */
const ESPACES = /^ +| +$| {2,}/g;

/** La première date qu'une archive sait écrire, jamais celle de l'écriture. */
const SANS_DATE = new Date(1980, 0, 1);

/**
 * Le classeur ods dont les cellules gardent leurs fins de ligne, leurs tabulations et leurs espaces : hucre 1.0.0 les laisse dans
 * le texte, où la lecture d'un ods les réduit à une espace.
 */
export function gardantLesBlancs(ods: Uint8Array): Uint8Array {
  const parties = unzipSync(ods), contenu = parties['content.xml'];
  if (!contenu || !parties.mimetype) throw new Error('ods sans contenu');
  const ecrit = strFromU8(contenu).replace(PARAGRAPHE, (_, texte: string) => texte.split('\n').map(paragraphe).join(''));
  // Le type du fichier vient d'abord, tel quel : c'est à lui qu'un ods se reconnaît.
  return zipSync({ ...parties, mimetype: [parties.mimetype, { level: 0 }], 'content.xml': strToU8(ecrit) }, { mtime: SANS_DATE });
}

function paragraphe(texte: string): string {
  return `<text:p>${texte.replace(ESPACES, (e) => `<text:s text:c="${e.length}"/>`).replaceAll('\t', '<text:tab/>')}</text:p>`;
}
