import { dernierExercice } from '../../domaine/nomenclature';
import { definirRegle, RIEN } from '../regle';

/** Premier exercice où la M14 n'est plus. */
const CLOSE = (dernierExercice('M14') ?? Infinity) + 1;

export default definirRegle<'DM' | 'BP'>({
  id: 'NO06',
  titre: 'Depuis l’exercice 2024, un budget de CCAS n’est plus en M14',
  pourquoi: 'La M14 est close : un budget qui l’emploie encore ne peut être ni transmis ni exécuté. Les établissements médico-sociaux restent en M22.',
  gravite: 'bloquant',
  normes: ['M14'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Loi n° 2015-991 du 7 août 2015 (NOTRe)', article: 'article 106 (référentiel M57, généralisé au 1er janvier 2024)', depuis: CLOSE, confiance: 'M' }],
  requiert: [],
  verifier({ tableau, exercice }) {
    if (exercice === null || exercice < CLOSE) return RIEN;
    return [{
      message: `La M14 est close depuis le 1er janvier 2024 : l’exercice ${exercice} relève de la M57`,
      correction: { texte: 'Reprendre le tableau dans le plan de comptes M57, ou corriger l’exercice.', options: ['Transposer les comptes en M57 (abrégée ou développée selon la strate).', 'Corriger l’exercice s’il est mal écrit.'] },
      cellules: [tableau.enTete.titre ?? tableau.plage.debut],
    }];
  },
});
