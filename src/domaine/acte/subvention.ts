import { centimes } from '../montant';

/** Montant annuel au-delà duquel la subvention à un organisme privé se conventionne, en centimes (décret 2001-495, article 1er). */
export const SEUIL_CONVENTION = centimes(23_000_00);
