import { SaxesParser } from 'saxes';

/** Un élément XML : son nom sans préfixe, ses attributs, ses fils et son texte. */
export interface Element {
  readonly nom: string;
  readonly attributs: Readonly<Record<string, string>>;
  readonly fils: Element[];
  texte: string;
}

/** L'élément racine d'un document. Lève si le XML est mal formé. */
export function lireXml(xml: string): Element {
  const document: Element = { nom: '', attributs: {}, fils: [], texte: '' };
  const pile = [document];
  const sommet = (): Element => pile.at(-1) as Element;
  const lecteur = new SaxesParser();
  lecteur.on('error', (e) => { throw e; });
  lecteur.on('opentag', ({ name, attributes }) => {
    const element: Element = { nom: name.replace(/^.*:/, ''), attributs: attributes, fils: [], texte: '' };
    sommet().fils.push(element);
    pile.push(element);
  });
  lecteur.on('text', (t) => { sommet().texte += t.trim(); });
  lecteur.on('closetag', () => { pile.pop(); });
  lecteur.write(xml).close();
  return document.fils[0] as Element;
}

/** Les descendants de ce nom, dans l'ordre du document. */
export function tous(element: Element, nom: string): Element[] {
  return element.fils.flatMap((f) => (f.nom === nom ? [f, ...tous(f, nom)] : tous(f, nom)));
}

/** Le seul descendant de ce nom. Lève s'il y en a zéro ou plusieurs. */
export function seul(element: Element, nom: string): Element {
  const [trouve, ...autres] = tous(element, nom);
  if (trouve === undefined || autres.length > 0) throw new Error(`« ${nom} » : ${autres.length + (trouve ? 1 : 0)} au lieu d’un.`);
  return trouve;
}
