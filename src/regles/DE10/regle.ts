import { manque } from '../commun/acte';
import { enFrancais } from '../commun/lus';
import { casf, cgctActes } from '../commun/textes';
import { definirRegle, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: 'DE10',
  titre: 'La signature ne précède pas la délibération',
  pourquoi: 'La présidence signe ce que le conseil a décidé. Une convention signée avant la délibération qui l’autorise l’est sans pouvoir ; un extrait daté d’avant la séance ne prouve rien.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-23'), cgctActes('L2131-1')],
  requiert: [],
  *verifier({ tableau: { acte: { seance: { date } }, deliberation: { champs } } }) {
    const suites = [
      [champs.conventionDate, 'la date de signature de la convention', 'Convention signée', 'Vérifier la date ; si elle est exacte, signer de nouveau la convention, ou faire régulariser la signature par une délibération.'],
      [champs.dateSignature, 'la date de signature', 'Extrait signé', 'Dater la signature du jour de la séance, ou d’après.'],
      [champs.transmission, 'la date de transmission', 'Acte transmis', 'Reprendre la date de l’accusé de réception de la préfecture.'],
      [champs.publication, 'la date de publication', 'Acte publié', 'Reprendre la date de mise en ligne.'],
    ] as const;
    // Une convention a pu être signée trop tôt ; un acte n'a pas pu être signé, transmis ni publié avant d'être pris.
    for (const [champ, nom, quoi, correction] of suites) {
      if (champ.brut === '') continue;
      if (champ.valeur === null) yield manque(champ, nom);
      else if (date.valeur === null) yield manque(date, 'la date de la séance');
      else if (champ.valeur < date.valeur) {
        yield { message: `${quoi} le ${enFrancais(champ.valeur)}, avant la délibération du ${enFrancais(date.valeur)}.`, correction, cellules: [champ.cellule, date.cellule], ...(champ === champs.conventionDate ? {} : { gravite: 'bloquant' as const }) };
      }
    }
  },
});
