import type { LigneDocument } from '../../document';

/**
 * La section en cours avant chaque ligne du corps, à rappeler si une page commence là ; `null` au titre lui-même et avant tout titre.
 * Deux titres qui se suivent sont une section et son sens : « INVESTISSEMENT – Recettes ».
 */
export function rappels(corps: readonly LigneDocument[]): readonly (string | null)[] {
  let enCours: readonly string[] = [];
  return corps.map((ligne, i) => {
    if (ligne.genre !== 'rubrique') return enCours.length === 0 ? null : enCours.join(' – ');
    const texte = ligne.cellules[0]?.texte ?? '';
    if (corps[i - 1]?.genre === 'rubrique') enCours = [...enCours.slice(-1), texte];
    else if (corps[i + 1]?.genre === 'rubrique' || enCours.length < 2) enCours = [texte];
    else enCours = [...enCours.slice(0, 1), texte];
    return null;
  });
}
