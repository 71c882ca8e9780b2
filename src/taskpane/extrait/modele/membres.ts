import type { EcritureSituee } from '../../../classeur/port';
import type { Acte, DeliberationSituee } from '../../../domaine/acte/acte';
import type { Champ } from '../../../domaine/acte/champ';
import { nomDuMembre, retrouver } from '../../../domaine/acte/designation';
import { CHAMPS_MEMBRE, type Membre, type Presence } from '../../../domaine/acte/membre';
import { memeNumero } from '../../../domaine/acte/numero';
import type { Classeur } from '../../../domaine/grille';
import { presenceEnClair, presencesPour } from '../../../documents/acte/valeur';
import { lirePresence } from '../../../lecture/acte/presence';
import { enClair, numeroDe } from '../../../lecture/acte/texte';
import type { CelluleLue } from './cellule';
import type { ChampSitue } from './groupes';
import { celluleDeFiche, celluleDeRangee, ligneDe, rangeesDe, type Rangees } from './rangees';

/** Un champ et la cellule où il s'écrit. */
export interface ChampEnPlace extends ChampSitue { readonly cellule: CelluleLue }

/** Un membre tel que le volet le montre et le change. */
export interface FicheMembre {
  /** Sa ligne dans la feuille : elle le distingue d'un homonyme. */
  readonly id: string;
  /** « Mme A ». */
  readonly nom: string;
  readonly presence: ChampEnPlace;
  /** `null` : présent, ou sa présence nomme elle-même qui porte son pouvoir. */
  readonly pouvoir: ChampEnPlace | null;
  /** Civilité, nom, qualité, arrivée, départ. */
  readonly autres: readonly ChampEnPlace[];
  /** Sa présence à la délibération choisie ; `null` si elle n'a pas de numéro. */
  readonly auPoint: ChampEnPlace | null;
  /** Ce qui vide ses cases ; les colonnes que l'outil ne connaît pas restent. */
  readonly retrait: readonly EcritureSituee[];
}

export const CIVILITES = ['Mme', 'M.'];

/** La feuille « Membres » ; `null` si elle manque ou n'est pas la nôtre. */
export function feuilleDesMembres(classeur: Classeur): Rangees | null {
  return rangeesDe(classeur, 'membres', CHAMPS_MEMBRE);
}

/** Les membres, dans l'ordre de la feuille. */
export function fichesDesMembres({ membres }: Acte, r: Rangees, choisie: DeliberationSituee | null): readonly FicheMembre[] {
  return membres.map((m) => ficheDe(m, membres, r, choisie?.champs.numero.valeur ?? null));
}

function ficheDe(m: Membre, tous: readonly Membre[], r: Rangees, numero: string | null): FicheMembre {
  const ligne = ligneDe(r, m.nom), id = `membre-${ligne}`;
  const nom = nomDuMembre(m);
  const situer = (cle: keyof typeof CHAMPS_MEMBRE, autre: Partial<ChampSitue> = {}): ChampEnPlace => {
    const definition = CHAMPS_MEMBRE[cle], champ = cle === 'presence' ? presenceChoisie(m.presence, m) : m[cle];
    return { id: `${id}-${cle}`, definition, champ, cellule: celluleDeFiche(r, ligne, r.tete.colonnes.get(cle), [definition.libelle, r.tete.colonnes.get('nom')]), ...autre };
  };
  const libelle = (quoi: string): string => `${nom} : ${quoi}`;
  return {
    id, nom,
    presence: situer('presence', { definition: sansAide('presence', libelle('présence')), choix: choixDe(m) }),
    pouvoir: (estAbsent(m) && m.presence.valeur?.pouvoirA === null) || m.pouvoir.brut !== ''
      ? situer('pouvoir', { definition: sansAide('pouvoir', libelle('pouvoir à')), champ: porteur(m, tous), choix: porteurs(m, tous) }) : null,
    autres: [situer('civilite', { choix: CIVILITES }), situer('nom'), situer('qualite'), situer('arrivee'), situer('depart')],
    auPoint: auPoint(m, r, id, ligne, numero),
    retrait: retirer(r, ligne),
  };
}

function sansAide(cle: 'presence' | 'pouvoir', libelle: string): ChampSitue['definition'] {
  return { ...CHAMPS_MEMBRE[cle], libelle, aide: '' };
}

function choixDe({ civilite }: Membre): readonly string[] {
  const [present = '', ...autres] = presencesPour(civilite.valeur);
  return [present, `${present}, préside`, ...autres];
}

/** Une présence simple se montre accordée ; « absente, pouvoir à Mme C », ce qui préside ou ne se lit pas, tel qu'écrit. */
function presenceChoisie({ valeur, brut, cellule }: Champ<Presence>, m: Membre): Champ<string> {
  if (valeur === null) return { valeur, brut, cellule };
  const simple = valeur.pouvoirA === null && !/pr[ée]side/i.test(brut);
  return { valeur: simple ? presenceEnClair(valeur, m.civilite.valeur) : brut, brut, cellule };
}

/** Le porteur sous le nom qu'ont les autres choix, s'il est membre. */
function porteur({ pouvoir: { brut, cellule } }: Membre, tous: readonly Membre[]): Champ<string> {
  const membre = retrouver(tous, brut);
  return { valeur: membre === null ? brut || null : nomDuMembre(membre), brut, cellule };
}

/** Qui peut porter le pouvoir : un autre, qui n'est pas dit absent. */
function porteurs(m: Membre, tous: readonly Membre[]): readonly string[] {
  return tous.filter((x) => x !== m && x.nom.valeur !== null && !estAbsent(x)).map(nomDuMembre);
}

function estAbsent({ presence: { valeur } }: Membre): boolean {
  return valeur?.situation === 'absent' || valeur?.situation === 'excuse';
}

/** Sa présence à la délibération choisie : une colonne titrée de son numéro, à ajouter s'il le faut. */
function auPoint(m: Membre, r: Rangees, id: string, ligne: number, numero: string | null): ChampEnPlace | null {
  if (numero === null || !/\d/.test(numero)) return null;
  const titre = (c: number): string => enClair(numeroDe(r.grille.cellules[r.tete.rang]?.[c]));
  const colonne = r.tete.autres.find((c) => titre(c) === numero || memeNumero(titre(c), numero));
  const cellule = celluleDeFiche(r, ligne, colonne, [numero, r.tete.colonnes.get('nom')]);
  const brut = enClair(cellule.valeur), lue = { valeur: lirePresence(cellule.valeur), brut, cellule: `${cellule.feuille}!${cellule.cellule}` };
  const definition = { libelle: `Présence au n° ${numero.replace(/^n\s*°\s*/i, '')}`, nature: 'texte', aide: 'Si elle diffère de celle de la séance.' } as const;
  return { id: `${id}-point`, definition, champ: presenceChoisie(lue, m), choix: choixDe(m), cellule };
}

function retirer({ grille, tete }: Rangees, ligne: number): readonly EcritureSituee[] {
  const numerotees = tete.autres.filter((c) => /\d/.test(enClair(grille.cellules[tete.rang]?.[c])));
  return [...tete.colonnes.values(), ...numerotees].map((c) => celluleDeRangee({ grille, tete }, ligne, c, ''))
    .filter(({ valeur }) => enClair(valeur) !== '').map((c) => ({ ...c, valeur: '', attendu: c.valeur }));
}
