import type { Magasin } from './magasin';
import type { Avis, Tache } from './modele/etat';
import { occupe } from './modele/vues';
import { avisDe, OCCUPE } from './phrases';
import { ATTENTE } from './surveillance';

/** Les gestes qui lisent ou écrivent le classeur, un seul à la fois : un double clic ne fait pas deux fois. Aucun ne lève. */
export class Taches {
  private enCours: Promise<unknown> = Promise.resolve();

  constructor(private readonly magasin: Magasin) {}

  /** Attend que plus aucun geste ne dure. */
  async libre(): Promise<void> {
    for (let vu: unknown = null; vu !== this.enCours; await vu) vu = this.enCours;
  }

  /** Mène un geste, et dit dans le volet son refus. Vrai s'il est fait. */
  async geste(tache: Tache, faire: () => Promise<Avis | null>): Promise<boolean> {
    const issue = await this.mener(tache, faire);
    if (issue === 'fait') return true;
    this.refuser(issue);
    return false;
  }

  /** Dit un refus, qui reste jusqu'à ce qu'on le ferme. */
  refuser(avis: Avis): void {
    this.magasin.envoyer({ type: 'avis', avis: { ...avis, refus: true } });
  }

  /** Mène une tâche, en montre l'attente et dit ce qu'elle a donné ; rend l'avis de son refus, que l'appelant dit. */
  async mener(tache: Tache, faire: () => Promise<Avis | null>): Promise<'fait' | Avis> {
    if (occupe(this.magasin.etat)) return OCCUPE;
    const menee = this.faire(tache, faire);
    this.enCours = menee;
    return menee;
  }

  private async faire(tache: Tache, faire: () => Promise<Avis | null>): Promise<'fait' | Avis> {
    this.magasin.envoyer({ type: 'debut', tache });
    const attente = setTimeout(() => this.magasin.envoyer({ type: 'attente', tache }), ATTENTE);
    try {
      this.magasin.envoyer({ type: 'fin', tache, avis: await faire() });
      return 'fait';
    } catch (erreur) {
      this.magasin.envoyer({ type: 'fin', tache, avis: null });
      return avisDe(erreur);
    } finally {
      clearTimeout(attente);
    }
  }
}
