import { parseArgs } from 'node:util';
import { FORME_PAR_DEFAUT, type Forme } from '../documents/document';
import { definitionDe, formes } from '../documents/formes/formes';
import { estExercice, EXERCICE_MAX, EXERCICE_MIN } from '../domaine/exercice';
import { DECLINAISONS_CCAS, type Declinaison } from '../domaine/nomenclature';

const FORMATS = ['texte', 'json', 'ndjson'] as const;
export type FormatRapport = (typeof FORMATS)[number];

/** Ce que l'utilisateur demande, ou la phrase qui dit ce qui ne va pas dans sa ligne de commande. */
export type Commande =
  | { readonly commande: 'aide' | 'version' }
  | {
    readonly commande: 'verifier';
    readonly fichiers: readonly string[];
    readonly nomenclature: Declinaison | null;
    readonly exercice: number | null;
    readonly format: FormatRapport;
  }
  | { readonly commande: 'modele'; readonly nomenclature: Declinaison; readonly exercice: number | null; readonly xlsx: string }
  | {
    readonly commande: 'extrait';
    readonly classeur: string;
    readonly forme: Forme;
    readonly numero: string | null;
    /** Sans sortie demandée, les deux fichiers s'écrivent ici, sous le nom de l'acte transmis. */
    readonly xlsx: string | null;
    readonly pdf: string | null;
  }
  | { readonly commande: 'usage'; readonly erreur: string };

const OPTIONS = {
  nomenclature: { type: 'string' }, exercice: { type: 'string' }, format: { type: 'string' }, xlsx: { type: 'string' }, pdf: { type: 'string' },
  forme: { type: 'string' }, numero: { type: 'string' },
  help: { type: 'boolean', short: 'h' }, version: { type: 'boolean', short: 'V' },
} as const;
type NomOption = keyof typeof OPTIONS;

const ADMISES: Readonly<Record<string, readonly NomOption[]>> = {
  verifier: ['nomenclature', 'exercice', 'format'],
  modele: ['nomenclature', 'exercice', 'xlsx'],
  extrait: ['forme', 'numero', 'xlsx', 'pdf'],
};

/** Une ligne de commande mal écrite ; le message est la phrase à montrer. */
class Usage extends Error {}

/** Lit les arguments de la commande, sans le programme. */
export function lireArguments(args: readonly string[]): Commande {
  try {
    return lire(args);
  } catch (e) {
    if (e instanceof Usage) return { commande: 'usage', erreur: e.message };
    throw e;
  }
}

function lire(args: readonly string[]): Commande {
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  const valeurs = new Map<NomOption, string>();
  const positions: string[] = [];
  for (const t of tokens) {
    if (t.kind === 'positional') positions.push(t.value);
    if (t.kind === 'option') retenir(valeurs, t.rawName, t.name, t.value);
  }
  const [commande, ...fichiers] = positions;
  if (valeurs.has('help') || commande === 'aide') return { commande: 'aide' };
  if (valeurs.has('version')) return { commande: 'version' };
  if (commande === undefined) throw new Usage('Que faire ? « ccas verifier FICHIER… » contrôle un classeur ; « ccas aide » dit le reste.');
  const admises = ADMISES[commande];
  if (!admises) throw new Usage(`Commande inconnue : « ${commande} ». « ccas aide » donne la liste.`);
  for (const nom of valeurs.keys()) {
    if (!admises.includes(nom)) throw new Usage(`L’option « --${nom} » ne va pas avec « ccas ${commande} ».`);
  }
  if (commande === 'extrait') return extrait(fichiers, valeurs);
  return commande === 'verifier' ? verifier(fichiers, valeurs) : modele(fichiers, valeurs);
}

function retenir(valeurs: Map<NomOption, string>, ecrit: string, nom: string, valeur: string | undefined): void {
  if (!Object.hasOwn(OPTIONS, nom)) throw new Usage(`Option inconnue : « ${ecrit} ». « ccas aide » donne la liste.`);
  const option = nom as NomOption;
  if (OPTIONS[option].type === 'boolean') {
    if (valeur !== undefined) throw new Usage(`L’option « ${ecrit} » ne prend pas de valeur.`);
  } else if (valeur === undefined || valeur === '' || (valeur.startsWith('-') && valeur.length > 1)) {
    throw new Usage(`L’option « ${ecrit} » attend une valeur.`);
  }
  if (valeurs.has(option) && valeurs.get(option) !== valeur) throw new Usage(`L’option « ${ecrit} » est donnée deux fois.`);
  valeurs.set(option, valeur ?? '');
}

