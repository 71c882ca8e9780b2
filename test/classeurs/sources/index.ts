import { breuilletSeance } from './breuillet-seance';
import { coueronSeance } from './coueron-seance';
import type { ClasseurSource } from './feuille';
import { saintJust } from './saint-just';
import { saintJustSeance } from './saint-just-seance';
import type { SeanceSource } from './seance';
import { wattrelos, wattrelosSaad } from './wattrelos';
import { wattrelosSeance } from './wattrelos-seance';

/** Les documents réels, transcrits cellule par cellule. */
export const SOURCES: readonly ClasseurSource[] = [wattrelos, wattrelosSaad, saintJust];
/** Les séances réelles : ce que leurs actes disent, et leurs tableaux. */
export const SEANCES: readonly SeanceSource[] = [breuilletSeance, coueronSeance, wattrelosSeance, saintJustSeance];
