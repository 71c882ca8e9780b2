import { dossiers } from './dossiers';

/**
 * Les contrôles du catalogue qui ne sont pas encore écrits : leur identifiant est pris. Une règle écrite quitte cette
 * liste (son titre dit alors ce qu'elle vérifie) ; un contrôle abandonné y reste, car un identifiant n'est jamais réemployé.
 */
export const PREVUES: Readonly<Record<string, string>> = {
  EQ02: 'Les ressources propres couvrent le remboursement du capital des emprunts',
  EQ04: 'Les crédits ouverts restent positifs après la décision, et couvrent ce qui est engagé',
  RP06: 'La reprise anticipée des résultats est régularisée à la décision qui suit le compte administratif',
  AF01: 'Le besoin de financement est le solde d’exécution et les restes à réaliser',
  AF02: 'Le 1068 couvre le besoin de financement, dans la limite du résultat cumulé',
  AF03: 'Le 1068 et le 002 épuisent le résultat cumulé',
  AF04: 'En M22 tarifé, l’affectation est une proposition : l’autorité de tarification décide',
  AF05: 'Les résultats restent dans leur budget',
  AF06: 'Reprendre un excédent d’investissement en fonctionnement se limite aux cas prévus',
  FG01: 'Les virements entre chapitres de la M57 restent sous le taux voté, personnel exclu',
  DT01: 'La décision modificative est prise, puis transmise, dans les délais',
  DT02: 'Le compte administratif est voté, puis transmis, dans les délais',
  DT03: 'En M22, le compte administratif est transmis à l’autorité de tarification avant le 30 avril',
};

/** Ce que fait déjà un identifiant : une règle écrite, un contrôle prévu, ou `null` s'il est libre. */
export function emploi(id: string): { readonly etat: 'ecrite' | 'prevue'; readonly sens: string } | null {
  if (dossiers().includes(id)) return { etat: 'ecrite', sens: `src/regles/${id}` };
  const sens = PREVUES[id];
  return sens === undefined ? null : { etat: 'prevue', sens };
}
