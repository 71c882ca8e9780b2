import type { DeliberationSituee } from '../../domaine/acte/acte';
import type { GenreDeliberation } from '../../domaine/acte/deliberation';
import { normaliserTexte } from '../../domaine/texte';
import { issueDe } from './vote';

const DEMANDE = /\b(?:demand\w*|sollicit\w*|soutien|appel)\b/;

/** Le genre dont viennent les textes : un don refusé, ou demandé au CCAS, n'en est pas un qu'il reçoit. */
export function genreDesTextes(situee: DeliberationSituee): GenreDeliberation {
  const { genre, objet } = situee.champs;
  const recu = issueDe(situee) !== 'rejetee' && !DEMANDE.test(normaliserTexte(objet.valeur ?? ''));
  return genre.valeur === null || (genre.valeur === 'Don' && !recu) ? 'Libre' : genre.valeur;
}
