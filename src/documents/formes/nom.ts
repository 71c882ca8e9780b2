import type { Acte } from '../../domaine/acte/acte';
import { lireNumero } from '../../domaine/acte/numero';
import { anneeDe } from '../textes/dates';
import type { Forme } from '../document';
import type { Point } from './point';

const SIREN = 9;

/** « 99_DE-091-269100285-20230919-2023CCAS30- » : le nom que la transmission attend ; un nom sûr quand une donnée manque. */
export function nomDeFichier({ acte, d }: Point): string {
  const { etablissement: e, seance } = acte;
  const chiffres = (e.siret.valeur ?? '').replace(/\D/g, ''), departement = codeDepartement(e.departement.valeur);
  const numero = d.numero.valeur === null ? '' : numeroTransmis(d.numero.valeur, seance.date.valeur);
  if (seance.date.valeur === null || departement === null || chiffres.length < SIREN || numero === '') return nomSansDonnees('extrait', acte, d.numero.valeur);
  return `99_DE-${departement}-${chiffres.slice(0, SIREN)}-${seance.date.valeur.replaceAll('-', '')}-${numero}-`;
}

/** « proces-verbal-2025-06-02-ccas-de-… » : un document de la séance entière n'est pas transmis sous un numéro d'acte. */
export function nomDeSeance(forme: Forme, acte: Acte): string {
  return nomSansDonnees(forme === 'liste' ? 'liste-des-deliberations' : forme, acte, null);
}

function nomSansDonnees(debut: string, { seance, etablissement }: Acte, numero: string | null): string {
  const parts = [numero, seance.date.valeur ?? 'sans-date', etablissement.sigle.valeur ?? etablissement.nom.valeur];
  return [debut, ...parts.flatMap((x) => (x === null ? [] : [assainir(x)]))].filter((x) => x !== '').join('-').slice(0, 120);
}

/** Lettres et chiffres sans accent, en minuscules, séparés de tirets : un nom admis de tout système de fichiers. */
function assainir(texte: string): string {
  return texte.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** « 091 » de « 91 », « 02A » de « 2A » ; `null` si ce n'est pas un code. */
function codeDepartement(code: string | null): string | null {
  const c = (code ?? '').trim().toUpperCase();
  return /^(\d{1,3}|0?2[AB])$/.test(c) ? c.padStart(3, '0') : null;
}

/** Lettres capitales, chiffres et « _ » seulement, comme l'acte transmis les veut ; un rang seul est précédé de l'année et de « CCAS ». */
function numeroTransmis(numero: string, date: string | null): string {
  const n = lireNumero(numero), net = assainir(numero.replace(/\bn\s*[°o]\s*/i, '')).toUpperCase();
  if (n !== null && n.annee === null && date !== null && /^\d+$/.test(net)) return `${anneeDe(date)}CCAS${net}`;
  return net.replace(/-/g, /^\d+-\d+$/.test(net) ? '_' : '');
}

const TROP_LONG = 31;

/** « Extrait 2025-11 » : sans les signes qu'un classeur refuse, trente et un caractères au plus. */
export function nomDeFeuille(suite: string): string {
  return `Extrait ${suite.replace(/[[\]:*?/\\']/g, ' ').replace(/\s+/g, ' ').trim()}`.trim().slice(0, TROP_LONG).trim();
}
