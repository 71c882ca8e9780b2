// `npm start` : sert le complément en https sur localhost, et le montre à Excel quand il est installé. `npm stop` défait tout.
import { certificats } from './complement/certificats.mjs';
import { excelEstLa, installerOutil, outilEstLa, presenter } from './complement/excel.mjs';
import { PORT, portPris, servir } from './complement/serveur.mjs';
import { finir, installer } from './commun.mjs';

const ADRESSE = `https://localhost:${PORT}`;

const A_LA_MAIN = `
Pour essayer dans un Excel qui voit ce poste :
  Excel pour le web  Accueil › Compléments › Autres compléments › Mes compléments › Gérer mes compléments › Charger mon complément : manifest.xml
  Windows            partagez le dossier de manifest.xml, ajoutez-le dans Fichier › Options › Centre de gestion de la confidentialité › Catalogues de compléments approuvés, puis Accueil › Compléments › Dossier partagé
  Mac                copiez manifest.xml dans ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef, puis relancez Excel`;

await installer();
if (await portPris()) finir(`Le port ${PORT} est déjà pris. Si c’est par un « npm start » précédent : npm stop`);

console.log('Certificat de localhost… (le système peut demander une confirmation, une fois)');
const { options, approuves, cause } = await certificats();
if (!approuves) console.log(`Certificat local non approuvé : ${cause}. Ouvrez une fois ${ADRESSE}/taskpane.html dans le navigateur et acceptez-le.`);

console.log('Construction du complément…');
const arreter = await servir(options);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void arreter().then(() => process.exit(0)));
console.log(`Le complément est servi à ${ADRESSE}/taskpane.html ; « npm stop » ou Ctrl+C arrête.`);

if (excelEstLa()) await montrer();
else console.log(`Excel n’est pas installé sur ce poste : le complément est servi tout de même.${A_LA_MAIN}`);

async function montrer() {
  if (!outilEstLa()) {
    console.log('L’outil qui montre le complément à Excel (office-addin-debugging, environ 400 Mo) va être installé, une fois.');
    if (!await installerOutil()) return console.log(`Il n’a pas pu être installé : le complément est servi tout de même.${A_LA_MAIN}`);
  }
  try {
    await presenter();
    console.log('Excel s’ouvre avec l’onglet « CCAS Budget ». « npm stop » l’en retire.');
  } catch (erreur) {
    console.log(`Le complément n’a pas pu être montré à Excel (${erreur.message.trim()}).${A_LA_MAIN}`);
  }
}
