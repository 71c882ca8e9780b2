import { adresse, adressePlage } from '../../domaine/grille';
import type { FeuilleOuverte } from '../../classeur/port';
import type { RapportTableau } from '../../domaine/rapport';
import type { Action } from './actions';
import { tient } from './corrections';
import { PAGE, type Avis, type Etat, type Tache } from './etat';

const APERCU_DEMENTI: Avis = {
  ton: 'attention', texte: 'Le tableau a changé pendant que l’aperçu était ouvert : il a été refermé, rien n’a été écrit. Relisez les anomalies, puis recommencez.',
};

/** L'état qui suit une action. Pure. */
export function reduire(etat: Etat, action: Action): Etat {
  switch (action.type) {
    case 'feuilles': return feuilles(etat, action.feuilles);
    case 'renommage': return renommage(etat, action);
    case 'changement': return { ...etat, perime: true, aPlusieurs: etat.aPlusieurs || action.autrui };
    case 'debut': return debut(etat, action.tache);
    case 'attente': return etat.tache === action.tache ? { ...etat, longue: true } : etat;
    case 'avancement': return etat.tache === 'controle' ? { ...etat, avancement: action.part } : etat;
    case 'controle': return controle(etat, action);
    case 'fin': return fin(etat, action);
    case 'choix': return { ...etat, choix: new Map(etat.choix).set(action.feuille, action.plage), filtre: null, limite: PAGE };
    case 'filtre': return { ...etat, filtre: action.gravite, limite: PAGE };
    case 'suite': return { ...etat, limite: etat.limite + PAGE };
    case 'reglages': return { ...etat, reglages: action.reglages };
    case 'boite': return { ...etat, boite: action.boite };
    case 'extrait': return { ...etat, extrait: { ...etat.extrait, ...action.changements } };
    case 'avis': return { ...etat, avis: action.avis, avisNeuf: true };
  }
}

function feuilles(etat: Etat, vues: readonly FeuilleOuverte[]): Etat {
  const active = (liste: readonly FeuilleOuverte[] | null): string | undefined => liste?.find((f) => f.active)?.nom;
  return { ...etat, feuilles: vues, limite: active(vues) === active(etat.feuilles) ? etat.limite : PAGE };
}

/** Une feuille change de nom : ce qu'on y a choisi et ce qu'on y a trouvé la suivent. */
function renommage(etat: Etat, { ancienNom, feuille }: Extract<Action, { type: 'renommage' }>): Etat {
  const nouveau = (nom: string): string => (nom === ancienNom ? feuille : nom);
  return {
    ...etat,
    feuilles: etat.feuilles?.map((f) => ({ ...f, nom: nouveau(f.nom) })) ?? null,
    choix: new Map([...etat.choix].map(([nom, plage]) => [nouveau(nom), plage])),
    rapports: etat.rapports.map((r) => (r.tableau.feuille === ancienNom ? { ...r, tableau: { ...r.tableau, feuille } } : r)),
  };
}

/** La fin d'une tâche que l'état ne montre pas (un contrôle échoue pendant une correction) n'y change rien. */
function fin(etat: Etat, { tache, avis }: Extract<Action, { type: 'fin' }>): Etat {
  if (etat.tache !== null && etat.tache !== tache) return etat;
  if (tache === 'controle' && etat.avis?.refus) return { ...etat, tache: null, longue: false };
  return { ...etat, tache: null, longue: false, avis, avisNeuf: true };
}

/** Un contrôle qui reprend de lui-même laisse dite la correction qu'il suit, et n'interrompt pas celle en cours. */
function debut(etat: Etat, tache: Tache): Etat {
  if (tache === 'controle' && etat.tache !== null && etat.tache !== 'controle') return etat;
  return { ...etat, tache, longue: false, avancement: null, avis: tache === 'controle' ? etat.avis : null };
}

