import type { Classeur } from '../../src/domaine/grille';
import type { Auteur, PortClasseur } from '../../src/classeur/port';

/** Un port ouvert sur un classeur, et les gestes de l'utilisateur qui est devant. */
export interface Banc {
  readonly port: PortClasseur;
  saisir(feuille: string, cellule: string, valeur: string | number, auteur?: Auteur): Promise<void>;
  /** Une cellule calculée, dont `valeur` est le résultat. */
  calculer(feuille: string, cellule: string, formule: string, valeur: number): void;
  /** Ctrl+Z. */
  annuler(): Promise<void>;
  activer(feuille: string): Promise<void>;
  renommer(feuille: string, nom: string, auteur?: Auteur): Promise<void>;
  supprimer(feuille: string, auteur?: Auteur): Promise<void>;
  proteger(feuille: string): void;
  protegerStructure(): void;
  masquer(feuille: string): void;
  /** Masque une ligne, comptée depuis un. */
  masquerLigne(feuille: string, ligne: number): Promise<void>;
  /** Insère une image sur une feuille, sans la redessiner. */
  poserImage(feuille: string, octets: Uint8Array): void;
  enSaisie(enSaisie: boolean): void;
  selection(): { readonly feuille: string; readonly adresse: string } | null;
  recalculs(): number;
  /** Laisse arriver les évènements. */
  souffler(): Promise<void>;
  /** Ce qui ne devait pas arriver : l'essai le vérifie vide. */
  defauts(): readonly string[];
}

/** De quoi ouvrir un classeur par un adaptateur. */
export interface Adaptateur {
  readonly nom: string;
  ouvrir(classeur: Classeur): Promise<Banc>;
}
