import { normaliserTexte } from '../texte';

const MOT = /\p{L}[\p{L}\p{M}-]*/gu;
const CIVILITE = /(?:(?<![\p{L}])(?:mm?\.|mmes?\.?|mlles?\.?|madame|monsieur|mademoiselle|famille|enfant)\s+)$/iu;
/** Mots courts d'une phrase, à majuscule en tête : ils ne sont pas un prénom. */
const OUTILS = new Set((
  'a au aux de des du le la les l un une et ou en pour par que qui son sa ses leur cette ce considerant vu aide don secours dossier demande '
  + 'attribue accorde accepte autorise approuve decide dit verse refuse rejette'
).split(' '));
/** Noms de famille qui sont aussi des mots : sans majuscule, ils ne nomment personne. */
const COMMUNS = new Set('petit petite grand grande blanc blanche noir brun rose roux rousse jeune vieux bon bonne fort marie pierre marchand berger maire cousin pain'.split(' '));
const LONGUEUR_MIN = 3, SANS_MAJUSCULE_MIN = 4;

interface Mot { readonly debut: number; readonly fin: number; readonly cle: string; readonly capitale: boolean }

/** Les mots d'un nom qui le reconnaissent, entiers et par morceaux (« Durand-Petit », « Durand », « Petit »). */
export function motsAMasquer(nom: string): readonly string[] {
  const mots = normaliserTexte(nom).match(MOT) ?? [];
  return mots.flatMap((m) => [m, ...m.split('-')]).filter((m) => m.length >= LONGUEUR_MIN && !OUTILS.has(m));
}

/** Les prénoms écrits contre un de ces noms, dans ces textes : ils nomment autant que lui. */
export function prenomsDe(textes: readonly string[], noms: ReadonlySet<string>, connus: ReadonlySet<string>): readonly string[] {
  return textes.flatMap((t) => groupes(t, noms, new Set(), connus).flatMap((g) => g.map((m) => m.cle))).filter((c) => c.length >= LONGUEUR_MIN && !noms.has(c));
}

/** Remplace chaque nom, quelle que soit sa casse, avec sa civilité et les prénoms qui le touchent ; un prénom seul, s'il a sa majuscule. */
export function masquerNoms(texte: string, noms: ReadonlySet<string>, prenoms: ReadonlySet<string>, connus: ReadonlySet<string>, masque: string): string {
  return groupes(texte, noms, prenoms, connus).reduceRight((t, g) => {
    const debut = g[0]?.debut ?? 0, fin = g.at(-1)?.fin ?? 0;
    return `${t.slice(0, debut).replace(CIVILITE, '')}${masque}${t.slice(fin)}`;
  }, texte);
}

/** Les suites de mots qui nomment. */
function groupes(texte: string, noms: ReadonlySet<string>, prenoms: ReadonlySet<string>, connus: ReadonlySet<string>): readonly (readonly Mot[])[] {
  const mots = [...texte.matchAll(MOT)].map((m): Mot => ({ debut: m.index, fin: m.index + m[0].length, cle: normaliserTexte(m[0]), capitale: /^\p{Lu}/u.test(m[0]) }));
  const nomme = ({ cle, capitale }: Mot): boolean => [cle, ...cle.split('-')].some((c) => (
    (noms.has(c) && (capitale || (c.length >= SANS_MAJUSCULE_MIN && !COMMUNS.has(c)))) || (capitale && prenoms.has(c))
  ));
  const touche = (a: Mot | undefined, b: Mot | undefined): boolean => a !== undefined && b !== undefined && /^\s+$/.test(texte.slice(a.fin, b.debut));
  const prenom = ({ cle, capitale }: Mot): boolean => capitale && cle.length > 1 && !OUTILS.has(cle) && !connus.has(cle) && !/^m(?:mes?|m|lles?|adame|onsieur|ademoiselle)?$/.test(cle);
  const trouves: Mot[][] = [];
  mots.forEach((mot, i) => {
    const avant = mots[i - 1], apres = mots[i + 1];
    const voisin = (avant !== undefined && nomme(avant) && touche(avant, mot)) || (apres !== undefined && nomme(apres) && touche(mot, apres));
    if (!nomme(mot) && !(voisin && prenom(mot))) return;
    const dernier = trouves.at(-1);
    if (dernier !== undefined && touche(dernier.at(-1), mot)) dernier.push(mot);
    else trouves.push([mot]);
  });
  return trouves;
}
