import type { Acte } from '../../domaine/acte/acte';
import { lireNumero } from '../../domaine/acte/numero';
import { lireSiren } from '../../domaine/identifiants';
import { anneeDe } from '../textes/dates';
import type { Point } from './point';

/** « 99_DE-091-269100285-20230919-2023CCAS30- » : le nom que la transmission attend ; un nom sûr quand une donnée manque. */
export function nomDeFichier({ acte, d }: Point): string {
  const { etablissement: e, seance } = acte;
  const organisme = lireSiren(e.siret.valeur ?? ''), departement = codeDepartement(e.departement.valeur);
  const numero = d.numero.valeur === null ? null : numeroTransmis(d.numero.valeur, seance.date.valeur);
  if (seance.date.valeur === null || departement === null || organisme === null || numero === null) return nomSansDonnees('extrait', acte, d.numero.valeur);
  return `99_DE-${departement}-${organisme.siren}-${seance.date.valeur.replaceAll('-', '')}-${numero}-`;
}

/** « proces-verbal-2025-06-02-ccas-de-… » : un document de la séance entière n'est pas transmis sous un numéro d'acte. */
export function nomDeSeance(debut: string, acte: Acte): string {
  return nomSansDonnees(debut, acte, null);
}

function nomSansDonnees(debut: string, { seance, etablissement }: Acte, numero: string | null): string {
  const parts = [numero, seance.date.valeur ?? 'sans-date', etablissement.sigle.valeur ?? etablissement.nom.valeur];
  return [debut, ...parts.flatMap((x) => (x === null ? [] : [assainir(x)]))].filter((x) => x !== '').join('-').slice(0, 120);
}

/** Lettres et chiffres sans accent, en minuscules, séparés de tirets : un nom admis de tout système de fichiers. */
function assainir(texte: string): string {
  return texte.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Départements (01 à 19, 2A, 2B, 21 à 95) et collectivités d'outre-mer (971 à 978, 984 à 988), zéros de tête compris (INSEE, code officiel géographique). */
const DEPARTEMENT = /^(?!0?20$)(?:0{0,2}[1-9]|0?[1-8]\d|0?9[0-5]|0?2[AB]|97[1-8]|98[4-8])$/;

/** « 091 » de « 91 », « 02A » de « 2A » ; `null` si ce n'est pas un code. */
function codeDepartement(code: string | null): string | null {
  const c = (code ?? '').trim().toUpperCase();
  return DEPARTEMENT.test(c) ? c.padStart(3, '0') : null;
}

/** Un numéro d'acte transmis : quinze capitales, chiffres et « _ », au plus (protocole @CTES, nommage des fichiers). */
const TRANSMISSIBLE = /^[A-Z0-9_]{1,15}$/;
const RANG_SEUL = /^\d+-?(?:BIS|TER|QUATER|[A-Z])?$/;

/** Un rang seul, suivi ou non de « bis », est précédé de l'année et de « CCAS » ; `null` si le numéro ne peut pas être transmis tel quel. */
function numeroTransmis(numero: string, date: string | null): string | null {
  const n = lireNumero(numero), net = assainir(numero.replace(/\bn\s*[°o]\s*/i, '')).toUpperCase();
  const seul = n !== null && n.annee === null && date !== null && RANG_SEUL.test(net);
  const transmis = seul ? `${anneeDe(date)}CCAS${net.replace('-', '')}` : net.replace(/-/g, /^\d+-\d+$/.test(net) ? '_' : '');
  return TRANSMISSIBLE.test(transmis) ? transmis : null;
}

const TROP_LONG = 31;

/** « Extrait 2025-11 » : sans les signes qu'un classeur refuse, trente et un caractères au plus. */
export function nomDeFeuille(suite: string): string {
  return `Extrait ${suite.replace(/[[\]:*?/\\']/g, ' ').replace(/\s+/g, ' ').trim()}`.trim().slice(0, TROP_LONG).trim();
}
