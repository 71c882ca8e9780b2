import type { Deliberation } from '../../domaine/acte/deliberation';
import { designe, estDecisionModificative } from '../../domaine/acte/joindre';
import { numeroDeDm } from '../../domaine/acte/numeroDeDm';
import { adresseSituee } from '../../domaine/adresseSituee';
import { estNonVide } from '../../domaine/constat';
import { citer, enumerer } from '../../domaine/enumerer';
import { enEuros } from '../../domaine/montant';
import type { RapportTableau } from '../../domaine/rapport';
import type { Tableau, TableauBudgetaire } from '../../domaine/tableau';
import { celluleCompte, celluleSens, compteDe } from '../commun/cellules';
import { montantsContraires } from '../commun/montantDecide';
import { mouvementsLus, type MouvementLu } from '../commun/sommes';
import { rapprocher, type TexteCompare } from '../commun/texteEtTableau';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES, type Constatation } from '../regle';

const CITES = 5;

export default definirRegle<'deliberation'>({
  id: 'TX01',
  titre: 'Le texte dit le tableau voté, ses montants et ses comptes, et le montant de l’acte',
  pourquoi: 'Le conseil vote ce que l’exposé lui dit et ce que le tableau inscrit : s’ils diffèrent, on ne sait pas lequel il a voté. De même si l’objet, l’exposé et le dispositif donnent deux montants, ou si rien ne dit quel tableau est voté. Un montant du texte peut réunir plusieurs lignes du tableau, ou en détailler une.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [ARITHMETIQUE],
  requiert: [],
  *verifier({ tableau: { deliberation: { champs } }, joints }) {
    yield* introuvables(champs, joints);
    yield* montantsContraires(champs);
    const tableaux = joints.flatMap(({ tableau: t }): readonly TableauBudgetaire[] => (t.type === 'DM' ? [t] : []));
    if (tableaux.length > 1 && (champs.tableau.valeur ?? []).length === 0) {
      yield plusieurs(champs, tableaux);
      return;
    }
    if (estDecisionModificative(champs)) yield* autresNumeros(champs, tableaux);
    if (champs.genre.valeur !== 'Décision modificative') return;
    if (tableaux.length === 0) {
      if (champs.tableau.valeur === null) yield { nonEvalue: 'document-absent', cause: `Aucun tableau n’est rapproché du texte : nommez sa feuille dans ${champs.tableau.cellule}.` };
      return;
    }
    const lus = tableaux.map(mouvementsLus), illisible = tableaux[lus.indexOf(null)];
    if (illisible !== undefined) {
      yield { nonEvalue: 'cellule-illisible', cause: `Un montant de la feuille « ${illisible.feuille} » ne se lit pas, et le texte n’a pas été rapproché du tableau : écrivez ce montant en chiffres.` };
      return;
    }
    const mouvements = lus.flatMap((l) => l ?? []);
    const { textes, tus, detaille } = rapprocher(champs, mouvements);
    for (const t of textes) yield* duTexte(t, mouvements, detaille ? tus : []);
    if (detaille && textes.every((t) => t.absents.length === 0) && estNonVide(tus)) yield duTableau(champs, tus);
  },
});

/** Les tableaux nommés que le classeur n'a pas. */
function* introuvables({ tableau }: Deliberation, joints: readonly RapportTableau<Tableau>[]): Generator<Constatation> {
  const absents = (tableau.valeur ?? []).filter((ligne) => !joints.some((j) => designe(ligne, j.tableau)));
  if (absents.length === 0) return;
  yield {
    message: `Tableau ${enumerer(absents.map((a) => `« ${a} »`))} introuvable dans le classeur.`,
    correction: 'Écrire le nom de la feuille tel qu’il est sur son onglet, ou y ajouter le tableau.',
    cellules: [tableau.cellule],
  };
}

