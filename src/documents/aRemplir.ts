import type { Bloc, Document } from './document';

/** Une place laissée, de quelque longueur qu'elle soit. */
const PLACE = /…{4,}/;
/** Mots cités avant une place, au plus. */
const MOTS = 6;

/** Les places qu'un acte laisse à remplir à la main, chacune dite par les mots qui la précèdent : « Fait à Couëron, le ……… ». */
export function aRemplir({ entete: [haut, seance], blocs }: Pick<Document, 'entete' | 'blocs'>): readonly string[] {
  return [...new Set([`En-tête : ${haut}`, seance, ...blocs.flatMap(textesDe)].flatMap(placesDe))];
}

function placesDe(texte: string): readonly string[] {
  return texte.split(PLACE).slice(0, -1).flatMap((avant, i) => {
    const phrase = avant.slice(avant.lastIndexOf('. ') + 1).replace(/^[\s,;.:()]+/, ''), membre = phrase.slice(phrase.lastIndexOf(', ') + 1);
    const mots = motsDe(motsDe(membre).length > 1 ? membre : phrase);
    // Le même montant, en lettres et entre parenthèses : la place d'avant le dit déjà.
    return mots.length === 0 && i > 0 ? [] : [[...mots.slice(-MOTS), '………'].join(' ')];
  });
}

function motsDe(texte: string): readonly string[] {
  return texte.split(/\s+/).filter((m) => m !== '');
}

function textesDe(b: Bloc): readonly string[] {
  switch (b.genre) {
    case 'titre': return [b.texte];
    case 'paragraphe': return [b.texte.map((m) => m.texte).join('')];
    case 'liste': return b.elements.map((e) => e.map((m) => m.texte).join(''));
    case 'references': return b.colonnes.map((c) => `${c.libelle} : ${c.valeur}`);
    case 'signature': return [...b.lignes, `Signature : ${b.nom ?? ''}`, b.cachet ?? ''];
    case 'tableau':
    case 'saut': return [];
  }
}
