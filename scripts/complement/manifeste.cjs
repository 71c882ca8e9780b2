// L'adresse où le complément est servi, et le manifeste qui y mène.

/** L'adresse du manifeste gardé dans le dépôt, celle de `npm start`. */
const LOCALE = 'https://localhost:3000';

/** L'adresse d'un dossier servi, sans barre finale. Lève une phrase si Excel ne pourrait pas s'en servir. */
function lireAdresse(texte) {
  if (!URL.canParse(texte)) throw new Error(`« ${texte} » n’est pas une adresse : donnez-la entière, comme https://budget.exemple.fr/ccas`);
  const url = new URL(texte);
  if (url.protocol !== 'https:') throw new Error(`« ${texte} » : Excel n’ouvre un complément qu’en https.`);
  if (url.username !== '' || url.search !== '' || url.hash !== '') throw new Error(`« ${texte} » : l’adresse d’un dossier, sans nom d’utilisateur, « ? » ni « # ».`);
  return url.href.replace(/\/+$/, '');
}

/** Le manifeste dont chaque adresse part de `adresse`. */
function manifestePour(xml, adresse) {
  const enXml = (texte) => texte.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return xml
    .replaceAll(`<AppDomain>${LOCALE}</AppDomain>`, `<AppDomain>${enXml(new URL(adresse).origin)}</AppDomain>`)
    .replaceAll(`${LOCALE}/`, `${enXml(adresse)}/`);
}

module.exports = { LOCALE, lireAdresse, manifestePour };
