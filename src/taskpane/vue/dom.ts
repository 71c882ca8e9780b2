/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/** Attributs d'un élément : un booléen pose l'attribut vide ou ne le pose pas, une fonction écoute l'événement. */
export type Attributs = Readonly<Record<string, string | number | boolean | null | ((evenement: Event) => void)>>;
export type Enfant = Node | string | null;

/** Le texte dont les guillemets et la ponctuation haute ne se séparent pas de leur mot en fin de ligne. */
export function typographier(texte: string): string {
  return texte.replace(/« | (?=[»:;?!])/g, (m) => m.replace(' ', '\u00a0'));
}

/** Crée un élément. Les textes entrent comme nœuds de texte : aucun HTML n'est jamais lu d'une chaîne. */
export function el<K extends keyof HTMLElementTagNameMap>(nom: K, attributs?: Attributs, ...enfants: readonly Enfant[]): HTMLElementTagNameMap[K];
export function el(nom: string, attributs?: Attributs, ...enfants: readonly Enfant[]): HTMLElement;
export function el(nom: string, attributs: Attributs = {}, ...enfants: readonly Enfant[]): HTMLElement {
  const element = document.createElement(nom);
  // Fluent ne donne son rôle qu'aux outils qui lisent les « internals » d'un élément : il s'écrit aussi pour les autres.
  if (nom === 'fluent-button' || nom === 'fluent-toggle-button') poser(element, 'role', 'button');
  for (const [cle, valeur] of Object.entries(attributs)) {
    if (typeof valeur === 'function') element.addEventListener(cle, valeur);
    else poser(element, cle, valeur);
  }
  element.append(...enfants.filter((e) => e !== null).map((e) => (typeof e === 'string' ? typographier(e) : e)));
  return element;
}

/** Pose ou ôte un attribut, seulement s'il change. */
export function poser(element: Element, cle: string, valeur: string | number | boolean | null): void {
  if (valeur === null || valeur === false) {
    if (element.hasAttribute(cle)) element.removeAttribute(cle);
    return;
  }
  const texte = valeur === true ? '' : String(valeur);
  if (element.getAttribute(cle) !== texte) element.setAttribute(cle, texte);
}

/** Retient, ou rend, les boutons qui attendent la fin du geste en cours (« attend ») : retenus, ils gardent le focus. */
export function retenir(racine: Element, occupe: boolean): void {
  for (const bouton of racine.querySelectorAll('.attend')) poser(bouton, 'disabled-focusable', occupe);
}

/** Le texte d'un élément, écrit seulement s'il change : un lecteur d'écran ne redit pas ce qui n'a pas changé. */
export function dire(element: Element, texte: string): void {
  const voulu = typographier(texte);
  if (element.textContent !== voulu) element.textContent = voulu;
}

/**
 * Donne à `parent` les enfants voulus dans l'ordre. Un enfant de même clé est gardé tel quel, avec le focus qu'il porte :
 * la clé dit donc tout ce que l'enfant montre.
 */
export function reconcilier<T>(parent: Element, voulus: readonly T[], cle: (t: T) => string, creer: (t: T) => HTMLElement): void {
  const anciens = new Map<string, HTMLElement>();
  for (const enfant of parent.children) anciens.set((enfant as HTMLElement).dataset.cle ?? '', enfant as HTMLElement);
  let place: Element | null = parent.firstElementChild;
  for (const voulu of voulus) {
    const k = cle(voulu);
    let enfant = anciens.get(k);
    if (enfant === undefined) {
      enfant = creer(voulu);
      enfant.dataset.cle = k;
    } else anciens.delete(k);
    if (enfant === place) place = place.nextElementSibling;
    else parent.insertBefore(enfant, place);
  }
  for (const reste of anciens.values()) reste.remove();
}
