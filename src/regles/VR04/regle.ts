import { enEuros } from '../../domaine/montant';
import { codeSection, deSection, SECTIONS } from '../../domaine/section';
import type { EnTete } from '../../domaine/tableau';
import { normaliserTexte } from '../../domaine/texte';
import { mouvements } from '../commun/chapitres';
import { cellulesMontants } from '../commun/cellules';
import { definirRegle } from '../regle';
import { cgct } from '../commun/textes';

const DECISION_MODIFICATIVE = /\bdecisions? modificatives?\b|\bdm\b/;
const VIREMENT = /\bvirements? de credits?\b|\b(decision|arrete) (de la |du )(vice[- ])?president/;
/** Un exposé peut parler de virement sans que l'acte en soit un : seul un titre compte. */
const TITRE_MAX = 140;
/** Le président emploie seul les dépenses imprévues : prélever le 020 ou le 022 ne demande pas de décision modificative. */
const IMPREVUES: ReadonlySet<string | null> = new Set(['020', '022']);

function titreDeVirement({ titre, textes }: EnTete): boolean {
  const titres = [...(titre ? [titre] : []), ...textes].map((t) => t.texte).filter((t) => t.length <= TITRE_MAX).map(normaliserTexte);
  return titres.some((t) => VIREMENT.test(t)) && !titres.some((t) => DECISION_MODIFICATIVE.test(t));
}

export default definirRegle({
  id: 'VR04',
  titre: 'En M14, un virement entre chapitres est voté par une décision modificative',
  pourquoi: 'Le conseil d’administration vote par chapitre : en M14 le président ne peut déplacer des crédits qu’à l’intérieur d’un chapitre, hors dépenses imprévues. Une décision de sa main qui change de chapitre est sans base.',
  gravite: 'bloquant',
  normes: ['M14'],
  vautPour: ['DM'],
  references: [cgct('L2312-2')],
  requiert: ['montants'],
  *verifier({ tableau, plan }) {
    if (!titreDeVirement(tableau.enTete)) return;
    for (const section of SECTIONS) {
      const code = codeSection(section);
      const chapitres = mouvements(tableau, plan, 'depense', (i) => tableau.lignes.sections[i] === code);
      if (chapitres.some((m) => m.chapitre === null && (m.lignes.length > 1 || chapitres.length > 1))) {
        yield { nonEvalue: 'nomenclature-absente', cause: `Le chapitre de certaines lignes ${deSection(section)} est inconnu : le virement entre chapitres n’a pas été contrôlé.` };
        continue;
      }
      const baisses = chapitres.filter((m) => m.net < 0 && !IMPREVUES.has(m.chapitre)), hausses = chapitres.filter((m) => m.net > 0);
      const cellules = cellulesMontants(tableau, [...baisses, ...hausses].flatMap((m) => m.lignes));
      if (baisses.length === 0 || hausses.length === 0 || cellules === null) continue;
      const vire = baisses.reduce((t, m) => t - m.net, 0);
      yield {
        message: `Décision modificative nécessaire : ${enEuros(vire)} passent du chapitre ${baisses.map((m) => m.chapitre).join(', ')} au chapitre ${hausses.map((m) => m.chapitre).join(', ')} (section ${deSection(section)}).`,
        correction: 'Soumettre ce mouvement au conseil d’administration par une décision modificative, ou le ramener à l’intérieur d’un même chapitre.',
        cellules,
      };
    }
  },
});
