import type { Bloc, Document } from '../../document';
import { entete } from '../blocs/entete';
import { COURANTE, DISCRETE, liste } from '../blocs/liste';
import { paragraphe } from '../blocs/paragraphe';
import { projet } from '../blocs/projet';
import { references } from '../blocs/references';
import { apparier, signatures } from '../blocs/signature';
import { Plan, titre } from '../blocs/titre';
import { tableau } from '../tableau/tableau';
import type { Atelier } from './atelier';
import { racine, type Noeud } from './noeud';
import { paginer, type Page } from './paginer';
import { tenir, type Rendu } from './tenir';
import type { Tranche } from './tranche';

/** Un document mis en pages : sa structure dans l'ordre de lecture, et ce qui se dessine sur chaque page. */
export interface MiseEnPages {
  readonly racine: Noeud;
  readonly pages: readonly Page[];
}

export function mettreEnPages(document: Document, atelier: Atelier): MiseEnPages {
  const noeud = racine(), plan = new Plan();
  const tete = [...entete(atelier, noeud, document), ...projet(atelier, noeud, document.projet)];
  const rendus: Rendu[] = [];
  for (const bloc of apparier(document.blocs)) {
    if (!('genre' in bloc)) rendus.push({ bloc: bloc[0], tranches: [signatures(atelier, noeud, bloc)] });
    else rendus.push({ bloc, tranches: rendre(atelier, noeud, plan, bloc, rendus[rendus.length - 1]?.bloc) });
  }
  return { racine: noeud, pages: auPlusCourt([...tete, ...tenir(rendus)]) };
}

function rendre(atelier: Atelier, parent: Noeud, plan: Plan, bloc: Bloc, precedent: Bloc | undefined): readonly Tranche[] {
  switch (bloc.genre) {
    case 'titre': return titre(atelier, parent, plan, bloc.niveau, bloc.texte);
    case 'paragraphe': return paragraphe(atelier, parent, bloc.style, bloc.texte);
    case 'liste': return liste(atelier, parent, bloc.elements, estMention(precedent) ? DISCRETE : COURANTE);
    case 'references': return references(atelier, parent, bloc);
    case 'tableau': return tableau(atelier, parent, bloc);
    case 'signature': return [signatures(atelier, parent, [bloc])];
    case 'saut': return [];
  }
}

function estMention(bloc: Bloc | undefined): boolean {
  return bloc?.genre === 'paragraphe' && bloc.style === 'mention';
}

/** Part des blancs gardée : un acte qui déborde de peu se resserre plutôt que de prendre une page de plus. */
const SERRAGES = [1, 0.8, 0.6] as const;

function auPlusCourt(tranches: readonly Tranche[]): readonly Page[] {
  const essais = SERRAGES.map((part) => paginer(tranches.map((t) => ({ ...t, avant: t.avant * part }))));
  return essais.reduce((meilleur, essai) => (essai.length < meilleur.length ? essai : meilleur));
}
