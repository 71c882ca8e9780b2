import { nomDuCompteArrete } from './compteArrete';
import type { Famille, Gravite } from './constat';
import { normeDe, type Declinaison } from './nomenclature';
import type { Section } from './section';
import type { Controle, TypeTableau } from './tableau';

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
  M57_A: 'M57 abrégée',
  M57_D: 'M57 développée',
  M22: 'M22, établissement social ou médico-social',
};

/** « Décision modificative », « Compte financier unique ». */
export function nomDuDocument({ type, enTete }: Controle): string {
  return type === 'CA' && nomDuCompteArrete(enTete) === 'compte financier unique' ? 'Compte financier unique' : TYPES[type];
}

/** Les familles de contrôles, en mots d'agent. */
const FAMILLES: Readonly<Record<Famille, string>> = {
  AR: 'totaux', EQ: 'équilibre', RP: 'reports', DI: 'dépenses imprévues', VR: 'virements', NO: 'comptes', CA: 'compte administratif', DT: 'dates',
  DE: 'délibération', SU: 'subventions', TX: 'texte et tableau',
};

/** « totaux », « équilibre », « reports » : les familles de ces règles, chacune une fois. */
export function famillesDe(regles: readonly string[]): readonly string[] {
  return [...new Set(regles.map((r) => FAMILLES[r.slice(0, 2) as Famille]))];
}

/** « M57 développée ». */
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