function verifier(fichiers: readonly string[], valeurs: ReadonlyMap<NomOption, string>): Commande {
  if (fichiers.length === 0) throw new Usage('Quel fichier contrôler ? Écrire « ccas verifier FICHIER… », ou « - » pour des lignes NDJSON sur l’entrée standard.');
  const format = valeurs.get('format') ?? 'texte';
  if (!estParmi(FORMATS, format)) throw new Usage(`Format inconnu : « ${format} ». Choisir parmi ${FORMATS.join(', ')}.`);
  return { commande: 'verifier', fichiers, nomenclature: nomenclature(valeurs), exercice: exercice(valeurs), format };
}

function modele(reste: readonly string[], valeurs: ReadonlyMap<NomOption, string>): Commande {
  if (reste[0] !== undefined) throw new Usage(`« ${reste[0]} » est de trop : « ccas modele --nomenclature N --xlsx SORTIE ».`);
  const choisie = nomenclature(valeurs), xlsx = valeurs.get('xlsx');
  if (choisie === null) throw new Usage(`Pour quelle nomenclature ? Ajouter « --nomenclature » et l’une de : ${DECLINAISONS_CCAS.join(', ')}.`);
  if (xlsx === undefined) throw new Usage('Où écrire le modèle ? Ajouter « --xlsx SORTIE ».');
  return { commande: 'modele', nomenclature: choisie, exercice: exercice(valeurs), xlsx };
}

function extrait([classeur, reste]: readonly string[], valeurs: ReadonlyMap<NomOption, string>): Commande {
  if (classeur === undefined) throw new Usage('De quel classeur ? Écrire « ccas extrait CLASSEUR ».');
  if (reste !== undefined) throw new Usage(`« ${reste} » est de trop : un seul classeur à la fois.`);
  if (classeur === '-') throw new Usage('« ccas extrait » attend le nom d’un classeur, non l’entrée standard.');
  const forme = valeurs.get('forme') ?? FORME_PAR_DEFAUT, numero = valeurs.get('numero') ?? null;
  if (!estParmi(formes(), forme)) throw new Usage(`Forme inconnue : « ${forme} ». Choisir parmi ${formes().join(', ')}.`);
  if (numero !== null && definitionDe(forme).portee === 'seance') throw new Usage(`La forme « ${forme} » donne toute la séance : ôter « --numero ».`);
  return { commande: 'extrait', classeur, forme, numero, xlsx: sortie(valeurs, 'xlsx'), pdf: sortie(valeurs, 'pdf') };
}

function sortie(valeurs: ReadonlyMap<NomOption, string>, genre: 'xlsx' | 'pdf'): string | null {
  const chemin = valeurs.get(genre) ?? null;
  if (chemin !== null && !chemin.toLowerCase().endsWith(`.${genre}`)) throw new Usage(`« --${genre} » écrit un fichier .${genre} : « ${chemin} » n’en porte pas l’extension.`);
  return chemin;
}

function nomenclature(valeurs: ReadonlyMap<NomOption, string>): Declinaison | null {
  const texte = valeurs.get('nomenclature');
  if (texte === undefined) return null;
  if (!estParmi(DECLINAISONS_CCAS, texte)) throw new Usage(`Nomenclature inconnue : « ${texte} ». Choisir parmi ${DECLINAISONS_CCAS.join(', ')}.`);
  return texte;
}

function exercice(valeurs: ReadonlyMap<NomOption, string>): number | null {
  const texte = valeurs.get('exercice');
  if (texte === undefined) return null;
  const annee = /^\d{4}$/.test(texte) ? Number(texte) : NaN;
  if (!estExercice(annee)) throw new Usage(`Exercice irrecevable : « ${texte} ». Écrire une année de ${EXERCICE_MIN} à ${EXERCICE_MAX}.`);
  return annee;
}

/** Vrai si le texte est l'un de la liste. */
export function estParmi<T extends string>(liste: readonly T[], texte: string): texte is T {
  return (liste as readonly string[]).includes(texte);
}
