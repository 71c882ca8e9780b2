import { SENS, type Sens } from '../../domaine/section';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { netLigne } from '../indice';

/** Un mouvement du tableau : une ligne, d'un côté. */
export interface MouvementLu {
  readonly tableau: TableauBudgetaire;
  readonly ligne: number;
  readonly sens: Sens;
  /** Net, en centimes ; jamais nul. */
  readonly net: number;
}

/** Un montant que le tableau porte, ou qui s'y additionne. */
export interface Somme {
  /** Centimes, sans signe. */
  readonly montant: number;
  readonly mouvements: readonly MouvementLu[];
  /** Faux pour un total de section ou de sens : le dire n'est pas dire chaque ligne. */
  readonly detaille: boolean;
}

/** Lignes voisines, au plus, qu'un même montant du texte peut réunir. */
const VOISINES = 6;

/** Les mouvements non nuls d'un tableau, dans l'ordre de ses lignes ; `null` si un montant ne se lit pas. */
export function mouvementsLus(tableau: TableauBudgetaire): readonly MouvementLu[] | null {
  const lus: MouvementLu[] = [];
  for (let ligne = 0; ligne < tableau.lignes.nombre; ligne++) {
    for (const sens of SENS) {
      const net = netLigne(tableau.lignes, ligne, sens);
      if (Number.isNaN(net)) return null;
      if (net !== 0) lus.push({ tableau, ligne, sens, net });
    }
  }
  return lus;
}

/** Ce que le tableau porte : chaque ligne, ses lignes voisines d'un même côté, et les sommes par compte, chapitre, fonction, section et sens. */
export function sommes(mouvements: readonly MouvementLu[]): readonly Somme[] {
  const groupes = new Map<string, MouvementLu[]>();
  const ranger = (cle: string, m: MouvementLu): void => {
    const groupe = groupes.get(cle);
    if (groupe === undefined) groupes.set(cle, [m]);
    else groupe.push(m);
  };
  for (const m of mouvements) {
    const { tableau: { lignes }, ligne, sens } = m;
    ranger(`détail compte ${sens} ${lignes.comptes[ligne]}`, m);
    if ((lignes.chapitres[ligne] as number) >= 0) ranger(`détail chapitre ${sens} ${lignes.chapitres[ligne]}`, m);
    if ((lignes.fonctions[ligne] as number) >= 0) ranger(`détail fonction ${sens} ${lignes.fonctions[ligne]}`, m);
    ranger(`total section ${sens} ${lignes.sections[ligne]}`, m);
    ranger(`total ${sens}`, m);
  }
  const reunies = [...groupes].map(([cle, ms]) => somme(ms, cle.startsWith('détail')));
  return [...mouvements.map((m) => somme([m], true)), ...voisines(mouvements), ...reunies];
}

function voisines(mouvements: readonly MouvementLu[]): readonly Somme[] {
  const suites: Somme[] = [];
  for (let de = 0; de < mouvements.length; de++) {
    const premier = mouvements[de] as MouvementLu;
    for (let a = de + 1; a < Math.min(mouvements.length, de + VOISINES); a++) {
      const m = mouvements[a] as MouvementLu;
      if (m.sens !== premier.sens || Math.sign(m.net) !== Math.sign(premier.net) || section(m) !== section(premier)) break;
      suites.push(somme(mouvements.slice(de, a + 1), true));
    }
  }
  return suites;
}

function section({ tableau: { lignes }, ligne }: MouvementLu): number {
  return lignes.sections[ligne] as number;
}

function somme(mouvements: readonly MouvementLu[], detaille: boolean): Somme {
  return { montant: Math.abs(mouvements.reduce((s, m) => s + m.net, 0)), mouvements, detaille };
}
