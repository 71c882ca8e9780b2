import type { Bloc, Document } from '../../document';
import { entete } from '../blocs/entete';
import { liste } from '../blocs/liste';
import { paragraphe } from '../blocs/paragraphe';
import { projet } from '../blocs/projet';
import { references } from '../blocs/references';
import { signature } from '../blocs/signature';
import { Plan, titre } from '../blocs/titre';
import { tableau } from '../tableau/tableau';
import type { Atelier } from './atelier';
import { racine, type Noeud } from './noeud';
import { paginer, type Page } from './paginer';
import type { Tranche } from './tranche';

/** Un document mis en pages : sa structure dans l'ordre de lecture, et ce qui se dessine sur chaque page. */
export interface MiseEnPages {
  readonly racine: Noeud;
  readonly pages: readonly Page[];
}

interface Rendu { readonly bloc: Bloc; readonly tranches: readonly Tranche[] }

export function mettreEnPages(document: Document, atelier: Atelier): MiseEnPages {
  const noeud = racine(), plan = new Plan();
  const tete = [...entete(atelier, noeud, document.entete), ...projet(atelier, noeud, document.projet)];
  const rendus = document.blocs.map((bloc): Rendu => ({ bloc, tranches: rendre(atelier, noeud, plan, bloc) }));
  return { racine: noeud, pages: paginer([...tete, ...tenirLesSignatures(sauter(aerer(rendus))).flatMap((r) => r.tranches)]) };
}

function rendre(atelier: Atelier, parent: Noeud, plan: Plan, bloc: Bloc): readonly Tranche[] {
  switch (bloc.genre) {
    case 'titre': return titre(atelier, parent, plan, bloc.niveau, bloc.texte);
    case 'paragraphe': return paragraphe(atelier, parent, bloc.style, bloc.texte);
    case 'liste': return liste(atelier, parent, bloc.elements);
    case 'references': return references(atelier, parent, bloc);
    case 'tableau': return tableau(atelier, parent, bloc);
    case 'signature': return [signature(atelier, parent, bloc)];
    case 'saut': return [];
  }
}

const APRES_TABLEAU = 12;

/** Un blanc sous chaque tableau et chaque signature. */
function aerer(rendus: readonly Rendu[]): readonly Rendu[] {
  return rendus.map((r, i) => {
    const precedent = rendus[i - 1]?.bloc.genre;
    if (precedent === undefined || !['tableau', 'references', 'signature'].includes(precedent)) return r;
    return { ...r, tranches: premiere(r.tranches, (t) => ({ ...t, avant: Math.max(t.avant, APRES_TABLEAU) })) };
  });
}

/** Ce qui suit un saut commence une page. */
function sauter(rendus: readonly Rendu[]): readonly Rendu[] {
  let saut = false;
  return rendus.map((r) => {
    if (r.bloc.genre === 'saut') saut = true;
    if (!saut || r.tranches.length === 0) return r;
    saut = false;
    return { ...r, tranches: premiere(r.tranches, (t) => ({ ...t, saut: true })) };
  });
}

function premiere(tranches: readonly Tranche[], changer: (t: Tranche) => Tranche): readonly Tranche[] {
  return tranches.map((t, i) => (i === 0 ? changer(t) : t));
}

/** Jusqu'où remonter pour qu'une signature ait avec elle une ligne du dispositif. */
const BLOCS_TENUS = 5;

/** Une signature reste avec le dernier article, ou à défaut avec ce qui la précède. */
function tenirLesSignatures(rendus: readonly Rendu[]): readonly Rendu[] {
  const tenus = new Map<number, boolean>();
  rendus.forEach(({ bloc }, i) => {
    if (bloc.genre !== 'signature') return;
    const avant = Array.from({ length: Math.min(BLOCS_TENUS, i) }, (_, k) => i - 1 - k), ancre = avant.find((k) => porteLaDecision(rendus[k]?.bloc)) ?? i - 1;
    for (let k = ancre; k < i; k++) tenus.set(k, k !== ancre || tenus.get(k) === true);
  });
  return rendus.map((r, i) => {
    const entier = tenus.get(i);
    return entier === undefined ? r : { ...r, tranches: r.tranches.map((t, k) => ({ ...t, lie: t.lie || entier || k >= r.tranches.length - 2 })) };
  });
}

function porteLaDecision(bloc: Bloc | undefined): boolean {
  return bloc !== undefined && (bloc.genre === 'liste' || bloc.genre === 'tableau' || (bloc.genre === 'paragraphe' && bloc.style === 'article'));
}
