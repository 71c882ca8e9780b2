import { grille, type Classeur, type Valeur } from '../../../domaine/grille';
import { lireActe } from '../../../lecture/acte';
import { inscription, type Inscription } from './registre';

const SEANCE = grille([['Date de la séance', { date: '2025-03-06' }], ['Lieu', 'salle']], { nom: 'Séance' });
const deliberation = (numero: Valeur) => grille([['Numéro', numero], ['Objet', 'Convention'], ['Feuillet', '12']], { nom: 'Délibérations' });
const registre = (...lignes: readonly (readonly Valeur[])[]) => grille([['N°', 'Date de la séance', 'Objet', 'Feuillet', 'Classement'], ...lignes], { nom: 'Registre' });

function dela(numero: Valeur, ...feuilles: Classeur['feuilles']): Inscription {
  const classeur = { nom: 'x', feuilles: [...(feuilles.some((f) => f.nom === 'Séance') ? [] : [SEANCE]), deliberation(numero), ...feuilles] }, acte = lireActe(classeur), choisie = acte?.deliberations[0];
  if (acte === null || choisie === undefined) throw new Error('pas de délibération');
  return inscription(acte, classeur, choisie);
}
const ecrites = (i: Inscription) => (i.etat === 'a-inscrire' ? i.inscrire.map((e) => [e.cellule, e.valeur, e.attendu]) : i.etat);

test('sans registre, sans numéro ou sur la feuille d’un autre, rien n’est à inscrire', () => {
  expect([dela('11').etat, dela(null, registre()).etat, dela('11', grille([['Courrier']], { nom: 'Registre' })).etat]).toEqual(['sans-registre', 'sans-numero', 'etrangere']);
});

test('une délibération qui n’y est pas s’inscrit sous la dernière, avec ce que l’acte en dit', () => {
  expect(ecrites(dela('2025-11', registre(['2025-10', { date: '2025-01-09' }, 'Budget', '11'], [null, null, null, null, 'à relier']))))
    .toEqual([['A4', '2025-11', null], ['B4', '06/03/2025', null], ['C4', 'Convention', null], ['D4', '12', null]]);
});

test('celle qui y est donne chaque case, où qu’elle soit', () => {
  const i = dela('2025-11', registre(['n° 11', { date: '2024-03-07' }, 'Autre année'], ['11', { date: '2025-03-06' }, 'Convention', null, 'A']));
  expect(i.etat === 'inscrite' && i.champs.map((c) => [c.definition.libelle, c.champ.valeur, c.cellule.cellule]))
    .toEqual([['N°', '11', 'A3'], ['Date de la séance', '2025-03-06', 'B3'], ['Objet', 'Convention', 'C3'], ['Feuillet', null, 'D3']]);
});

test('sans date de séance, aucune ligne n’est donnée pour la sienne, et rien n’est à inscrire', () => {
  const sansDate = grille([['Date de la séance', null], ['Lieu', 'salle']], { nom: 'Séance' });
  const etats = [registre(['11', { date: '2019-03-06' }, 'Ancien objet']), registre(['11', null, 'Sans date']), registre()].map((r) => dela('11', sansDate, r).etat);
  expect(etats).toEqual(['sans-date', 'sans-date', 'sans-date']);
});

test('le même numéro d’une autre année n’est pas le sien', () => {
  expect(dela('11', registre(['11', { date: '2024-03-07' }, 'Autre année'])).etat).toBe('a-inscrire');
});
