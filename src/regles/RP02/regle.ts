import { exigerNonVide } from '../../domaine/constat';
import { nomDuCompteArrete } from '../../domaine/compteArrete';
import { enEuros } from '../../domaine/montant';
import { SENS } from '../../domaine/section';
import type { CompteAdministratif } from '../../domaine/tableau';
import { net } from '../indice';
import { adresseCA, cellulesMontants } from '../commun/cellules';
import { definirRegle, RIEN, type Constatation, type Contexte, type Empechement } from '../regle';
import { clotureRetenue, type ClotureRetenue } from '../commun/clotureRetenue';
import { controlerReprise } from '../commun/reprise';
import { paire, solde } from '../commun/resultats';
import { cgct } from '../commun/textes';
import { repris } from '../commun/autresReprises';

function* controler(ctx: Contexte<'DM' | 'BP'>): Iterable<Constatation | Empechement> {
  const { tableau, ca } = ctx;
  const compte1068 = ctx.indice.compte('1068');
  const affecte = compte1068 ? net(compte1068.cumul, 'recette') : 0;
  const affecteAilleurs = repris(ctx.autresReprises, '1068'), enTout = affecte + affecteAilleurs;
  const arrete = ca === null ? null : clotureRetenue(ca, 'fonctionnement', tableau.feuille);
  const disponible = Math.max(arrete?.solde ?? NaN, 0);
  const manque = ca === null ? null : insuffisance(ca, enTout, disponible, tableau.feuille);
  let dit = false;
  for (const c of controlerReprise(ctx, { code: '002', section: 'fonctionnement', affecte, affecteAilleurs, reserve: manque === null || manque.doute ? '' : ` Revoir aussi le 1068 : ${manque.message}.` })) {
    dit = true;
    yield c;
  }
  if (ca === null || (dit && arrete?.doute)) return;
  const cellules = compte1068 ? cellulesMontants(tableau, compte1068.lignes) : null;
  // Le budget primitif ne répond que de son 1068, la décision de ce qu'elle y ajoute.
  const juge = tableau.type === 'DM' ? enTout : affecte, partage = affecteAilleurs === 0 ? '' : ' en tout';
  if (juge > disponible && cellules !== null) {
    yield arrete?.doute ?? {
      message: `1068 : ${enEuros(juge)} affectés${juge === affecte ? '' : partage}, alors que l’excédent cumulé de fonctionnement du ${nomDuCompteArrete(ca.enTete)} est de ${enEuros(disponible)}.`,
      correction: `Ramener le 1068 à ${enEuros(disponible)} au plus${juge === affecte ? '' : partage}.`,
      cellules,
      ecart: juge - disponible,
    };
  }
  const compte002 = ctx.indice.compte('002'), ou = compte002 ? cellulesMontants(tableau, compte002.lignes) : null;
  if (manque === null || compte002 === undefined || ou === null) return;
  // Tout le résultat est repris : ce que le 1068 ne porte pas est au 002.
  if (net(compte002.cumul, 'recette') - net(compte002.cumul, 'depense') + repris(ctx.autresReprises, '002') + enTout !== disponible) return;
  yield arrete?.doute ?? manque.doute ?? {
    // Un budget primitif reprend tout le résultat : rien ne viendra couvrir ce que son 1068 laisse à découvert.
    gravite: tableau.type === 'BP' && manque.certain ? 'bloquant' : 'alerte',
    message: `1068 : ${manque.message}, soit ${enEuros(manque.requis - enTout)} de moins que ce qui doit y aller.`,
    correction: `Porter le 1068 à ${enEuros(manque.requis)} et le 002 à ${enEuros(disponible - manque.requis)}${partage} : l’excédent couvre le besoin de financement avant d’aller au 002.`,
    cellules: exigerNonVide([...(cellules ?? ou), ...(manque.cellule ? [adresseCA(ca, manque.cellule, tableau.feuille)] : [])]),
    ecart: enTout - manque.requis,
  };
}

/** Ce qui manque au 1068 pour couvrir le besoin de financement. */
interface Insuffisance extends ClotureRetenue {
  readonly message: string;
  /** Ce que le 1068 doit porter au moins, en centimes. */
  readonly requis: number;
  /** Faux si le compte ne dit pas les restes à réaliser, qui peuvent réduire le besoin. */
  readonly certain: boolean;
}

/**
 * Le besoin de financement (déficit d'investissement, restes à réaliser compris) que le compte montre est plus grand que la part
 * affectée au 1068, quand l'excédent de fonctionnement le permettrait. `null` sinon.
 */
function insuffisance(ca: CompteAdministratif, affecte: number, disponible: number, feuille: string): Insuffisance | null {
  const ligne = ca.cellules.rar?.investissement, certain = ligne !== undefined && SENS.some((s) => ligne[s].montant !== null);
  const rar = paire(ca, 'rar', 'investissement'), arrete = clotureRetenue(ca, 'investissement', feuille);
  const besoin = -((arrete.solde ?? NaN) + (rar === null ? 0 : solde(rar))), requis = Math.min(besoin, disponible);
  if (!(affecte < requis)) return null;
  const message = `${enEuros(affecte)} affectés pour un besoin de financement de ${enEuros(besoin)} au ${nomDuCompteArrete(ca.enTete)}, restes à réaliser ${certain ? 'compris' : 'non renseignés'}`;
  return { ...arrete, requis, certain, message };
}

export default definirRegle({
  id: 'RP02',
  titre: 'Le 002 reprend le résultat de fonctionnement, diminué de ce qui est affecté au 1068',
  pourquoi: 'L’excédent cumulé se partage entre le 1068, qui couvre le besoin d’investissement, et le 002 en recette ; un déficit est repris entier au 002 en dépense. Ni plus, ni moins que ce que le compte administratif a arrêté.',
  gravite: 'bloquant',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [cgct('L2311-5'), cgct('R2311-12')],
  requiert: ['montants'],
  verifier(ctx) {
    return ctx.ca === null && ctx.indice.compte('002') === undefined ? RIEN : controler(ctx);
  },
});
