import type { Bloc } from '../../document';
import type { Tranche } from './tranche';

/** Un bloc et ses tranches. */
export interface Rendu { readonly bloc: Bloc; readonly tranches: readonly Tranche[] }

const APRES_TABLEAU = 12;
/** Jusqu'où remonter pour qu'une signature ait avec elle une ligne du dispositif. */
const BLOCS_TENUS = 6;

/** Les tranches de blocs qui se suivent : blancs, pages voulues, et ce qu'une page ne sépare pas. */
export function tenir(rendus: readonly Rendu[]): readonly Tranche[] {
  const tenus = signaturesTenues(rendus);
  let saut = false;
  return rendus.flatMap(({ bloc, tranches }, i) => {
    saut ||= bloc.genre === 'saut';
    if (tranches.length === 0) return [];
    const depart = saut, tenu = tenus.get(i) ?? annonce(rendus, i), precedent = rendus[i - 1]?.bloc.genre ?? 'titre';
    saut = false;
    const avant = (t: Tranche): number => (['tableau', 'references', 'signature'].includes(precedent) ? Math.max(t.avant, APRES_TABLEAU) : t.avant);
    return tranches.map((t, k) => ({
      ...t, ...(k === 0 && { saut: depart, avant: avant(t) }), lie: t.lie || tenu === 'entier' || (tenu === 'fin' && k >= tranches.length - 2),
    }));
  });
}

/** Ce qui annonce la suite : les références d'un tableau, une seule ligne sous un titre, « Rapporteur : … », et la phrase qui mène au premier article. */
function annonce(rendus: readonly Rendu[], i: number): 'entier' | 'fin' | null {
  const ici = rendus[i];
  if (ici?.bloc.genre === 'references') return ['titre', 'tableau'].includes(rendus[i + 1]?.bloc.genre ?? '') ? 'entier' : null;
  if (ici?.bloc.genre !== 'paragraphe') return null;
  if (ici.tranches.length === 1 && rendus[i - 1]?.bloc.genre === 'titre') return 'entier';
  return estArticle(rendus[i + 1]?.bloc) && !estArticle(ici.bloc) ? 'fin' : null;
}

/** Une signature reste avec la fin du dernier article, à défaut d'une liste, à défaut de ce qui la précède. */
function signaturesTenues(rendus: readonly Rendu[]): ReadonlyMap<number, 'entier' | 'fin'> {
  const tenus = new Map<number, 'entier' | 'fin'>();
  rendus.forEach(({ bloc }, i) => {
    if (bloc.genre !== 'signature' || i === 0) return;
    const avant = Array.from({ length: Math.min(BLOCS_TENUS, i) }, (_, k) => i - 1 - k);
    const ancre = avant.find((k) => estArticle(rendus[k]?.bloc)) ?? avant.find((k) => ['liste', 'tableau'].includes(rendus[k]?.bloc.genre ?? '')) ?? i - 1;
    if (tenus.get(ancre) === undefined) tenus.set(ancre, 'fin');
    for (let k = ancre + 1; k < i; k++) tenus.set(k, 'entier');
  });
  return tenus;
}

function estArticle(bloc: Bloc | undefined): boolean {
  return bloc?.genre === 'paragraphe' && bloc.style === 'article';
}
