// `npm stop` : arrête le serveur de `npm start` et retire le complément d'Excel.
import { excelEstLa, outilEstLa, retirer } from './complement/excel.mjs';
import { arreterServeur } from './complement/serveur.mjs';
import { finir } from './commun.mjs';

console.log(await arreterServeur() ? 'Serveur arrêté.' : 'Aucun serveur de « npm start » ne tournait.');
if (excelEstLa() && outilEstLa()) {
  try {
    await retirer();
    console.log('Complément retiré d’Excel. Le certificat de localhost reste approuvé ; pour le retirer : npx office-addin-dev-certs uninstall');
  } catch (erreur) {
    finir(`Le complément n’a pas pu être retiré d’Excel (${erreur.message.trim()}) : Accueil › Compléments › Mes compléments.`);
  }
}
