import type { CelluleMiseEnForme, FeuilleAEcrire } from '../../domaine/feuille';
import { lettresColonne, type Valeur } from '../../domaine/grille';
import type { Declinaison, Plan } from '../../domaine/nomenclature';
import { SECTIONS, type Section } from '../../domaine/section';
import { nomDeNomenclature, nomDeSection } from '../../domaine/mots';
import type { Groupe } from './lignesUsuelles';

type Cellule = Valeur | CelluleMiseEnForme;

const ENTETE = ['Section', 'Chapitre', 'Compte', 'Libellé', 'Fonction', 'Dépenses −', 'Dépenses +', 'Recettes −', 'Recettes +'] as const;
const LARGEURS = [16, 10, 10, 54, 10, 15, 15, 15, 15];
/** Première colonne de montants, et leur nombre. */
const MONTANTS = 5, QUATRE = [0, 1, 2, 3] as const;
/** À la suite des montants, à la demande : les crédits de la ligne avant la décision, et après. */
const CREDITS = ['Crédits ouverts avant DM', 'Crédits après DM'] as const, AVANT = 4, SIX = [...QUATRE, AVANT, 5] as const;
/** Rang de la première ligne du tableau, sous trois lignes de titre et l'en-tête. */
const PREMIERE = 4;
const FOND_ENTETE = 'DCE6F1', FOND_TOTAL = 'F2F2F2';

/**
 * La feuille d'une décision modificative prête à remplir : lignes usuelles à zéro, totaux en formules. Avec
 * `fonctions`, les écarts de section et l'état du contrôle s'affichent en haut à droite, par les fonctions CCAS. Avec
 * `credits`, deux colonnes de plus disent les crédits de chaque ligne et de chaque chapitre avant la décision et après elle.
 */
export function feuilleModele(
  nomenclature: Declinaison, exercice: number, plan: Plan, groupes: readonly Groupe[],
  { fonctions = false, credits = false }: { readonly fonctions?: boolean; readonly credits?: boolean } = {},
): FeuilleAEcrire {
  const haut: Cellule[][] = [
    [{ valeur: `Décision modificative n° 1 – Exercice ${exercice}`, gras: true }],
    [`Centre communal d’action sociale de … – Nomenclature ${nomDeNomenclature(nomenclature)}`],
    [],
  ];
  const entete = credits ? [...ENTETE, ...CREDITS] : ENTETE;
  const cellules = [...haut, entete.map((valeur): Cellule => ({ valeur, gras: true, cadre: true, fond: FOND_ENTETE, alignement: 'centre', renvoi: true }))];
  const deSections = SECTIONS.map((section) => poserSection(cellules, section, nomenclature, plan, groupes, credits));
  // Le total général est net, comme l'imprimé à quatre colonnes le montre.
  const net = (plus: number): Cellule => somme(deSections.map((rang) => `${adresse(rang, plus)}-${adresse(rang, plus - 1)}`).join('+'));
  cellules.push(total(null, 'Total général (net)', [null, net(1), null, net(3), ...sansCredits(credits)]));
  if (fonctions) poserFonctions(haut, `A${haut.length + 1}:${lettresColonne(ENTETE.length - 1)}${cellules.length}`, nomenclature, exercice);
  return { nom: 'DM', cellules, largeurs: credits ? [...LARGEURS, 15, 15] : LARGEURS, figer: { lignes: haut.length + 1, colonnes: 0 }, paysage: true };
}

/** Pose au-dessus du tableau, à droite, ce que les fonctions CCAS en disent. Chacune tient dans sa cellule, quel que soit l'Excel. */
function poserFonctions(haut: readonly Cellule[][], plage: string, nomenclature: Declinaison, exercice: number): void {
  const montant = (section: string): Cellule => ({ formule: `CCAS.BALANCE(${plage},"${section}")`, valeur: 0, format: 'euros', gras: true });
  const mesures: readonly (readonly [string, Cellule])[] = [
    [`Écart, ${nomDeSection('fonctionnement', nomenclature).toLowerCase()}`, montant('F')],
    ['Écart, investissement', montant('I')],
    ['Contrôle', { formule: verdict(`CCAS.CONTROLE(${plage},"${nomenclature}",${exercice})`), valeur: 'Rien à contrôler', gras: true, alignement: 'gauche' }],
  ];
  mesures.forEach(([libelle, cellule], rang) => {
    const ligne = haut[rang] as Cellule[];
    while (ligne.length < ENTETE.length - 2) ligne.push(null);
    ligne.push({ valeur: libelle, alignement: 'droite' }, cellule);
  });
}

/**
 * Le verdict dans une cellule : le nombre des anomalies de `controle` et de ce qu'il n'a pas pu évaluer ; s'il n'y en a
 * pas, le mot de sa première ligne, titres passés (« Conforme »), ou de la seule.
 */
