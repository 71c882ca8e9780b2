import type { Champ } from '../../domaine/acte/champ';
import { enumerer } from '../../domaine/enumerer';
import type { Bloc, CelluleDocument, Document, Texte } from '../document';
import { sansDessin, textesDe, texteImprime } from '../textes/caracteres';
import type { Point } from './point';

/** Le document tel qu'il s'imprime ; ce que sa police ne dessine pas en fait un projet, avec la cellule où le remplacer. */
export function imprimer(document: Document, points: readonly Point[]): Document {
  const [haut, bas] = document.entete, entete = [texteImprime(haut), texteImprime(bas)] as const, blocs = document.blocs.map(bloc);
  const absents = sansDessin([...entete, ...textesDe(blocs)].join('\n'));
  const projet = absents.length === 0 ? document.projet : [...document.projet, ...aRemplacer(absents, champsDe(points))];
  return { ...document, titre: texteImprime(document.titre), entete, blocs, projet };
}

/** Une raison par cellule qui porte de ces caractères ; ceux qu'aucune ne porte sont d'un tableau ou d'un texte type. */
function aRemplacer(absents: readonly string[], champs: readonly Champ<unknown>[]): readonly string[] {
  const portes = champs.map(({ brut, cellule }) => ({ siens: absents.filter((c) => brut.includes(c)), cellule })).filter(({ siens }) => siens.length > 0);
  const autres = absents.filter((c) => !portes.some(({ siens }) => siens.includes(c)));
  return [...portes.map(({ siens, cellule }) => raison(siens, `en ${cellule}`)), ...(autres.length === 0 ? [] : [raison(autres, 'dans le tableau ou le texte type')])];
}

function raison(caracteres: readonly string[], ou: string): string {
  const cites = enumerer(caracteres.map((c) => `« ${c} »`));
  return caracteres.length > 1 ? `${cites} ne sont pas dans la police de l’acte : remplacez-les ${ou}.` : `${cites} n’est pas dans la police de l’acte : remplacez-le ${ou}.`;
}

function champsDe(points: readonly Point[]): readonly Champ<unknown>[] {
  const communs = points.slice(0, 1).flatMap(({ acte: { etablissement, seance, membres } }): readonly Champ<unknown>[] => (
    [...Object.values(etablissement), ...Object.values(seance), ...membres.flatMap((m) => [m.nom, m.qualite])]
  ));
  return [...communs, ...points.flatMap(({ d }): readonly Champ<unknown>[] => Object.values(d))];
}

function bloc(b: Bloc): Bloc {
  switch (b.genre) {
    case 'titre': return { ...b, texte: texteImprime(b.texte) };
    case 'paragraphe': return { ...b, texte: morceaux(b.texte) };
    case 'liste': return { ...b, elements: b.elements.map(morceaux) };
    case 'references': return { ...b, colonnes: b.colonnes.map(({ libelle, valeur }) => ({ libelle, valeur: texteImprime(valeur) })) };
    case 'tableau': return { ...b, legende: texteImprime(b.legende), entete: b.entete.map(cellules), corps: b.corps.map((l) => ({ ...l, cellules: cellules(l.cellules) })) };
    case 'signature': return { ...b, lignes: b.lignes.map(texteImprime), nom: b.nom === null ? null : texteImprime(b.nom) };
    case 'saut': return b;
  }
}

function morceaux(texte: Texte): Texte {
  return texte.map((m) => ({ ...m, texte: texteImprime(m.texte) }));
}

function cellules(ligne: readonly CelluleDocument[]): readonly CelluleDocument[] {
  return ligne.map((c) => ({ ...c, texte: texteImprime(c.texte) }));
}
