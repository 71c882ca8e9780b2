import { acteEssai } from './essai';
import { motsDesLieux, personnesSansCivilite } from './sansCivilite';

const acte = acteEssai({
  etablissement: { nom: 'Centre communal d’action sociale de Villeneuve Saint Marc', commune: 'Villeneuve Saint Marc', adresse: '3, place Jean Moulin', tribunal: 'Lille' }, seance: { lieu: 'salle Condorcet' },
  deliberations: [{ partenaire: 'Emmaüs Horizon', organismePrive: true }],
});
const [d] = acte.deliberations;
if (d === undefined) throw new Error('pas de délibération');
const lieux = motsDesLieux(acte, d.champs), connus = new Set(['f berthe', 'duval', 'louise']);
const trouves = (texte: string): readonly string[] => personnesSansCivilite(texte, connus, lieux);

test.each([
  ['Fatoumata Benali a déposé un dossier.', ['Fatoumata Benali']], ['La demande de Fatoumata BENALI est recevable.', ['Fatoumata BENALI']], ['BENALI Fatoumata, mère isolée', ['BENALI Fatoumata']],
  ['Son fils Karim Benali a dix ans ; Jean-Luc de La Tour l’accompagne.', ['Karim Benali', 'Jean-Luc de La Tour']], ['Aide à Marie Anne Petit', ['Marie Anne Petit']], ['pour Fatou Ly', ['Fatou Ly']],
  ['le jeune Inès El Amrani', ['Inès El Amrani']], ['Aide à Louise Martin', ['Louise Martin']],
])('« %s » nomme %p', (texte, attendus) => expect(trouves(texte)).toEqual(attendus));

test.each([
  'AIDES FINANCIERES', 'Aide Financière Exceptionnelle', 'Le Conseil Départemental participe.', 'Conseil Départemental de l’Essonne', 'la Croix Rouge intervient', 'Croix Rouge Française', 'auprès du Secours Populaire',
  'Secours Catholique', 'les Restos du Cœur', 'Jeunesse au Plein Air', 'l’Action Sociale et les Familles', 'Vu le Code Général des Collectivités Territoriales', 'Fonds Solidarité Logement', 'France Travail', 'Facture EDF impayée',
  'Loyer SIA Habitat', 'rue Victor Hugo', 'à l’école Jules Ferry', 'résidence Marie Curie', '12, avenue du Général Leclerc', 'Madame Fatoumata BENALI', 'Mme DUVAL', 'Famille Lefort', 'M. Karim Benali', 'Monsieur Le Maire', 'Vice Présidente', 'la Directrice Générale',
  'Louise Duval rapporte', 'habite Villeneuve Saint Marc', 'Emmaüs Horizon accueille', 'Une famille de Breuillet', 'Saint Étienne', 'un défibrillateur', 'Breuillet, Essonne', 'Le dossier A B', 'docteur Paul Martin', 'Quotient Familial',
])('« %s » ne nomme personne qui soit à taire', (texte) => expect(trouves(texte)).toEqual([]));