function verdict(controle: string): string {
  const nombre = (gravite: string): string => `SUMPRODUCT(--(INDEX(${controle},0,1)="${gravite}"))`;
  const [bloquants, alertes, illisibles, causes, reserves] = ['Bloquant', 'Alerte', 'Illisible', 'Non évalué', 'Sous réserve'].map(nombre);
  // Une seule ligne dit tous les contrôles que des cellules illisibles empêchent : ce sont elles qui se comptent.
  const nonEvalues = `MAX(${illisibles},${causes})`;
  const reste = `IFERROR(INDEX(${controle},2,1),INDEX(${controle},1,1))&IF(${reserves}=0,"",", sous réserve")`;
  const anomalies = `"Bloquant : "&${bloquants}&" ; alerte : "&${alertes}&IF(${nonEvalues}=0,""," ; non évalué : "&${nonEvalues})`;
  return `IF(MAX(${bloquants},${alertes})=0,IF(${nonEvalues}=0,${reste},"Non évalué : "&${nonEvalues}),${anomalies})`;
}

/** Pose les lignes et les totaux d'une section ; rend le rang de son total. */
function poserSection(cellules: Cellule[][], section: Section, nomenclature: Declinaison, plan: Plan, groupes: readonly Groupe[], credits: boolean): number {
  const nom = nomDeSection(section, nomenclature);
  for (const { sens, comptes } of groupes.filter((g) => g.section === section)) {
    const parChapitre = new Map<string, string[]>();
    for (const compte of comptes) {
      const chapitre = plan.chapitresDu(compte, sens)[0] ?? compte;
      parChapitre.set(chapitre, [...(parChapitre.get(chapitre) ?? []), compte]);
    }
    for (const [chapitre, codes] of parChapitre) {
      const debut = cellules.length;
      for (const code of codes) cellules.push([...ligne(nom, chapitre, code, libelleDe(plan, code)), ...(credits ? creditsDe(cellules.length) : [])]);
      const sommes = (credits ? SIX : QUATRE).map((c) => somme(`SUM(${jusquIci(adresse(debut, c))})`));
      cellules.push(total(nom, `Total ${chapitre} : ${plan.libelleChapitre(chapitre) ?? ''}`, sommes));
    }
  }
  const sommes = QUATRE.map((c) => somme(`SUMIFS(${jusquIci(adresse(PREMIERE, c))},${jusquIci(`A${PREMIERE + 1}`)},"${nom}",${jusquIci(`C${PREMIERE + 1}`)},"<>")`));
  cellules.push(total(nom, `Total ${nom}`, [...sommes, ...sansCredits(credits)]));
  return cellules.length - 1;
}

/** De `debut` à la cellule au-dessus de la formule : une ligne insérée juste avant un total y compte. */
function jusquIci(debut: string): string {
  const colonne = debut.replace(/\d+/, '');
  return `${debut}:INDEX(${colonne}:${colonne},ROW()-1)`;
}

/** Le libellé du plan, précédé de celui du compte qui le contient s'il ne dit rien seul (« SAAD », « Informatique »). */
function libelleDe(plan: Plan, code: string): string {
  const libelle = plan.libelle(code) ?? plan.libelleChapitre(code) ?? '', parent = plan.compte(code)?.parent;
  const contenant = parent && libelle.split(' ').length === 1 ? plan.libelle(parent) : undefined;
  return contenant === undefined ? libelle : `${contenant} – ${libelle}`;
}

function ligne(section: string, chapitre: string, compte: string, libelle: string): Cellule[] {
  const texte = (valeur: string | null): CelluleMiseEnForme => ({ valeur, format: 'texte', cadre: true, alignement: 'gauche' });
  const montants = QUATRE.map((): Cellule => ({ valeur: 0, format: 'euros', cadre: true }));
  return [texte(section), texte(chapitre), texte(compte), { ...texte(libelle), renvoi: true }, texte(null), ...montants];
}

/** Les crédits d'une ligne avant la décision, à remplir, et après : une ligne n'est que d'un sens, les autres colonnes y sont nulles. */
function creditsDe(rang: number): Cellule[] {
  const [dMoins, dPlus, rMoins, rPlus, avant] = SIX.map((c) => adresse(rang, c));
  return [{ valeur: 0, format: 'euros', cadre: true }, { formule: `${avant}+${dPlus}-${dMoins}+${rPlus}-${rMoins}`, valeur: 0, format: 'euros', cadre: true }];
}

/** Au total d'une section ou du tableau, dépenses et recettes ne s'additionnent pas. */
function sansCredits(credits: boolean): null[] {
  return credits ? CREDITS.map(() => null) : [];
}

function total(section: string | null, libelle: string, montants: readonly Cellule[]): Cellule[] {
  const texte = (valeur: string | null): Cellule => ({ valeur, gras: true, cadre: true, fond: FOND_TOTAL });
  return [texte(section), texte(null), texte(null), texte(libelle), texte(null), ...montants.map((m) => m ?? texte(null))];
}

function somme(formule: string): CelluleMiseEnForme {
  return { formule, valeur: 0, format: 'euros', gras: true, cadre: true, fond: FOND_TOTAL };
}

/** Adresse du montant `colonne` de la rangée `rang`. */
function adresse(rang: number, colonne: number): string {
  return `${lettresColonne(MONTANTS + colonne)}${rang + 1}`;
}
