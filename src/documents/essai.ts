import { acteEssai } from '../domaine/acte/essai';
import type { Acte } from '../domaine/acte/acte';
import type { RapportTableau } from '../domaine/rapport';
import type { Bloc, Document, Forme, TableauDocument } from './document';
import { composer } from './formes/composer';

/** Un acte complet, tel que le CCAS de Breuillet l'a pris le 19 septembre 2023, une décision modificative en plus ; les personnes sont des rôles. */
export function acteDEssai(): Acte {
  return acteEssai({
    etablissement: {
      nom: 'Centre communal d’action sociale de Breuillet', sigle: 'CCAS de Breuillet', commune: 'Breuillet', adresse: '42, Grande Rue, 91650 Breuillet', departement: '91',
      siret: '269100285', prefecture: 'préfecture de l’Essonne', tribunal: 'Versailles',
    },
    seance: {
      date: '2023-09-19', heure: '18:00', lieu: '42, Grande Rue à Breuillet, en salle du Chapitre', convocation: '2023-09-12', affichage: '2023-09-12', enExercice: 11,
      president: 'Administratrice A', secretaire: 'Administratrice E',
    },
    membres: [
      { nom: 'Administratrice A', civilite: 'Mme', qualite: 'Présidente', autres: { 31: { situation: 'absent', pouvoirA: 'Administratrice D' } } },
      { nom: 'Administratrice B', civilite: 'Mme', qualite: 'Vice-présidente' },
      ...['C', 'D', 'E'].map((x) => ({ nom: `Administratrice ${x}`, civilite: 'Mme' })),
      ...['F', 'G'].map((x) => ({ nom: `Administrateur ${x}`, civilite: 'M.' })),
      { nom: 'Administratrice H', civilite: 'Mme', presence: 'absent', pouvoir: 'Administratrice B' },
      { nom: 'Administrateur I', civilite: 'M.', presence: 'excuse' },
      { nom: 'Administratrice J', civilite: 'Mme', presence: 'absent' },
      { nom: 'Administrateur K', civilite: 'M.', presence: 'absent' },
    ],
    deliberations: [
      {
        numero: '2023 CCAS 30', genre: 'Convention', objet: 'APPROBATION D’UNE CONVENTION DE PARTENARIAT ENTRE LE CCAS DE BREUILLET ET LA CPAM DE L’ESSONNE', rapporteur: 'Mme A', vote: 'unanimité',
        visas: ['Vu le Code Général des Collectivités Territoriales,'], partenaire: 'la CPAM de l’Essonne', annexes: ['Convention de partenariat'],
        dispositif: ['APPROUVE la convention de partenariat,', 'AUTORISE la Présidente du CCAS à signer la convention annexée à la présente et tous documents afférents,'],
        dateSignature: '2023-09-19', transmission: '2023-09-25', publication: '2023-09-25',
      },
      {
        numero: '2023 CCAS 31', genre: 'Convention', objet: 'APPROBATION DE LA CONVENTION « ESPACE PARTENAIRES » ENTRE LA CPAM ET LE CCAS', rapporteur: 'Mme B', vote: 'unanimité',
        partenaire: 'la CPAM de l’Essonne', signataire: ['Mme la Présidente du CCAS,', 'Administratrice A'], dateSignature: '2023-09-19',
      },
      { numero: '2023 CCAS 32', genre: 'Décision modificative', objet: 'DÉCISION MODIFICATIVE N° 1', rapporteur: 'Mme A', tableau: ['DM 1'], vote: 'majorité', pour: 6, contre: 1, abstentions: 1 },
    ],
  });
}

/** Le document, ou une erreur qui dit pourquoi il ne se fait pas. */
export function documentDEssai(numero: string | null, rapports: readonly RapportTableau[] = [], forme: Forme = 'classique', acte: Acte | null = acteDEssai()): Document {
  const composition = composer(acte, { forme, numero }, rapports);
  if (!composition.ok) throw new Error(composition.phrase);
  return composition.document;
}

/** Un document fait à la main, pour éprouver un rendu sans composer d'acte. */
export function documentDe(blocs: readonly Bloc[], autres: Partial<Document> = {}): Document {
  return {
    forme: 'classique', titre: 'Délibération n° 1 – Objet', nomDeFichier: 'extrait-1', nomDeFeuille: 'Extrait 1', auteur: 'CCAS d’essai', sujet: 'Extrait du registre des délibérations', date: '2025-03-06',
    entete: ['CCAS d’essai', 'Séance du jeudi 6 mars 2025'], projet: [], donnees: '{}', empreinte: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a', ...autres, blocs,
  };
}

/** Les textes d'un document, un par bloc, dans l'ordre de lecture. */
export function textesDuDocument({ blocs }: Document): readonly string[] {
  return blocs.flatMap(enClair);
}

function enClair(b: Bloc): readonly string[] {
  switch (b.genre) {
    case 'titre': return [b.texte];
    case 'paragraphe': return [b.texte.map((m) => m.texte).join('')];
    case 'liste': return b.elements.map((e) => `- ${e.map((m) => m.texte).join('')}`);
    case 'references': return [b.colonnes.map((c) => `${c.libelle} : ${c.valeur}`).join(' | ')];
    case 'tableau': return tableauEnClair(b);
    case 'signature': return [...b.lignes, ...(b.nom === null ? [] : [b.nom]), ...(b.cachet === null ? [] : [`[${b.cachet}]`])];
    case 'saut': return [];
  }
}

/** Les lignes d'un tableau, légende d'abord. */
export function tableauEnClair({ legende, entete, corps }: TableauDocument): readonly string[] {
  return [legende, ...[...entete, ...corps.map((l) => l.cellules)].map((l) => l.map((c) => c.texte).join(' | '))];
}
