import { FIN_M14, type Plan } from '../../domaine/nomenclature';
import type { TableauBudgetaire } from '../../domaine/tableau';
import { feuilles, nommer } from '../commun/plans';
import { definirRegle, RIEN } from '../regle';

/** Premier exercice où la M14 n'est plus. */
const CLOSE = FIN_M14 + 1;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO06',
  titre: 'Depuis l’exercice 2024, un budget de CCAS n’est plus en M14',
  pourquoi: 'La M14 est close : un budget qui l’emploie encore ne peut être ni transmis ni exécuté. Les établissements médico-sociaux restent en M22.',
  gravite: 'bloquant',
  normes: ['M14'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Loi n° 2015-991 du 7 août 2015 (NOTRe)', article: 'article 106 (référentiel M57, généralisé au 1er janvier 2024)', depuis: CLOSE, confiance: 'M' }],
  requiert: [],
  verifier({ tableau, exercice, plan }) {
    if (exercice === null || exercice < CLOSE) return RIEN;
    return [{
      message: `La M14 est close depuis le 1er janvier 2024 : l’exercice ${exercice} relève de la M57`,
      correction: { texte: 'Reprendre le tableau dans le plan de comptes M57, ou corriger l’exercice.', options: [`Transposer les comptes en M57${transposition(tableau, plan?.voisin('M57_D', exercice) ?? null)}.`, 'Corriger l’exercice s’il est mal écrit.'] },
      cellules: [tableau.enTete.titre ?? tableau.plage.debut],
    }];
  },
});

/** Comptes transposés dits un à un, et subdivisions proposées pour chacun. */
const CITES = 8, SUBDIVISIONS = 2;

/** Ce que les comptes du tableau deviennent au plan M57 développé ; ceux qui n'y changent pas ne sont pas cités. */
function transposition({ lignes }: TableauBudgetaire, m57: Plan | null): string {
  if (m57 === null) return ' (abrégée ou développée selon la strate)';
  const changes: string[] = [], sans: string[] = [];
  for (const code of lignes.codes) {
    // Un numéro peut exister en M57 pour autre chose (6562) : la table de transposition passe avant le plan.
    const exacts = m57.successeurs(code);
    if (exacts.length === 0 && (m57.compte(code)?.imputable || m57.chapitre(code) !== undefined)) continue;
    const nouveaux = exacts.length > 0 ? exacts : feuilles(m57, code, null, SUBDIVISIONS);
    if (nouveaux.length === 0) sans.push(code);
    else changes.push(`${code} devient ${nouveaux.map((c) => nommer(m57, c)).join(' ou ')}`);
  }
  const suite = changes.length > CITES ? ` et ${changes.length - CITES} autres` : '';
  const dits = changes.length === 0 ? '' : ` : au plan développé, ${changes.slice(0, CITES).join(', ')}${suite}`;
  const aChercher = sans.length === 0 ? '' : ` ; à chercher dans le plan : ${sans.slice(0, CITES).join(', ')}`;
  return dits === '' && aChercher === '' ? ' : leurs numéros y restent les mêmes' : `${dits}${aChercher}`;
}
