export type { CelluleMiseEnForme, FeuilleAEcrire, Format } from '../../../domaine/feuille';
