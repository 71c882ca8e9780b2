import { formater, type Montant } from '../../domaine/montant';
import { unSeulSens, type RapportTableau, type TotauxSection } from '../../domaine/rapport';
import { codeSection, SECTIONS, type Section } from '../../domaine/section';
import { aDroite, aGauche, type Mise } from './mise';
import { nomDeSection } from '../../domaine/mots';

const LIBELLE = 18, MONTANT = 15;

/** Les totaux nets de chaque section, alignés, et ce qu'ils disent de l'équilibre. */
export function equilibre(r: RapportTableau, mise: Mise): string[] {
  if (r.tableau.type === 'deliberation') return [];
  const compte = r.tableau.type === 'CA';
  const titre = compte ? 'Totaux du compte' : 'Équilibre';
  const entete = aGauche(titre, LIBELLE) + ['Dépenses', 'Recettes', compte ? 'Résultat' : 'Écart'].map((t) => aDroite(t, MONTANT)).join('');
  return [
    mise.encre.gras(entete),
    ...SECTIONS.map((section) => {
      const t = r.totaux[section];
      const nom = aGauche(`  ${nomDeSection(section, r.nomenclature)}`, LIBELLE);
      if (absente(r, section)) return `${nom}${mise.encre.faible('  absente du tableau')}`;
      return `${nom}${[t.depenses, t.recettes, t.ecart].map(montant).join('')}${compte ? '' : `  ${unSeulSens(r, t) ? mise.encre.faible('– l’autre sens est ailleurs') : constat(t, mise)}`}`;
    }),
  ];
}

/** Le tableau n'a aucune ligne de la section : elle n'a pas de totaux, fussent-ils nuls. */
function absente({ tableau, totaux }: RapportTableau, section: Section): boolean {
  return 'lignes' in tableau && totaux[section].ecart === 0 && !tableau.lignes.sections.includes(codeSection(section));
}

function montant(m: Montant | null): string {
  return aDroite(m === null ? 'illisible' : formater(m), MONTANT);
}

function constat({ depenses, ecart }: TotauxSection, { encre }: Mise): string {
  if (ecart === null) return encre.jaune('? inconnu');
  if (ecart === 0) return depenses === 0 ? encre.faible('– solde nul') : encre.vert('✓ équilibrée');
  return ecart < 0 ? encre.rouge('✗ déséquilibre') : encre.jaune('✗ suréquilibre');
}
