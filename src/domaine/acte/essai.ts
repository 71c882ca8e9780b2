import { adresse } from '../grille';
import type { Acte, DeliberationSituee, LigneRegistre } from './acte';
import type { Champ, DefinitionChamp, Fiche } from './champ';
import { CHAMPS_DELIBERATION } from './deliberation';
import { CHAMPS_ETABLISSEMENT } from './etablissement';
import type { Membre, Presence, Situation } from './membre';
import { CHAMPS_SEANCE } from './seance';

type Definitions = Readonly<Record<string, DefinitionChamp>>;
type Donnees<D extends Definitions> = Partial<{ readonly [K in keyof D]: Fiche<D>[K]['valeur'] }>;

/** Ce qu'un essai dit d'un membre. `autres` : sa présence par numéro de délibération. */
export interface MembreEssai {
  readonly nom: string;
  readonly civilite?: string;
  readonly qualite?: string;
  /** `null` : la case est vide. */
  readonly presence?: Situation | null;
  readonly pouvoir?: string;
  readonly arrivee?: string;
  readonly depart?: string;
  readonly autres?: Readonly<Record<string, Situation | Presence>>;
}

export interface ActeEssai {
  readonly etablissement?: Donnees<typeof CHAMPS_ETABLISSEMENT>;
  readonly seance?: Donnees<typeof CHAMPS_SEANCE>;
  readonly membres?: readonly MembreEssai[];
  readonly deliberations?: readonly Donnees<typeof CHAMPS_DELIBERATION>[];
  /** Numéro, date et objet des délibérations du registre. */
  readonly registre?: readonly (readonly [string, string | null, string | null])[];
}

/** Un champ d'essai. */
export function champEssai<T>(valeur: T | null, cellule: string): Champ<T> {
  return { valeur, brut: valeur === null ? '' : Array.isArray(valeur) ? valeur.join('\n') : String(valeur), cellule };
}

/** Un acte pour les essais : seul ce qui est dit est rempli, et chaque champ a sa cellule. */
export function acteEssai({ etablissement = {}, seance = {}, membres = [], deliberations = [], registre = [] }: ActeEssai): Acte {
  const decalage = Object.keys(CHAMPS_ETABLISSEMENT).length;
  const entete = { numero: null, date: null, objet: null, feuillet: null };
  return {
    etablissement: ficheEssai(CHAMPS_ETABLISSEMENT, etablissement, (k) => `Séance!B${k + 2}`),
    seance: ficheEssai(CHAMPS_SEANCE, seance, (k) => `Séance!B${k + 2 + decalage}`),
    membres: membres.map(membreEssai),
    deliberations: deliberations.map(deliberationEssai),
    registre: registre.map(([numero, date, objet], i): LigneRegistre => {
      const dits = { ...entete, numero, date, objet };
      const champ = (nom: keyof LigneRegistre, colonne: number): Champ<string> => champEssai(dits[nom], `Registre!${adresse({ ligne: i + 1, colonne })}`);
      return { numero: champ('numero', 0), date: champ('date', 1), objet: champ('objet', 2), feuillet: champ('feuillet', 3) };
    }),
    textes: [],
    nonPlaces: [],
  };
}

/** La case d'un champ de la première délibération d'un acte d'essai. */
export function caseEssai(nom: keyof typeof CHAMPS_DELIBERATION): string {
  return deliberationEssai({}, 0).champs[nom].cellule;
}

function deliberationEssai(donnees: Donnees<typeof CHAMPS_DELIBERATION>, i: number): DeliberationSituee {
  const colonne = i + 1;
  return {
    champs: ficheEssai(CHAMPS_DELIBERATION, donnees, (k) => `Délibérations!${adresse({ ligne: k, colonne })}`),
    feuille: 'Délibérations',
    plage: { debut: { ligne: 0, colonne }, fin: { ligne: Object.keys(CHAMPS_DELIBERATION).length - 1, colonne } },
  };
}

function membreEssai({ nom, civilite, qualite, presence = 'present', pouvoir, arrivee, depart, autres = {} }: MembreEssai, i: number): Membre {
  const texte = (valeur: string | undefined, colonne: number): Champ<string> => champEssai(valeur ?? null, cellule(colonne));
  const cellule = (colonne: number): string => `Membres!${adresse({ ligne: i + 1, colonne })}`;
  const presenceEssai = (p: Situation | Presence): Presence => (typeof p === 'string' ? { situation: p, pouvoirA: null } : p);
  return {
    civilite: texte(civilite, 0), nom: texte(nom, 1), qualite: texte(qualite, 2),
    presence: champEssai(presence === null ? null : presenceEssai(presence), cellule(3)),
    pouvoir: texte(pouvoir, 4), arrivee: texte(arrivee, 5), depart: texte(depart, 6),
    parDeliberation: new Map(Object.entries(autres).map(([numero, p], k) => [numero, champEssai(presenceEssai(p), cellule(7 + k))])),
  };
}

function ficheEssai<D extends Definitions>(definitions: D, donnees: Donnees<D>, cellule: (rang: number) => string): Fiche<D> {
  const valeurs: Readonly<Record<string, unknown>> = donnees;
  const champs = Object.keys(definitions).map((nom, k) => [nom, champEssai(valeurs[nom] ?? null, cellule(k))]);
  return Object.fromEntries(champs) as Fiche<D>;
}
