import { PDFArray, PDFDict, PDFHexString, PDFNumber, PDFString } from 'pdf-lib';
import { nom, oter, police, remplacer, type Mutable, type Mutation } from './mutable';

const contenus = (balise: PDFDict): PDFArray => balise.lookup(nom('K'), PDFArray);

/** Ce qui manque ou se contredit. */
export const MUTATIONS: readonly Mutation[] = [
  { nom: 'sans langue', muter: (p) => oter(p.catalogue, 'Lang'), faute: 'la langue du document n’est pas le français' },
  { nom: 'sans balises', muter: (p) => oter(p.catalogue, 'StructTreeRoot'), faute: 'la structure n’a pas une seule racine « Document »' },
  { nom: 'qui ne se dit pas balisé', muter: (p) => oter(p.catalogue, 'MarkInfo'), faute: 'le document ne se dit pas balisé' },
  { nom: 'sans titre de fenêtre', muter: (p) => oter(p.catalogue, 'ViewerPreferences'), faute: 'la fenêtre n’affiche pas le titre' },
  { nom: 'sans intention de sortie', muter: (p) => oter(p.catalogue, 'OutputIntents'), faute: 'aucune intention de sortie PDF/A' },
  { nom: 'sans identifiant', muter: (p) => { delete p.pied.ID; }, faute: 'le fichier n’a pas d’identifiant' },
  { nom: 'sans métadonnées', muter: (p) => oter(p.catalogue, 'Metadata'), faute: 'les métadonnées XMP ne sont pas du XML' },
  { nom: 'au & non échappé', muter: (p) => p.recrire(p.catalogue, 'Metadata', remplacer('&amp;', '&')), faute: 'les métadonnées XMP ne sont pas du XML' },
  { nom: 'qui ne se dit pas PDF/UA', muter: (p) => p.recrire(p.catalogue, 'Metadata', remplacer('<pdfuaid:part>1</pdfuaid:part>', '')), faute: 'XMP : pdfuaid:part n’est pas « 1 »' },
  { nom: 'qui se dit PDF/A-3b', muter: (p) => p.recrire(p.catalogue, 'Metadata', remplacer('conformance>A<', 'conformance>B<')), faute: 'XMP : pdfaid:conformance n’est pas « A »' },
  { nom: 'au titre différent dans XMP', muter: (p) => p.recrire(p.catalogue, 'Metadata', remplacer('x-default">D', 'x-default">d')), faute: 'XMP : dc:title n’est pas Title' },
  { nom: 'sans ordre de tabulation', muter: (p) => oter(p.page(), 'Tabs'), faute: 'page 1 : l’ordre de tabulation n’est pas celui de la structure' },
  { nom: 'dont une page ne mène pas à la structure', muter: (p) => oter(p.page(), 'StructParents'), faute: 'page 1 : aucun lien vers la structure' },
  { nom: 'au titre de colonne sans portée', muter: (p) => oter(p.attributs('TH'), 'Scope'), faute: 'un titre de tableau ne dit pas ce qu’il titre' },
  { nom: 'à l’étendue fausse', muter: (p) => p.attributs('TH', 8).set(nom('ColSpan'), PDFNumber.of(3)), faute: 'un tableau n’est pas une grille : ses lignes ont 5 et 6 colonnes' },
  { nom: 'à la hauteur fausse', muter: (p) => p.attributs('TH', 7).set(nom('RowSpan'), PDFNumber.of(3)), faute: 'un tableau n’est pas une grille : ses lignes ont 5 et 6 colonnes' },
  { nom: 'dont l’en-tête est balisé en corps', muter: (p) => p.balise('THead', 1).set(nom('S'), nom('TBody')), faute: 'un tableau n’a pas un seul en-tête' },
  { nom: 'dont un titre de ligne est une donnée', muter: (p) => p.balise('TH', 20).set(nom('S'), nom('TD')), faute: 'une ligne de tableau n’a pas de titre de ligne' },
  { nom: 'dont une ligne est hors du tableau', muter: (p) => p.balise('TR', 4).set(nom('S'), nom('Sect')), faute: '« TBody » contient « Sect »' },
  { nom: 'à la figure sans texte de remplacement', muter: (p) => p.balise('P', 3).set(nom('S'), nom('Figure')), faute: 'une figure n’a pas de texte de remplacement' },
  { nom: 'au niveau de titre sauté', muter: (p) => p.balise('H2').set(nom('S'), nom('H3')), faute: 'un titre de niveau 3 suit un titre de niveau 1' },
  { nom: 'au paragraphe vide', muter: (p) => contenus(p.balise('P')).remove(0), faute: 'un paragraphe est vide' },
  { nom: 'au contenu sans balise', muter: (p) => contenus(p.balise('P')).remove(0), faute: 'un contenu balisé n’est pas dans la structure' },
  { nom: 'au contenu à deux balises', muter: (p) => contenus(p.balise('P', 1)).set(0, contenus(p.balise('P')).get(0)), faute: 'deux balises se disputent un contenu' },
  { nom: 'à la balise sans contenu', muter: (p) => contenus(p.balise('P')).set(0, PDFNumber.of(9999)), faute: 'une balise désigne un contenu qu’aucune page ne porte' },
  { nom: 'à l’arbre des parents faux', muter: echangerDeuxParents, faute: 'l’arbre des parents ne mène pas à la balise d’un contenu' },
  { nom: 'à la liste sans numérotation', muter: (p) => oter(p.balise('L'), 'A'), faute: 'une liste ne dit pas sa numérotation' },
  { nom: 'à l’artefact devenu dessin', muter: (p) => p.recrire(p.page(), 'Contents', remplacer(/\/Artifact <<[^>]*>> BDC/, '/Span BMC')), faute: 'page 1 : un dessin n’est ni balisé ni artefact' },
  { nom: 'au caractère sans glyphe', muter: (p) => p.recrire(p.page(), 'Contents', remplacer(/\[<[0-9a-f]{4}/, '[<0000')), faute: 'page 1 : un caractère n’a pas de glyphe' },
  { nom: 'à la police absente', muter: (p) => oter(p.objet('FontDescriptor'), 'FontFile2'), faute: 'page 1 : la police F1 n’est pas incorporée' },
  { nom: 'à la police muette', muter: (p) => oter(police(p), 'ToUnicode'), faute: 'page 1 : la police F1 ne se relit pas en texte' },
  { nom: 'à la police entière', muter: (p) => police(p).set(nom('BaseFont'), nom('NotoSans-Bold')), faute: 'page 1 : la police F1 n’est pas réduite' },
  { nom: 'à la pièce jointe changée', muter: (p) => p.recrire(p.objet('Filespec').lookup(nom('EF'), PDFDict), 'F', remplacer('1', '2')), faute: 'page 1 : l’empreinte imprimée n’est pas celle de la pièce jointe' },
  { nom: 'à la pièce jointe sans lien avec l’acte', muter: (p) => p.objet('Filespec').set(nom('AFRelationship'), nom('Unspecified')), faute: 'la pièce jointe ne se dit pas la source de l’acte' },
  { nom: 'sans pièce jointe', muter: (p) => oter(p.catalogue, 'AF'), faute: 'l’acte n’a pas une seule pièce jointe' },
  { nom: 'daté autrement dans XMP', muter: (p) => infos(p).set(nom('CreationDate'), PDFString.of('D:20230920000000Z')), faute: 'XMP : xmp:CreateDate n’est pas CreationDate' },
  { nom: 'modifié à une autre date dans XMP', muter: (p) => infos(p).set(nom('ModDate'), PDFString.of('D:20230920000000Z')), faute: 'XMP : xmp:ModifyDate n’est pas ModDate' },
  { nom: 'sans titre', muter: (p) => infos(p).set(nom('Title'), PDFHexString.fromText('')), faute: 'le document n’a pas de titre' },
];

function infos(p: Mutable): PDFDict {
  const lu = p.suivre(p.pied.Info);
  if (lu instanceof PDFDict) return lu;
  throw new Error('Rien à abîmer : les informations.');
}

/** Les deux premiers contenus de la page mènent chacun à la balise de l'autre. */
function echangerDeuxParents(p: Mutable): void {
  const numeros = p.catalogue.lookup(nom('StructTreeRoot'), PDFDict).lookup(nom('ParentTree'), PDFDict).lookup(nom('Nums'), PDFArray), page = numeros.lookup(1, PDFArray);
  const [un, deux] = [page.get(0), page.get(1)];
  page.set(0, deux);
  page.set(1, un);
}
