import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { lireFichier } from '../../src/classeur/fichiers';
import type { Classeur } from '../../src/domaine/grille';

const RACINE = join(__dirname, '../..');

/** Un classeur de test/classeurs. */
export async function classeurReel(nom: string): Promise<Classeur> {
  const lecture = await lireFichier(readFileSync(join(RACINE, 'test/classeurs', nom)), nom);
  if (!lecture.ok) throw new Error(lecture.erreur);
  return lecture.classeur;
}

export interface ConstatMontre {
  readonly gravite: string;
  readonly cellules: readonly string[];
  readonly message: string;
  readonly faire: string;
}

/** Les constats que le volet montre, dans son ordre ; espaces insécables ramenées à des espaces. */
export function constatsMontres(page: Page): Promise<readonly ConstatMontre[]> {
  return page.locator('.constat').evaluateAll((cartes) => cartes.map((c) => {
    const texte = (e: Element | null): string => (e?.textContent ?? '').replace(/[\u00a0\u202f]/g, ' ');
    return {
      gravite: (c as HTMLElement).dataset.gravite ?? '',
      cellules: [...c.querySelectorAll('.cellule')].map((x) => texte(x).replace('Aller en ', '')),
      message: texte(c.querySelector('.constat-message')),
      faire: texte(c.querySelector('.constat-faire')).replace('À faire : ', ''),
    };
  }));
}

/** Saisit une valeur dans Excel, à la place de l'utilisateur. */
export function saisir(page: Page, feuille: string, adresse: string, valeur: number | string): Promise<void> {
  return page.evaluate(([f, a, v]) => hoteEssai.hote?.evenement({ genre: 'saisir', feuille: f, adresse: a, valeurs: [[v]] }), [feuille, adresse, valeur] as const);
}

/** Ce que porte une cellule dans Excel. */
export function valeur(page: Page, feuille: string, adresse: string): Promise<unknown> {
  return page.evaluate(([f, a]) => Excel.run(async (c) => {
    const r = c.workbook.worksheets.getItem(f).getRange(a).load('values');
    await c.sync();
    return r.values[0]?.[0] as unknown;
  }), [feuille, adresse] as const);
}

/** Ce qui est sélectionné dans Excel : « DM!C9 ». */
export function selection(page: Page): Promise<string> {
  return page.evaluate(() => Excel.run(async (c) => {
    const r = c.workbook.getSelectedRange().load('address');
    await c.sync();
    return r.address.replaceAll("'", '');
  }));
}

/** Ctrl+Z. */
export function annuler(page: Page): Promise<boolean | undefined> {
  return page.evaluate(() => hoteEssai.hote?.annuler());
}

/** Ce que `lire` rend, relu jusqu'à valoir `attendu` ; au bout de cinq secondes, sa dernière valeur. */
export async function devenir<T>(lire: () => Promise<T>, attendu: T): Promise<T> {
  const fin = Date.now() + 5000;
  let lu = await lire();
  while (lu !== attendu && Date.now() < fin) {
    await new Promise((r) => { setTimeout(r, 50); });
    lu = await lire();
  }
  return lu;
}
