export type { CelluleMiseEnForme, FeuilleAEcrire, FormatNombre } from '../../../domaine/feuille';
