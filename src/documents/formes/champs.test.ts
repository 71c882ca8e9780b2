import type { Acte } from '../../domaine/acte/acte';
import type { Champ, DefinitionChamp, Valeurs } from '../../domaine/acte/champ';
import { CHAMPS_DELIBERATION, GENRES_DELIBERATION } from '../../domaine/acte/deliberation';
import { CHAMPS_ETABLISSEMENT } from '../../domaine/acte/etablissement';
import { acteEssai, champEssai } from '../../domaine/acte/essai';
import { CHAMPS_MEMBRE, type Presence } from '../../domaine/acte/membre';
import { CHAMPS_REGISTRE } from '../../domaine/acte/registre';
import { CHAMPS_SEANCE } from '../../domaine/acte/seance';
import { exigerNonVide } from '../../domaine/constat';
import { centimes } from '../../domaine/montant';
import { documentDEssai, textesDuDocument } from '../essai';
import { formes } from './formes';

/** Les champs qu'aucune forme n'imprime, et pourquoi. */
const NON_IMPRIMES: Readonly<Record<string, string>> = {
  'etablissement.adresse': 'le siège ; l’acte dit le lieu de la séance, et le tribunal son adresse',
  'etablissement.departement': 'entre dans le nom du fichier transmis',
  'etablissement.siret': 'entre dans le nom du fichier transmis, et DE15 le vérifie',
  'registre.numero': 'le registre sert à contrôler la numérotation (DE09, DE13), non à composer',
  'registre.date': 'comme son numéro',
  'registre.objet': 'comme son numéro',
  'registre.feuillet': 'le feuillet imprimé est celui de la délibération',
};

/** Deux valeurs de chaque nature. */
const DEUX: { readonly [N in keyof Valeurs]: readonly [Valeurs[N], Valeurs[N]] } = {
  texte: ['Alpha 1', 'Bravo 2'], lignes: [['APPROUVE alpha'], ['APPROUVE bravo']], date: ['2025-03-21', '2025-03-28'], heure: ['18:00', '19:30'],
  entier: [4, 5], montant: [centimes(30_000_00), centimes(40_000_00)], 'oui-non': [true, false],
};
const PRESENCES: readonly [Presence, Presence] = [{ situation: 'present', pouvoirA: null }, { situation: 'absent', pouvoirA: null }];

type Fiches = Readonly<Record<string, Champ<unknown>>>;
/** La fiche, et comment la remettre dans l'acte. */
type Lieu = (acte: Acte) => readonly [Fiches, (fiche: Fiches) => Acte];

const LIEUX: readonly (readonly [string, Readonly<Record<string, DefinitionChamp>>, Lieu])[] = [
  ['etablissement', CHAMPS_ETABLISSEMENT, (a) => [a.etablissement, (f) => ({ ...a, etablissement: { ...a.etablissement, ...f } })]],
  ['seance', CHAMPS_SEANCE, (a) => [a.seance, (f) => ({ ...a, seance: { ...a.seance, ...f } })]],
  ['membre', CHAMPS_MEMBRE, (a) => {
    const { parDeliberation, ...champs } = exigerNonVide(a.membres)[0];
    return [champs, (f) => ({ ...a, membres: [{ ...champs, ...f, parDeliberation }, ...a.membres.slice(1)] })];
  }],
  ['deliberation', CHAMPS_DELIBERATION, (a) => {
    const [d] = exigerNonVide(a.deliberations);
    return [d.champs, (f) => ({ ...a, deliberations: [{ ...d, champs: { ...d.champs, ...f } }] })];
  }],
  ['registre', CHAMPS_REGISTRE, (a) => {
    const [ligne] = exigerNonVide(a.registre);
    return [{ ...ligne }, (f) => ({ ...a, registre: [{ ...ligne, ...f }] })];
  }],
];

/** Un acte de chaque genre, voté en présence de qui préside, ou non : un champ ne sert parfois qu'à l'un d'eux. */
const ACTES: readonly Acte[] = [{}, ...GENRES_DELIBERATION.map((genre) => ({ genre }))].flatMap((d) => (['present', 'absent'] as const).map((presence) => acteEssai({
  seance: { date: '2025-03-20', president: 'A' }, membres: [{ nom: 'A', civilite: 'Mme', qualite: 'Présidente', presence }, { nom: 'B', civilite: 'M.' }],
  deliberations: [{ numero: '1', objet: 'Objet', tableau: ['DM'], vote: 'majorité', ...d }], registre: [['1', '2025-03-20', 'Objet']],
})));

/** Toutes les formes de l'acte, tous leurs textes. */
function imprime(acte: Acte): string {
  return formes().map((forme) => {
    const d = documentDEssai(null, [], forme, acte);
    return [d.titre, ...d.entete, ...textesDuDocument(d)].join('\n');
  }).join('\n\n');
}

/** Vrai si une forme d'un acte au moins change quand le champ change de valeur. */
function simprime(lieu: Lieu, nom: string, { nature, choix }: DefinitionChamp): boolean {
  const [une, autre] = nom === 'presence' ? PRESENCES : choix === undefined ? DEUX[nature] : [choix[0], choix[1]];
  return ACTES.some((acte) => {
    const [fiche, remettre] = lieu(acte), avec = (valeur: unknown): Acte => remettre({ ...fiche, [nom]: champEssai(valeur, fiche[nom]?.cellule ?? '') });
    return imprime(avec(une)) !== imprime(avec(autre));
  });
}

test('tout champ de l’acte s’imprime en une forme au moins, ou est dit ne pas l’être, avec sa raison', () => {
  const muets = LIEUX.flatMap(([nom, definitions, lieu]) => Object.entries(definitions).flatMap(([champ, d]) => (simprime(lieu, champ, d) ? [] : [`${nom}.${champ}`])));
  expect(muets).toEqual(Object.keys(NON_IMPRIMES));
  expect(Object.values(NON_IMPRIMES).filter((raison) => raison === '')).toEqual([]);
});
