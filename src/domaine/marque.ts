import type { Valeur } from './grille';

/** Ce qui précède l'empreinte, en tête de la dernière ligne d'une feuille faite par le complément. */
const DEBUT = 'Empreinte des données : ';
const MARQUE = /^Empreinte des données : [0-9a-f]{64}$/;

/** La dernière ligne d'une feuille faite par le complément : elle seule peut être remplacée. `empreinte` : SHA-256 en hexadécimal. */
export function marque(empreinte: string): string {
  return DEBUT + empreinte;
}

/** Vrai si la dernière ligne remplie d'une feuille dit qu'elle est de nous. */
export function estMarquee(cellules: readonly (readonly Valeur[])[]): boolean {
  const derniere = cellules.findLast((ligne) => ligne.some((v) => v !== null && v !== ''));
  return derniere?.some((v) => typeof v === 'string' && MARQUE.test(v)) ?? false;
}
