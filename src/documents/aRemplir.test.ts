import { aRemplir } from './aRemplir';
import type { Bloc } from './document';
import { BLANC } from './textes/blancs';

const p = (texte: string): Bloc => ({ genre: 'paragraphe', style: 'courant', texte: [{ texte }] });

test('dit chaque place laissée par les mots qui la précèdent, une fois, sans passer une autre place ni une fin de phrase', () => {
  expect(aRemplir({
    entete: ['CCAS d’essai', `Séance du ${BLANC}`],
    blocs: [
      { genre: 'references', colonnes: [{ libelle: 'Quorum', valeur: BLANC }, { libelle: 'Présents', valeur: '7' }] },
      p(`L’an deux mille vingt-trois, le trente septembre à ${BLANC}, le Conseil s’est réuni ${BLANC}${BLANC}, en mairie.`),
      p(`Acte publié. Fait à Couëron, le ${BLANC}.`),
      p(`Fait à Couëron, le ${BLANC}.`),
      { genre: 'liste', elements: [[{ texte: 'Présents : ', gras: true }, { texte: BLANC }]] },
      { genre: 'signature', lignes: [], nom: BLANC, cachet: `Reçu en préfecture le ${BLANC}` },
    ],
  })).toEqual([
    'Séance du ………', 'Quorum : ………', 'le trente septembre à ………', 'le Conseil s’est réuni ………', 'Fait à Couëron, le ………', 'Présents : ………', 'Signature : ………', 'Reçu en préfecture le ………',
  ]);
});

test('une place que rien ne précède n’est pas dite deux fois, et celle de l’en-tête dit où elle est', () => {
  expect(aRemplir({ entete: [BLANC, 'Séance du 6 mars 2025'], blocs: [p(`ACCORDE une aide de ${BLANC} (${BLANC}), ${BLANC}, à ${BLANC}.`)] })).toEqual(['En-tête : ………', 'ACCORDE une aide de ………', 'à ………']);
});

test('d’un acte complet ne dit rien, des points de suspension n’y étant pas une place', () => {
  expect(aRemplir({ entete: ['CCAS', 'Séance'], blocs: [p('Il est vrai que…'), { genre: 'signature', lignes: ['La Présidente'], nom: null, cachet: null }] })).toEqual([]);
});
