import type { FeuilleOuverte, Reglages } from '../../classeur/port';
import type { Gravite } from '../../domaine/constat';
import type { Classeur } from '../../domaine/grille';
import type { RapportTableau } from '../../domaine/rapport';
import type { EtatExtrait } from '../extrait/modele/etat';
import type { Avis, Boite, Tache } from './etat';

/** Ce qui change l'état du volet. */
export type Action =
  | { readonly type: 'feuilles'; readonly feuilles: readonly FeuilleOuverte[] }
  | { readonly type: 'changement'; readonly autrui: boolean }
  | { readonly type: 'debut'; readonly tache: Tache }
  | { readonly type: 'attente'; readonly tache: Tache }
  | { readonly type: 'avancement'; readonly part: number }
  | { readonly type: 'controle'; readonly feuilles: readonly FeuilleOuverte[]; readonly classeur: Classeur; readonly rapports: readonly RapportTableau[]; readonly perime: boolean }
  | { readonly type: 'fin'; readonly tache: Tache; readonly avis: Avis | null }
  | { readonly type: 'renommage'; readonly ancienNom: string; readonly feuille: string }
  | { readonly type: 'choix'; readonly feuille: string; readonly plage: string }
  | { readonly type: 'filtre'; readonly gravite: Gravite | null }
  | { readonly type: 'suite' }
  | { readonly type: 'reglages'; readonly reglages: Reglages }
  | { readonly type: 'boite'; readonly boite: Boite | null }
  | { readonly type: 'avis'; readonly avis: Avis | null }
  | { readonly type: 'extrait'; readonly changements: Partial<EtatExtrait> };
