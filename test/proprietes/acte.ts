import fc, { type Arbitrary } from 'fast-check';
import type { Acte, DeliberationSituee, TexteType } from '../../src/domaine/acte/acte';
import type { Champ, DefinitionChamp, Fiche, Nature, Valeurs } from '../../src/domaine/acte/champ';
import { CHAMPS_DELIBERATION, GENRES_DELIBERATION } from '../../src/domaine/acte/deliberation';
import { CHAMPS_ETABLISSEMENT } from '../../src/domaine/acte/etablissement';
import { CHAMPS_MEMBRE, type Membre, type Presence } from '../../src/domaine/acte/membre';
import { CHAMPS_REGISTRE } from '../../src/domaine/acte/registre';
import { CHAMPS_SEANCE } from '../../src/domaine/acte/seance';
import { centimes, MONTANT_MAX } from '../../src/domaine/montant';

type Definitions = Readonly<Record<string, DefinitionChamp>>;

/** Ce qu'un agent peut taper : toutes les lettres, débuts de formule compris ; une erreur de tableur n'est pas un texte. */
const ligne = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc.constantFrom('=1+1', '- un point', '011', '059', '2025-11', '+33', "'texte", 'Aide', 'Nom', 'Présence', 'VRAI', '1 234,56', 'œuvre « é » – …', '\u{1F600}'),
).map((t) => t.replace(/[\r\n]/g, ' ').trim()).filter((t) => t !== '' && !/^#[\p{Lu}0-9/]+[!?]?$/u.test(t));
const lignes = fc.array(ligne, { minLength: 1, maxLength: 4 });
const deux = (n: number): string => String(n).padStart(2, '0');
const date = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const entier = fc.nat({ max: 999_999_999 });

const NATURES: { readonly [N in Nature]: Arbitrary<Valeurs[N]> } = {
  texte: lignes.map((l) => l.join('\n')),
  lignes,
  date,
  heure: fc.tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 })).map(([h, m]) => `${deux(h)}:${deux(m)}`),
  entier,
  montant: fc.integer({ min: -MONTANT_MAX, max: MONTANT_MAX }).map(centimes),
  'oui-non': fc.boolean(),
};

const champ = <T>(valeur: T | null, brut = ''): Champ<T> => ({ valeur, brut, cellule: '' });

/** Un champ vide, rempli, ou qui ne se lit pas. */
function champDe({ nature, choix }: DefinitionChamp): Arbitrary<Champ<Valeurs[Nature]>> {
  const vide = fc.constant(champ<Valeurs[Nature]>(null));
  const rempli: Arbitrary<Valeurs[Nature]> = choix === undefined ? NATURES[nature] : fc.constantFrom(...choix);
  const lisible = choix === undefined && (nature === 'texte' || nature === 'lignes');
  const choisis = [vide, rempli.map((v) => champ(v))];
  return fc.oneof(...choisis, ...(lisible ? [] : [fc.constant(champ<Valeurs[Nature]>(null, 'à voir ?'))]));
}

function ficheDe<D extends Definitions>(definitions: D): Arbitrary<Fiche<D>> {
  const modele = Object.fromEntries(Object.entries(definitions).map(([nom, d]) => [nom, champDe(d)]));
  return fc.record(modele) as Arbitrary<Fiche<D>>;
}

const porteur = fc.tuple(fc.constantFrom('Mme', 'M.', 'Madame'), fc.constantFrom('la Présidente', 'Administratrice A', 'A', 'Le Goff-Été')).map((mots) => mots.join(' '));
const presence: Arbitrary<Champ<Presence>> = fc.oneof(
  fc.record({ situation: fc.constantFrom('present', 'excuse', 'absent', 'retire'), pouvoirA: fc.option(porteur) }).map((p) => champ(p)),
  fc.constant(champ<Presence>(null)), fc.constant(champ<Presence>(null, 'on ne sait')),
);

function membreDe(numeros: readonly string[]): Arbitrary<Membre> {
  return fc.tuple(ficheDe(CHAMPS_MEMBRE), ligne, presence, fc.tuple(...numeros.map(() => presence))).map(([fiche, nom, ordinaire, presences]) => ({
    ...fiche, nom: champ(nom), presence: ordinaire,
    parDeliberation: new Map(numeros.map((n, k) => [n, presences[k] ?? champ<Presence>(null)])),
  }));
}

const ORIGINE = { ligne: 0, colonne: 0 };
const deliberationDe = (numero: string): Arbitrary<DeliberationSituee> => ficheDe(CHAMPS_DELIBERATION).map((fiche) =>
  ({ champs: { ...fiche, numero: champ(numero) }, feuille: '', plage: { debut: ORIGINE, fin: ORIGINE } }));

const textes: Arbitrary<TexteType[]> = fc.uniqueArray(
  fc.record({ genre: fc.constantFrom(...GENRES_DELIBERATION), rubrique: fc.constantFrom('visas', 'considerants', 'dispositif'), lignes, cellule: fc.constant('') }),
  { maxLength: 4, selector: (t) => `${t.genre} ${t.rubrique}` });

/** Un acte quelconque, que ses feuilles doivent rendre tel quel. */
export const acte: Arbitrary<Acte> = fc.uniqueArray(fc.integer({ min: 1, max: 99 }).map((k) => `2025-${deux(k)}`), { maxLength: 3 }).chain((numeros) => fc.record({
  etablissement: ficheDe(CHAMPS_ETABLISSEMENT),
  seance: ficheDe(CHAMPS_SEANCE),
  membres: fc.array(membreDe(numeros), { maxLength: 5 }),
  deliberations: fc.tuple(...numeros.map(deliberationDe)),
  registre: fc.array(ficheDe(CHAMPS_REGISTRE).map((l) => ({ ...l, numero: champ('12') })), { maxLength: 4 }),
  textes,
  nonPlaces: fc.constant([]),
}));

/** Ce que chaque champ porte, sans son adresse ; une présence vide est comme une colonne absente. */
export function enClair(a: Acte): unknown {
  const dire = <T>({ valeur, brut }: Champ<T>): unknown => (valeur === null ? { brut } : { valeur });
  const fiche = (f: Readonly<Record<string, Champ<unknown>>>): unknown => Object.fromEntries(Object.entries(f).map(([nom, c]) => [nom, dire(c)]));
  return {
    etablissement: fiche(a.etablissement), seance: fiche(a.seance),
    membres: a.membres.map(({ parDeliberation, ...m }) => ({
      ...fiche(m) as object, parDeliberation: [...parDeliberation].filter(([, c]) => c.valeur !== null || c.brut !== '').map(([n, c]) => [n, dire(c)]),
    })),
    deliberations: a.deliberations.map((d) => fiche(d.champs)),
    registre: a.registre.map((l) => fiche({ ...l })),
    textes: a.textes.map(({ genre, rubrique, lignes: l }) => ({ genre, rubrique, lignes: l })),
    nonPlaces: a.nonPlaces,
  };
}
