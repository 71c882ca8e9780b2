import type { Bloc, Document, Texte } from '../../src/documents/document';
import type { Relecture } from './controle/controler';
import { estElement, parcourir, type Element } from './controle/structure';

/** Une balise de texte et ce qu'elle doit dire. Les espaces ordinaires n'y comptent pas : une ligne peut finir sur chacune. */
export type Dit = readonly [balise: string, texte: string];

/** Tout ce qu'un document doit dire, dans l'ordre de lecture. */
export function attendus({ entete, logo, projet, blocs }: Document): readonly Dit[] {
  const raisons = projet.length === 0 ? [] : [
    dit('P', `PROJET : cet acte n’est pas définitif. ${projet.length > 1 ? 'Raisons' : 'Raison'} :`), ...projet.flatMap(element),
  ];
  return [dit('Figure', logo?.texte ?? ''), ...entete.map((t) => dit('P', t)), ...raisons, ...blocs.flatMap(duBloc)].filter(([, texte]) => texte !== '');
}

/** Ce qu'un PDF relu dit : chaque balise qui ne contient pas d'autre balise. */
export function dits({ structure, texteDe }: Relecture): readonly Dit[] {
  const feuilles = structure.flatMap((r) => [...parcourir(r)]).filter((e: Element) => !e.enfants.some(estElement));
  return feuilles.map((e) => dit(/^H\d$/.test(e.type) ? 'H' : e.type, e.type === 'Figure' ? e.alternative : texteDe(e))).filter(([, texte]) => texte !== '');
}

function dit(balise: string, texte: string): Dit {
  return [balise, texte.replace(/[ \n]/g, '')];
}

function duBloc(bloc: Bloc): readonly Dit[] {
  switch (bloc.genre) {
    case 'titre': return [dit('H', bloc.texte)];
    case 'paragraphe': return [dit('P', enClair(bloc.texte))];
    case 'liste': return bloc.elements.map(enClair).flatMap(element);
    case 'references': return bloc.colonnes.length === 0 ? [] : [...bloc.colonnes.map((c) => dit('TH', c.libelle)), ...ligneDe(bloc.colonnes.map((c) => c.valeur))];
    case 'tableau': return [dit('Caption', bloc.legende), ...bloc.entete.flat().map((c) => dit('TH', c.texte)), ...bloc.corps.flatMap((l) => ligneDe(l.cellules.map((c) => c.texte)))];
    case 'signature': return [...(bloc.cachet === null ? [] : [dit('P', bloc.cachet)]), ...bloc.lignes.map((l) => dit('P', l)), ...(bloc.nom === null ? [] : [dit('P', bloc.nom)])];
    case 'saut': return [];
  }
}

/** Un élément de liste ; vide, il n'est pas imprimé. */
function element(texte: string): readonly Dit[] {
  return texte.trim() === '' ? [] : [dit('Lbl', '•'), dit('LBody', texte)];
}

/** La première cellule écrite d'une ligne en est le titre. */
function ligneDe(textes: readonly string[]): readonly Dit[] {
  const titre = Math.max(0, textes.findIndex((t) => t.trim() !== ''));
  return textes.map((t, i) => dit(i === titre ? 'TH' : 'TD', t));
}

function enClair(texte: Texte): string {
  return texte.map((m) => m.texte).join('');
}
