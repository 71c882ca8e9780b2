import { lirePosition, type Classeur, type Grille, type Position, type Valeur } from '../../domaine/grille';
import { Refus } from './lecture';
import { lireObjet } from './lireObjet';
import { DecoupeLignes } from './lignesTexte';
import { CASES_MAX, enMo, LIGNE_NDJSON_MAX } from './limites';

/** Un tableau lu d'une ligne NDJSON (docs/format-ndjson.md), ou la phrase qui dit ce qui l'empêche. `ligne` est comptée depuis 1. */
export type LigneNdjson =
  | {
    readonly ok: true;
    readonly ligne: number;
    readonly fichier: string | null;
    readonly nomenclature: string | null;
    readonly exercice: number | null;
    readonly grille: Grille;
  }
  | { readonly ok: false; readonly ligne: number; readonly fichier: string | null; readonly erreur: string };

/** Lit un flux NDJSON ligne par ligne : une ligne fautive donne une erreur, et la lecture continue. */
export async function* lireLignesNdjson(morceaux: AsyncIterable<Uint8Array | string>): AsyncIterable<LigneNdjson> {
  const decoupe = new DecoupeLignes(LIGNE_NDJSON_MAX);
  for await (const morceau of morceaux) {
    for (const texte of decoupe.pousser(morceau)) if (texte === null || texte.trim() !== '') yield lireLigneNdjson(texte, decoupe.numero);
  }
  for (const texte of decoupe.finir()) if (texte === null || texte.trim() !== '') yield lireLigneNdjson(texte, decoupe.numero);
}

/** Un fichier NDJSON entier, une feuille par ligne ; une ligne fautive le refuse, car aucun tableau ne doit être tu. */
export function lireNdjson(octets: Uint8Array, nom: string): Classeur {
  const decoupe = new DecoupeLignes(LIGNE_NDJSON_MAX);
  const feuilles: Grille[] = [];
  const lire = (texte: string | null): void => {
    if (texte?.trim() === '') return;
    const l = lireLigneNdjson(texte, decoupe.numero);
    if (!l.ok) throw new Refus(l.erreur.replace('Ligne refusée', `Ligne ${l.ligne} du fichier {fichier} refusée`));
    feuilles.push(l.grille);
  };
  for (const texte of decoupe.pousser(octets)) lire(texte);
  for (const texte of decoupe.finir()) lire(texte);
  if (feuilles.length === 0) throw new Refus('Le fichier {fichier} n’a aucune ligne : écrivez un tableau JSON par ligne.');
  return { nom, feuilles };
}

const SANS_MASQUE: ReadonlySet<number> = new Set();
/** L'origine de presque toutes les lignes. */
const A1: Position = { ligne: 0, colonne: 0 };
/** Nom d'une feuille que la ligne ne nomme pas : le rang de la ligne n'en dirait rien une fois le lot partagé. */
const FEUILLE = 'Feuil1';

/**
 * Lit une ligne ; `null` est une ligne trop longue. L'erreur ne cite pas son rang, que `ligne` porte : un lot partagé doit
 * rendre les mêmes octets. La matrice n'est ni copiée ni parcourue cellule par cellule.
 */
export function lireLigneNdjson(texte: string | null, ligne: number): LigneNdjson {
  const faute = (quoi: string, fichier: string | null = null): LigneNdjson => ({ ok: false, ligne, fichier, erreur: `Ligne refusée : ${quoi}.` });
  if (texte === null) return faute(`elle dépasse ${enMo(LIGNE_NDJSON_MAX)}, la limite de lecture ; partagez le tableau en plusieurs lignes`);
  if (texte.includes('\ufffd')) return faute('elle n’est pas en UTF-8 ; enregistrez le fichier en UTF-8');
  let objet: unknown;
  try {
    objet = lireObjet(texte);
  } catch (e) {
    const place = /position (\d+)/.exec((e as Error).message)?.[1];
    return faute(`ce n’est pas du JSON${place === undefined ? '' : ` (faute au caractère ${Number(place) + 1})`} ; écrivez un objet par ligne, sans retour à la ligne`);
  }
  if (typeof objet !== 'object' || objet === null || Array.isArray(objet)) return faute('ce n’est pas un objet JSON ; écrivez {"cellules": [[…], …]}');
  const { fichier = null, feuille = null, nomenclature = null, exercice = null, origine = 'A1', cellules } = objet as Record<string, unknown>;
  if (!texteOuNul(fichier)) return faute('« fichier » n’est pas un texte');
  if (!texteOuNul(feuille)) return faute('« feuille » n’est pas un texte', fichier);
  if (!texteOuNul(nomenclature)) return faute('« nomenclature » n’est pas un texte', fichier);
  if (exercice !== null && !(typeof exercice === 'number' && Number.isInteger(exercice))) return faute('« exercice » n’est pas une année, comme 2025', fichier);
  const position = origine === 'A1' ? A1 : typeof origine === 'string' ? lirePosition(origine) : null;
  if (position === null) return faute('« origine » n’est pas une adresse de cellule, comme « A1 »', fichier);
  const refus = matriceRefusee(cellules);
  if (refus !== null) return faute(refus, fichier);
  const grille = {
    nom: feuille ?? FEUILLE, origine: position, cellules: cellules as Valeur[][], typee: true, fusions: [], lignesMasquees: SANS_MASQUE,
  };
  return { ok: true, ligne, fichier, nomenclature, exercice, grille };
}

function texteOuNul(v: unknown): v is string | null {
  return v === null || typeof v === 'string';
}

function matriceRefusee(cellules: unknown): string | null {
  if (!Array.isArray(cellules)) return '« cellules » manque, ou n’est pas une liste de lignes ; écrivez {"cellules": [[…], …]}';
  let cases = cellules.length;
  for (let i = 0; i < cellules.length; i++) {
    const rangee: unknown = cellules[i];
    if (!Array.isArray(rangee)) return `la ligne ${i + 1} de « cellules » n’est pas une liste de valeurs`;
    cases += rangee.length;
  }
  return cases > CASES_MAX ? `« cellules » compte plus de ${CASES_MAX.toLocaleString('fr-FR')} cases, la limite de lecture` : null;
}
