import type { Montant } from './montant';

/**
 * Nombres et montants en toutes lettres, comme les actes officiels les écrivent : orthographe traditionnelle
 * (traits d'union entre les seuls mots qui font un nombre inférieur à cent, sauf autour de « et »), et non celle
 * des rectifications de 1990 (JO du 6 décembre 1990), qui les met partout. Les deux sont admises ; l'usage des
 * délibérations est la première.
 */
const PETITS = [
  'zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize',
  'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf',
] as const;
const DIZAINES = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'] as const;
const MILLION = 1_000_000, MILLIARD = 1_000_000_000;

/**
 * Le montant en toutes lettres : « cent cinquante-cinq mille cent huit euros et soixante-neuf centimes ».
 * Un montant négatif commence par « moins » ; moins d'un euro se dit en centimes seuls.
 */
export function montantEnLettres(m: Montant): string {
  const total = Math.abs(m), euros = Math.floor(total / 100), centimes = total % 100;
  const partCentimes = centimes === 0 ? '' : `${nombreEnLettres(centimes)} ${centimes > 1 ? 'centimes' : 'centime'}`;
  const partEuros = euros === 0 && centimes > 0 ? '' : `${nombreEnLettres(euros)} ${devise(euros)}`;
  return (m < 0 ? 'moins ' : '') + [partEuros, partCentimes].filter((p) => p !== '').join(' et ');
}

/** Un entier positif ou nul, inférieur à dix mille milliards, en toutes lettres. Lève une `RangeError` hors de ces bornes. */
export function nombreEnLettres(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= 10_000 * MILLIARD) throw new RangeError(`Pas un entier qui s’écrive en lettres : ${n}`);
  if (n === 0) return PETITS[0];
  const milliards = Math.floor(n / MILLIARD), millions = Math.floor(n / MILLION) % 1000, reste = n % MILLION;
  return [
    // « million » et « milliard » sont des noms : « deux cents millions », « quatre-vingts milliards ».
    ...(milliards > 0 ? [`${sousLeMillion(milliards)} ${milliards > 1 ? 'milliards' : 'milliard'}`] : []),
    ...(millions > 0 ? [`${sousLeMillion(millions)} ${millions > 1 ? 'millions' : 'million'}`] : []),
    ...(reste > 0 ? [sousLeMillion(reste)] : []),
  ].join(' ');
}

/** « euro », « euros », ou « d’euros » derrière un million ou un milliard ronds. */
function devise(euros: number): string {
  if (euros < 2) return 'euro';
  return euros % MILLION === 0 ? 'd’euros' : 'euros';
}

function sousLeMillion(n: number): string {
  const milliers = Math.floor(n / 1000), reste = n % 1000;
  if (milliers === 0) return sousMille(reste, true);
  // « mille » est invariable, et vingt et cent le restent devant lui : « quatre-vingt mille », « deux cent mille ».
  const debut = milliers === 1 ? 'mille' : `${sousMille(milliers, false)} mille`;
  return reste === 0 ? debut : `${debut} ${sousMille(reste, true)}`;
}

/** `accorde` : vingt et cent multipliés prennent un « s » s'ils finissent le nombre. */
function sousMille(n: number, accorde: boolean): string {
  const centaines = Math.floor(n / 100), reste = n % 100;
  if (centaines === 0) return sousCent(reste, accorde);
  const cent = centaines === 1 ? 'cent' : `${PETITS[centaines]} cent`;
  if (reste === 0) return centaines > 1 && accorde ? `${cent}s` : cent;
  return `${cent} ${sousCent(reste, accorde)}`;
}

function sousCent(n: number, accorde: boolean): string {
  if (n < 20) return PETITS[n] as string;
  const dizaine = Math.floor(n / 10), vigesimal = dizaine === 7 || dizaine === 9;
  const unite = vigesimal ? n % 20 : n % 10;
  const nom = DIZAINES[dizaine] as string;
  if (unite === 0) return n === 80 && accorde ? `${nom}s` : nom;
  // « vingt et un », « soixante et onze », mais « quatre-vingt-un », « quatre-vingt-onze ».
  if ((unite === 1 || unite === 11) && dizaine < 8) return `${nom} et ${PETITS[unite]}`;
  return `${nom}-${PETITS[unite]}`;
}