/** Aucun tableau n'est désigné, et le classeur en a plusieurs : les voter tous serait voter ceux d'un autre budget. */
function plusieurs({ tableau }: Deliberation, tableaux: readonly TableauBudgetaire[]): Constatation {
  const feuilles = [...new Set(tableaux.map((t) => `« ${t.feuille} »`))];
  return {
    message: `Le classeur porte ${tableaux.length} décisions modificatives (${feuilles.length > 1 ? 'feuilles' : 'feuille'} ${citer(feuilles, CITES)}), et la délibération ne dit pas laquelle elle vote.`,
    correction: 'Écrire dans « Tableau » la feuille du tableau voté, ou sa feuille et sa plage (« DM!A4:E33 ») s’il n’y est pas seul.',
    cellules: [tableau.cellule],
    gravite: 'bloquant',
  };
}

/** Les tableaux dont le titre porte un autre numéro que l'objet. */
function* autresNumeros({ objet }: Deliberation, tableaux: readonly TableauBudgetaire[]): Generator<Constatation> {
  const annonce = numeroDeDm(objet.valeur ?? '');
  for (const { feuille, enTete: { titre } } of tableaux) {
    const n = titre === null ? null : numeroDeDm(titre.texte);
    if (titre === null || annonce === null || n === null || n === annonce) continue;
    yield {
      message: `L’objet annonce la décision modificative n° ${annonce}, le tableau voté (feuille « ${feuille} ») est la n° ${n}.`,
      correction: 'Désigner dans « Tableau » la feuille que la délibération vote, ou corriger le numéro de l’objet ou du titre.',
      cellules: [objet.cellule, adresseSituee(feuille, titre)],
      gravite: 'bloquant',
    };
  }
}

function* duTexte({ champ, absents, comptes }: TexteCompare, mouvements: readonly MouvementLu[], tus: readonly MouvementLu[]): Generator<Constatation> {
  if (absents.length > 0) {
    const dits = enumerer(absents.slice(0, CITES).map((a) => `« ${a.brut} »`)), suite = absents.length > CITES ? ` et ${absents.length - CITES} autres` : '';
    const lignes = tus.length === 0 ? '' : ` Le tableau porte aussi, sans que le texte le dise : ${enClair(tus)}.`;
    yield {
      message: `Le texte dit ${dits}${suite}, que le tableau ne porte pas, ni en une ligne ni en somme.${lignes}`,
      correction: 'Corriger le texte ou le tableau, pour que le conseil vote ce qui lui est exposé.',
      cellules: [champ.cellule, ...tus.map(cellule)],
    };
  }
  for (const code of comptes) {
    const proches = mouvements.filter((m) => sApparentent(compteDe(m.tableau, m.ligne), code));
    const porte = proches.length === 0 ? '' : ` : le tableau porte ${enumerer([...new Set(proches.map((m) => compteDe(m.tableau, m.ligne)))])}`;
    yield {
      message: `Le texte nomme le compte ${code}, que le tableau n’emploie pas${porte}.`,
      correction: 'Nommer dans le texte le compte du tableau, ou corriger le tableau.',
      cellules: [champ.cellule, ...proches.map((m) => adresseSituee(m.tableau.feuille, celluleCompte(m.tableau, m.ligne)))],
    };
  }
}

function duTableau({ expose }: Deliberation, tus: readonly MouvementLu[]): Constatation {
  return {
    message: `Le texte détaille le tableau, mais ne dit pas : ${enClair(tus)}.`,
    correction: 'Ajouter ces lignes à l’exposé, ou vérifier qu’elles sont bien proposées au vote.',
    cellules: [expose.cellule, ...tus.map(cellule)],
    gravite: 'information',
  };
}

/** L'un subdivise l'autre : 6156 et 61561. */
function sApparentent(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function enClair(mouvements: readonly MouvementLu[]): string {
  const dits = enumerer(mouvements.slice(0, CITES).map((m) => `${compteDe(m.tableau, m.ligne)} ${enEuros(m.net)}`));
  return mouvements.length > CITES ? `${dits} et ${mouvements.length - CITES} autres lignes` : dits;
}

function cellule({ tableau, ligne, sens }: MouvementLu): string {
  return adresseSituee(tableau.feuille, celluleSens(tableau, ligne, sens));
}