function controle(etat: Etat, { feuilles, classeur, rapports, perime }: Extract<Action, { type: 'controle' }>): Etat {
  const choix = new Map<string, string>();
  let disparu: Avis | null = null;
  for (const [feuille, plage] of etat.choix) {
    const suivi = suivre(plage, etat.rapports, rapports, feuille);
    if (suivi !== null) choix.set(feuille, suivi);
    else disparu = avisDisparu(feuille, plage, feuilles.some((f) => f.nom === feuille));
  }
  disparu ??= efface(etat, feuilles, rapports);
  const { boite } = etat, sien = etat.tache === 'controle';
  // Pendant que la correction s'écrit, ses propres effets ne démentent pas l'aperçu.
  const dementi = boite?.genre === 'apercu' && etat.tache !== 'correction' && !tient(boite.apercu, rapports) ? APERCU_DEMENTI : null;
  return {
    ...etat, feuilles, classeur, rapports, choix, perime,
    tache: sien ? null : etat.tache,
    longue: !sien && etat.longue,
    avis: disparu ?? dementi ?? avisApres(etat, rapports),
    avisNeuf: dementi !== null,
    boite: dementi === null ? boite : null,
  };
}

/**
 * La plage du tableau choisi après un nouveau contrôle : la même, celle qui part de la même cellule, ou celle de même rang
 * s'il y a toujours autant de tableaux (une ligne insérée au-dessus les décale tous). `null` s'il n'est plus là.
 */
function suivre(plage: string, avant: readonly RapportTableau[], apres: readonly RapportTableau[], feuille: string): string | null {
  const ici = (r: RapportTableau): boolean => r.tableau.feuille === feuille;
  const anciens = avant.filter(ici), nouveaux = apres.filter(ici);
  const rang = anciens.findIndex((r) => plageDe(r) === plage), ancien = anciens[rang];
  const meme = nouveaux.find((r) => plageDe(r) === plage)
    ?? nouveaux.find((r) => ancien !== undefined && adresse(r.tableau.plage.debut) === adresse(ancien.tableau.plage.debut))
    ?? (nouveaux.length === anciens.length ? nouveaux[rang] : undefined);
  return meme === undefined ? null : plageDe(meme);
}

/** Le tableau montré sans qu'on l'ait choisi n'est plus là, et la feuille affichée n'en a pas d'autre. */
function efface(etat: Etat, feuilles: readonly FeuilleOuverte[], apres: readonly RapportTableau[]): Avis | null {
  const active = feuilles.find((f) => f.active)?.nom, ici = (r: RapportTableau): boolean => r.tableau.feuille === active && r.tableau.type !== 'deliberation';
  const montre = etat.rapports.find(ici);
  return active === undefined || montre === undefined || etat.choix.has(active) || apres.some(ici) ? null : avisDisparu(active, plageDe(montre), true);
}

function avisDisparu(feuille: string, plage: string, presente: boolean): Avis {
  return {
    ton: 'attention',
    texte: presente
      ? `Le tableau ${plage} n’est plus sur la feuille « ${feuille} » : il a été supprimé, ou son en-tête n’est plus reconnu. Ctrl+Z dans Excel annule la dernière modification.`
      : `La feuille « ${feuille} », dont un tableau était contrôlé, n’est plus dans le classeur.`,
  };
}

/** Un contrôle qui aboutit lève les empêchements ; ce qu'un geste a donné reste dit jusqu'à ce que les résultats changent de nouveau. */
function avisApres({ avis, avisNeuf, rapports: avant }: Etat, apres: readonly RapportTableau[]): Avis | null {
  if (avis === null || avis.empechement) return null;
  return avisNeuf || avis.refus || resume(avant) === resume(apres) ? avis : null;
}

function resume(rapports: readonly RapportTableau[]): string {
  return rapports.map((r) => `${plageDe(r)} ${r.constats.length} ${r.totaux.fonctionnement.ecart} ${r.totaux.investissement.ecart}`).join();
}

/** La plage d'un rapport, « A29:E61 ». */
export function plageDe(r: RapportTableau): string {
  return adressePlage(r.tableau.plage);
}
