import type { Controleur } from '../../controleur';
import { dire, el, type Enfant } from '../dom';

/** Un élément fluent-dialog, tel que le volet s'en sert. */
export type Dialogue = HTMLElement & { show(): void; hide(): void };

/** Une boîte modale à titre, contenu et boutons. La fermer de quelque façon que ce soit le dit au contrôleur. */
export function boite(controleur: Controleur, titre: string, contenu: readonly Enfant[], boutons: readonly HTMLElement[]): Dialogue {
  return el('fluent-dialog', {
    type: 'modal', 'aria-label': titre,
    toggle: (e) => { if ((e as CustomEvent<{ newState: string }>).detail?.newState === 'closed') controleur.fermer(); },
  },
  el('fluent-dialog-body', {},
    el('h2', { slot: 'title' }, titre),
    ...contenu,
    ...boutons.map((b) => { b.slot = 'action'; return b; }))) as Dialogue;
}

/** Un bouton de boîte. */
export function bouton(texte: string, faire: () => void, principal = false): HTMLElement {
  return el('fluent-button', { appearance: principal ? 'primary' : 'outline', click: faire }, texte);
}

/** Où une boîte dit pourquoi elle ne peut pas faire ce qu'on lui demande. */
export function refus(): HTMLElement {
  return el('p', { class: 'refus', role: 'alert' });
}

/** Le bouton qui écrit : un second clic attend la fin du premier, et la boîte dit le refus qu'il rend. */
export function boutonQuiEcrit(texte: string, ecrire: () => Promise<string | null>, ou: HTMLElement): HTMLElement {
  const faire = async (): Promise<void> => { dire(ou, ''); dire(ou, await ecrire() ?? ''); };
  const b = bouton(texte, () => void faire(), true);
  b.classList.add('attend');
  return b;
}
