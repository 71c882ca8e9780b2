import type { FeuilleOuverte, PortClasseur, SuiviLecture } from '../classeur/port';
import type { Classeur, Grille } from '../domaine/grille';

/**
 * Les feuilles déjà lues : après une frappe, seule la feuille changée est relue. Une feuille qui change pendant sa
 * lecture reste à relire.
 */
export class Lectures {
  private readonly lues = new Map<string, Grille>();

  constructor(private readonly port: PortClasseur) {}

  oublier(feuille: string): void {
    this.lues.delete(feuille);
    this.enCours.delete(feuille);
  }

  toutOublier(): void {
    this.lues.clear();
    this.enCours.clear();
  }

  /** La dernière lecture commencée de chaque feuille, tant qu'elle vaut : une plus ancienne qui s'achève tard ne compte pas. */
  private readonly enCours = new Map<string, symbol>();

  /** Le classeur tel qu'il est, feuilles masquées comprises, dans l'ordre des onglets. */
  async classeur(feuilles: readonly FeuilleOuverte[], suivi: SuiviLecture): Promise<Classeur> {
    const grilles: Grille[] = [];
    for (const { nom } of feuilles) grilles.push(this.lues.get(nom) ?? await this.lire(nom, suivi));
    return { nom: 'classeur', feuilles: grilles };
  }

  private async lire(nom: string, suivi: SuiviLecture): Promise<Grille> {
    const lecture = Symbol(nom);
    this.enCours.set(nom, lecture);
    const grille = await this.port.lire(nom, suivi);
    if (this.enCours.get(nom) === lecture) {
      this.enCours.delete(nom);
      this.lues.set(nom, grille);
    }
    return grille;
  }
}
