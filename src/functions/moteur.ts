// Ce que CONTROLE charge à son premier calcul, d'un seul tenant.
export { verifierClasseur } from '../verification/verifierClasseur';
export { compteAdministratif } from './compteAdministratif';
export { lignesDeControle } from './lignesDeControle';
