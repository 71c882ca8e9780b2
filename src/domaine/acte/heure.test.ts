import { heureDans } from './heure';

test.each([
  ['18h20', '18:20', ''], ['18 h', '18:00', ''], ['à 9:05', '09:05', 'a'], ['18 heures 30 minutes', '18:30', ''], ['20:15:00', '20:15', ''],
  ['18h20, avant le n° 31', '18:20', ', avant le n° 31'], ['Heure : 18 H 05', '18:05', 'heure :'],
])('« %s » donne %s, et il reste « %s »', (texte, heure, reste) => expect(heureDans(texte)).toEqual({ heure, reste }));

test.each(['n° 31', '25h00', '18h75', 'en retard', '', '18 hommes'])('« %s » ne donne pas d’heure', (texte) => expect(heureDans(texte)).toBeNull());
