import { PDFArray, PDFDict, PDFNumber, PDFRawStream, PDFString } from 'pdf-lib';
import { nom, oter, police, remplacer, type Mutable, type Mutation } from './mutable';

const HORS = 'page 1 : un texte est hors de la page ou de ses marges';
const deplacer = (de: string | RegExp, par: string) => (p: Mutable): void => p.recrire(p.page(), 'Contents', remplacer(de, par));

/** Ce qui se cache, agit, ou ne se voit pas comme il se lit. */
export const MUTATIONS_CACHEES: readonly Mutation[] = [
  { nom: 'qui agit à l’ouverture', muter: (p) => p.catalogue.set(nom('OpenAction'), p.contexte.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })), faute: 'le catalogue porte « OpenAction »' },
  { nom: 'qui agit à l’impression', muter: (p) => p.catalogue.set(nom('AA'), p.contexte.obj({ WP: {} })), faute: 'le catalogue porte « AA »' },
  { nom: 'à formulaire', muter: (p) => p.catalogue.set(nom('AcroForm'), p.contexte.obj({ Fields: [] })), faute: 'le catalogue porte « AcroForm »' },
  { nom: 'à calques', muter: (p) => p.catalogue.set(nom('OCProperties'), p.contexte.obj({ OCGs: [], D: {} })), faute: 'le catalogue porte « OCProperties »' },
  { nom: 'à script nommé', muter: (p) => p.catalogue.lookup(nom('Names'), PDFDict).set(nom('JavaScript'), p.contexte.obj({ Names: [] })), faute: 'la liste des noms porte « JavaScript »' },
  { nom: 'à destination nommée', muter: (p) => p.catalogue.lookup(nom('Names'), PDFDict).lookup(nom('Dests'), PDFDict).lookup(nom('Names'), PDFArray).push(PDFString.of('ici')), faute: 'la liste des noms porte des destinations' },
  { nom: 'à deux fichiers joints', muter: joindreUnAutre, faute: 'un autre fichier que les données est joint' },
  { nom: 'à fichier caché', muter: (p) => void p.contexte.register(p.contexte.obj({ Type: 'Filespec', F: PDFString.of('autre.txt') })), faute: 'un autre fichier que les données est joint' },
  { nom: 'dont la liste des fichiers en montre un autre', muter: (p) => fichiers(p).set(1, p.contexte.obj({ Type: 'Filespec', F: PDFString.of('autre.txt') })), faute: 'la pièce jointe n’est pas dans la liste des fichiers' },
  { nom: 'à la pièce jointe sans paramètres', muter: (p) => oter(jointe(p), 'Params'), faute: 'la pièce jointe ne dit pas sa taille' },
  { nom: 'à la pièce jointe sans date', muter: (p) => oter(jointe(p).lookup(nom('Params'), PDFDict), 'ModDate'), faute: 'la pièce jointe n’est pas datée comme l’acte' },
  { nom: 'à la pièce jointe qui ne se dit de rien', muter: (p) => oter(p.objet('Filespec'), 'AFRelationship'), faute: 'la pièce jointe ne se dit pas la source de l’acte' },
  { nom: 'dont une page agit', muter: (p) => p.page().set(nom('AA'), p.contexte.obj({ O: {} })), faute: 'page 1 : la page porte « AA »' },
  { nom: 'à page tournée', muter: (p) => p.page(1).set(nom('Rotate'), PDFNumber.of(90)), faute: 'page 2 : la page porte « Rotate »' },
  { nom: 'dont toutes les pages sont tournées', muter: (p) => p.objet('Pages').set(nom('Rotate'), PDFNumber.of(180)), faute: 'l’arbre des pages porte « Rotate »' },
  { nom: 'à page rognée', muter: (p) => p.page().set(nom('MediaBox'), p.contexte.obj([0, 0, 595.28, 600])), faute: 'page 1 : la page n’est pas un A4' },
  { nom: 'à lien non balisé', muter: (p) => p.page().set(nom('Annots'), p.contexte.obj([{ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9] }])), faute: 'page 1 : la page porte « Annots »' },
  { nom: 'à dégradé', muter: (p) => ressources(p).set(nom('Shading'), p.contexte.obj({})), faute: 'page 1 : un jeu de ressources porte « Shading »' },
  { nom: 'au mélange de couleurs', muter: (p) => ressources(p).set(nom('ExtGState'), p.contexte.obj({ G0: { BM: 'Multiply' } })), faute: 'page 1 : un état graphique porte « BM »' },
  { nom: 'au texte invisible', muter: (p) => p.recrire(p.page(), 'Contents', remplacer('/F1 12 Tf', '/F1 12 Tf\n3 Tr')), faute: 'page 1 : « Tr » n’est pas de ce qu’un acte dessine' },
  { nom: 'au texte blanc', muter: (p) => p.recrire(p.page(), 'Contents', remplacer(/[\d.]+ [\d.]+ [\d.]+ scn(?=\nq\n.*\nBT)/, '1 1 1 scn')), faute: 'page 1 : un texte ne se voit pas' },
  { nom: 'au texte transparent', muter: rendreTransparent, faute: 'page 1 : un texte ne se voit pas' },
  { nom: 'au texte couvert', muter: (p) => p.recrire(p.page(), 'Contents', (t) => `${t}\n/Artifact << >> BDC\n0 0 600 900 re\nf\nEMC`), faute: 'page 1 : un fond ou une image couvre un texte' },
  { nom: 'à la couleur d’imprimeur', muter: (p) => p.recrire(p.page(), 'Contents', remplacer('/DeviceRGB cs', '/DeviceCMYK cs')), faute: 'page 1 : une couleur n’est pas RVB' },
  { nom: 'au texte dans la marge', muter: deplacer(/1 0 0 1 56 ([\d.]+) Tm/, '1 0 0 1 50 $1 Tm'), faute: HORS },
  { nom: 'au texte qui déborde à droite', muter: deplacer(/1 0 0 1 56 ([\d.]+) Tm/, '1 0 0 1 400 $1 Tm'), faute: HORS },
  { nom: 'au texte sous la page', muter: deplacer(/1 0 0 1 56 [\d.]+ Tm/, '1 0 0 1 56 -20 Tm'), faute: HORS },
  { nom: 'au texte sorti par une transformation', muter: deplacer('1 0 0 -1 0 841.89 cm', '1 0 0 -1 900 841.89 cm'), faute: HORS },
  { nom: 'au pied de page hors de la page', muter: deplacer(/1 0 0 1 ([\d.]+) ([\d.]+) Tm(?![\s\S]* Tm)/, '1 0 0 1 $1 -$2 Tm'), faute: HORS },
  { nom: 'aux largeurs fausses', muter: (p) => largeurs(p).set(2, PDFNumber.of(999)), faute: 'page 1 : la police F1 n’a pas les largeurs de ses glyphes' },
  { nom: 'aux largeurs d’un seul glyphe', muter: (p) => largeurs(p).remove(largeurs(p).size() - 1), faute: 'page 1 : la police F1 n’a pas les largeurs de ses glyphes' },
];

