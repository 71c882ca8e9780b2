import { affectation } from './affectation';
import { balance } from './balance';
import { chapitre } from './chapitre';
import { controle } from './controle';
import { equilibre } from './equilibre';
import { imputable } from './imputable';
import { lettres } from './lettres';
import { libelle } from './libelle';
import { montant } from './montant';
import { quorum } from './quorum';
import { report } from './report';
import { total } from './total';
import { totaux } from './totaux';

/** Les fonctions de l'espace CCAS, par identifiant. Leur ordre est celui du guide : les totaux, le contrôle, les résultats, les comptes, le reste. */
export const FONCTIONS = {
  BALANCE: balance, EQUILIBRE: equilibre, TOTAL: total, TOTAUX: totaux, CONTROLE: controle, REPORT: report, AFFECTATION: affectation,
  LIBELLE: libelle, CHAPITRE: chapitre, IMPUTABLE: imputable, MONTANT: montant, LETTRES: lettres, QUORUM: quorum,
} as const;
