import { nonVide } from '../../domaine/constat';
import { enumerer } from '../../domaine/enumerer';
import { cgctActes } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE11',
  titre: 'Les mentions du caractère exécutoire et de la publication sont remplies',
  pourquoi: 'L’acte est exécutoire une fois transmis et publié, et la présidence le certifie. Le délai de recours court de la publication. Avant la signature, ces mentions attendent : le contrôle ne commence qu’avec elle.',
  gravite: 'information',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [cgctActes('L2131-1'), { texte: 'Code de justice administrative', article: 'articles R421-1 et R421-5', depuis: 2001, confiance: 'H' }],
  requiert: [],
  verifier({ tableau: { deliberation: { champs: { dateSignature, transmission, publication } } } }) {
    if ([dateSignature, transmission, publication].every((c) => c.brut === '')) return RIEN;
    const vides = ([[transmission, 'de transmission en préfecture'], [publication, 'de publication']] as const).filter(([c]) => c.brut === '');
    const cellules = nonVide(vides.map(([c]) => c.cellule));
    return cellules === null ? RIEN : [{
      message: `À remplir : ${vides.length > 1 ? 'dates' : 'date'} ${enumerer(vides.map(([, nom]) => nom))}. L’extrait en laisse la place, et rien ne certifie encore que l’acte est exécutoire.`,
      correction: 'Écrire la date de l’accusé de réception de la préfecture et celle de la mise en ligne, dès qu’elles sont connues.',
      cellules,
    }];
  },
});