function ressources(p: Mutable): PDFDict {
  return p.page().lookup(nom('Resources'), PDFDict);
}

/** Les largeurs de la première police, à partir du glyphe 0. */
function largeurs(p: Mutable): PDFArray {
  return police(p).lookup(nom('DescendantFonts'), PDFArray).lookup(0, PDFDict).lookup(nom('W'), PDFArray).lookup(1, PDFArray);
}

function fichiers(p: Mutable): PDFArray {
  return p.catalogue.lookup(nom('Names'), PDFDict).lookup(nom('EmbeddedFiles'), PDFDict).lookup(nom('Names'), PDFArray);
}

/** Le dictionnaire du fichier joint. */
function jointe(p: Mutable): PDFDict {
  const flux = p.suivre(p.objet('Filespec').lookup(nom('EF'), PDFDict).get(nom('F')));
  if (flux instanceof PDFRawStream) return flux.dict;
  throw new Error('Rien à abîmer : la pièce jointe.');
}

function joindreUnAutre(p: Mutable): void {
  fichiers(p).push(PDFString.of('seconde.json'));
  fichiers(p).push(fichiers(p).get(1));
}

function rendreTransparent(p: Mutable): void {
  ressources(p).set(nom('ExtGState'), p.contexte.obj({ G0: { ca: 0 } }));
  p.recrire(p.page(), 'Contents', remplacer('/F1 12 Tf', '/G0 gs\n/F1 12 Tf'));
}
