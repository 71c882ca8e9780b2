import { SaxesParser } from 'saxes';
import { abime, Refus } from './lecture';
import { BALISE_MAX, PROFONDEUR_MAX } from './limites';
import type { Archive } from './zip';

export type Attributs = Readonly<Record<string, string>>;

/** Ce qu'un lecteur fait des balises d'une partie XML. Les noms de balises sont donnés sans préfixe. */
export interface Gestionnaire {
  ouvrir(nom: string, attributs: Attributs): void;
  fermer?(nom: string): void;
  texte?(texte: string): void;
}

/** Parcourt une partie XML de l'archive, en flux. saxes n'étend aucune entité déclarée. */
export function parcourirXml(archive: Archive, partie: string, g: Gestionnaire): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let profondeur = 0, depuisBalise = 0;
  parser.on('opentag', (balise) => {
    depuisBalise = 0;
    if (++profondeur > PROFONDEUR_MAX) throw abime(`« ${partie} » : balises trop imbriquées`);
    g.ouvrir(local(balise.name), balise.attributes);
  });
  parser.on('closetag', (balise) => {
    depuisBalise = 0;
    profondeur--;
    g.fermer?.(local(balise.name));
  });
  const { texte } = g;
  if (texte) {
    parser.on('text', (t) => texte.call(g, t));
    parser.on('cdata', (t) => texte.call(g, t));
  }
  let decodeur: InstanceType<typeof TextDecoder> | null = null;
  try {
    archive.lire(partie, (morceau) => {
      decodeur ??= new TextDecoder(encodage(morceau), { fatal: true });
      depuisBalise += morceau.length;
      parser.write(decodeur.decode(morceau, { stream: true }));
      if (depuisBalise > BALISE_MAX) throw abime(`« ${partie} » : balise ou texte démesuré`);
    });
    parser.close();
  } catch (e) {
    throw e instanceof Refus ? e : abime(`« ${partie} » : XML illisible`, e);
  }
}

/** Les parties d'un classeur sont en UTF-8, à l'exception permise de l'UTF-16 avec marque d'ordre. */
function encodage(debut: Uint8Array): string {
  if (debut[0] === 0xff && debut[1] === 0xfe) return 'utf-16le';
  return debut[0] === 0xfe && debut[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function local(nom: string): string {
  const i = nom.indexOf(':');
  return i === -1 ? nom : nom.slice(i + 1);
}

/** L'attribut de ce nom local, quel que soit son préfixe. */
export function attribut(attributs: Attributs, nom: string): string | undefined {
  const exact = attributs[nom];
  if (exact !== undefined) return exact;
  const cle = Object.keys(attributs).find((k) => k.endsWith(`:${nom}`));
  return cle === undefined ? undefined : attributs[cle];
}
