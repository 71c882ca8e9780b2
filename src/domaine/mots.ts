import type { Gravite } from './constat';
import { normeDe, type Declinaison } from './nomenclature';
import type { Section } from './section';
import type { TypeTableau } from './tableau';

const TYPES: Readonly<Record<TypeTableau, string>> = {
  DM: 'Décision modificative',
  BP: 'Budget primitif',
  CA: 'Compte administratif',
  affectation: 'Affectation du résultat',
  deliberation: 'Délibération',
};

const NOMS: Readonly<Record<Declinaison, string>> = {
  M14_CCAS_SUP3500: 'M14, CCAS de 3 500 habitants et plus',
  M14_CCAS_INF3500: 'M14, CCAS de moins de 3 500 habitants',
  M14_COM_500_3500: 'M14, commune de 500 à 3 500 habitants',
  M57_A: 'M57 abrégé',
  M57_D: 'M57 développé',
  M22: 'M22, établissement social ou médico-social',
};

/** « Décision modificative ». */
export function nomDuType(type: TypeTableau): string {
  return TYPES[type];
}

/** « M57 développé ». */
export function nomDeNomenclature(d: Declinaison): string {
  return NOMS[d];
}

/** « Fonctionnement », qui se dit « Exploitation » en M22. */
export function nomDeSection(section: Section, nomenclature: Declinaison | null): string {
  if (section === 'investissement') return 'Investissement';
  return nomenclature !== null && normeDe(nomenclature) === 'M22' ? 'Exploitation' : 'Fonctionnement';
}

/** « 1 alerte », « 3 anomalies bloquantes ». */
export function compter(n: number, gravite: Gravite): string {
  const mot = { bloquant: ['anomalie bloquante', 'anomalies bloquantes'], alerte: ['alerte', 'alertes'], information: ['information', 'informations'] }[gravite];
  return `${n} ${n > 1 ? mot[1] : mot[0]}`;
}
