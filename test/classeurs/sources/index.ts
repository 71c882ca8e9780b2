import type { ClasseurSource } from './feuille';
import { saintJust } from './saint-just';
import { wattrelos, wattrelosSaad } from './wattrelos';

/** Les documents réels, transcrits cellule par cellule. */
export const SOURCES: readonly ClasseurSource[] = [wattrelos, wattrelosSaad, saintJust];
