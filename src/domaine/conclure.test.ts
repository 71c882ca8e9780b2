import { conclure } from './conclure';
import type { Constat, Gravite } from './constat';
import type { RapportTableau } from './rapport';

const rapport = (type: string, gravites: readonly Gravite[], motifs: readonly string[] = []): RapportTableau => ({
  tableau: { type }, exercice: 2025, etat: gravites.length > 0 ? 'anomalies' : 'conforme',
  constats: gravites.map((gravite) => ({ gravite }) as Constat), nonEvalues: motifs.map((motif) => ({ regle: 'DE04', motif, cause: '' })),
}) as unknown as RapportTableau;

test.each([
  ['DM', ['bloquant'], [], 'à ne pas voter en l’état, 1 anomalie bloquante.'],
  ['deliberation', ['bloquant'], [], 'à ne pas signer en l’état, 1 anomalie bloquante.'],
  ['deliberation', ['alerte', 'alerte'], [], 'à examiner avant la signature, 2 alertes ; rien de bloquant.'],
  ['deliberation', [], ['document-absent'], 'conforme, sous réserve de ce qui reste à remplir.'],
  ['deliberation', [], ['cellule-illisible'], 'non évalué ; 1 contrôle n’a pas pu être fait (délibération). La délibération n’est pas dite conforme ; rien de bloquant dans le reste.'],
  ['DM', [], ['document-absent'], 'conforme, sous réserve d’un document qui n’a pas été donné.'],
] as const)('%s, constats %p, empêchements %p : « %s »', (type, gravites, motifs, phrase) => expect(conclure(rapport(type, gravites, motifs)).phrase).toBe(phrase));
