import { exigerNonVide } from '../../domaine/constat';
import { SECTIONS, SENS, type Section } from '../../domaine/section';
import type { CompteAdministratif, RangCA } from '../../domaine/tableau';
import { position } from '../commun/cellules';
import { ecrituresVers, enClair, NOMS } from '../commun/lignesCA';
import { ARITHMETIQUE, definirRegle, TOUTES_NORMES, type Constatation } from '../regle';
import { ajouter, basesDeCloture, dUnSeulCote, egales, lisible, paire, solde, totalIncertain, totauxCalcules, type Paire } from '../commun/resultats';

const NUL: Paire = { depense: 0, recette: 0 };

/** Une ligne doit valoir l'une des lectures admises ; la première, faite de ce qui est le moins recopié, est celle proposée. */
function constat(ca: CompteAdministratif, rang: RangCA, section: Section, affiche: Paire, attendu: Paire, raison: string): Constatation {
  const { cellules, ecritures } = ecrituresVers(ca, rang, section, attendu);
  const ecarts = SENS.map((s) => affiche[s] - attendu[s]).filter((e) => e !== 0);
  return {
    message: `${NOMS[rang]}, ${section} : ${affiche.depense === 0 && affiche.recette === 0 ? 'rien d’affiché' : `${enClair(affiche)} affiché`}, ${enClair(attendu)} recalculé (${raison}).`,
    correction: { texte: `Si les lignes au-dessus sont justes : ${enClair(attendu)}.`, ecritures: exigerNonVide(ecritures) },
    cellules: exigerNonVide(cellules),
    ...(ecarts.length === 1 ? { ecart: ecarts[0] as number } : { ecart: solde(affiche) - solde(attendu) }),
  };
}

function* ligneDeResultat(ca: CompteAdministratif, rang: RangCA, section: Section, soldes: readonly number[], raison: string): Iterable<Constatation> {
  const affiche = paire(ca, rang, section);
  const [premier] = soldes;
  if (!lisible(affiche) || premier === undefined) return;
  const ligne = ca.cellules[rang]?.[section];
  if (!soldes.includes(solde(affiche))) yield constat(ca, rang, section, affiche, dUnSeulCote(premier), raison);
  else if (affiche.depense !== 0 && affiche.recette !== 0 && ligne) {
    yield {
      message: `${NOMS[rang]}, ${section} : ${enClair(affiche)}, alors qu’un résultat s’inscrit d’un seul côté.`,
      correction: { texte: `Écrire seulement ${enClair(dUnSeulCote(solde(affiche)))}.` },
      cellules: [position(ligne.depense), position(ligne.recette)],
    };
  }
}

function* section(ca: CompteAdministratif, s: Section): Iterable<Constatation> {
  const totaux = paire(ca, 'totaux', s), calcules = totauxCalcules(ca, s), operations = paire(ca, 'operations', s);
  if (lisible(totaux) && lisible(calcules) && !totalIncertain(ca, s) && !egales(totaux, calcules)) {
    yield constat(ca, 'totaux', s, totaux, calcules, 'reports et opérations de l’exercice');
  }
  if (lisible(operations)) yield* ligneDeResultat(ca, 'resultat', s, [solde(operations)], 'recettes moins dépenses de l’exercice');

  const bases = basesDeCloture(ca, s);
  yield* ligneDeResultat(ca, 'cloture', s, bases.map(solde), 'recettes moins dépenses');

  const rar = paire(ca, 'rar', s) ?? NUL, affichee = paire(ca, 'cloture', s);
  const clotures = [...(lisible(affichee) ? [affichee] : []), ...bases.map((b) => dUnSeulCote(solde(b)))];
  const [reference] = clotures;
  if (reference === undefined || !lisible(rar)) return;
  const apres = ajouter(reference, rar);
  const cumules = paire(ca, 'cumules', s);
  if (lisible(cumules)) {
    // Certains cumulent les totaux et non la clôture, ou n'écrivent que le solde : les trois écritures disent la même chose.
    const admises = [...clotures, ...bases].map((c) => ajouter(c, rar));
    const nettes = clotures.map((c) => dUnSeulCote(solde(c) + solde(rar)));
    if (![...admises, ...nettes].some((a) => egales(a, cumules))) yield constat(ca, 'cumules', s, cumules, apres, 'clôture et restes à réaliser');
  }
  const soldes = [...(lisible(cumules) ? [solde(cumules)] : []), ...clotures.map((c) => solde(c) + solde(rar))];
  yield* ligneDeResultat(ca, 'definitifs', s, soldes, 'net des totaux cumulés');
}

export default definirRegle({
  id: 'CA01',
  titre: 'Le compte administratif se recalcule de ligne en ligne',
  pourquoi: 'Les résultats arrêtés ici sont repris au budget suivant (001, 002, 1068) : une faute de calcul se propage à toutes les décisions de l’année.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['CA'],
  references: [ARITHMETIQUE],
  requiert: ['montants'],
  *verifier({ tableau }) {
    for (const s of SECTIONS) yield* section(tableau, s);
  },
});
