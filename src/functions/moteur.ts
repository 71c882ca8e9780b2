// Ce que CONTROLE charge à son premier calcul, d'un seul tenant.
export { verifierClasseur } from '../verification/verifierClasseur';
export { lignesDeControle } from './lignesDeControle';
