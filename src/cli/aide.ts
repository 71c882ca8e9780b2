import { EXERCICE_MAX, EXERCICE_MIN } from '../domaine/exercice';

/** L'aide de la commande. */
export const AIDE = `ccas : vérifier une décision budgétaire d’un CCAS avant le vote

  ccas verifier FICHIER… [--nomenclature N] [--exercice AAAA] [--format texte|json|ndjson]
  ccas modele --nomenclature N [--exercice AAAA] --xlsx SORTIE
  ccas aide
  ccas --version

verifier   Contrôle chaque tableau de chaque fichier. FICHIER est un .xlsx, .ods, .csv (« ; » ou « , »)
           ou .ndjson (un tableau par ligne) ; « - » lit des lignes NDJSON sur l’entrée standard.
           Le fichier n’est jamais modifié.
modele     Écrit un classeur de décision modificative prêt à remplir. Un fichier existant n’est pas remplacé.

  --nomenclature  M14_CCAS_SUP3500, M14_CCAS_INF3500, M57_A, M57_D ou M22. Sans elle, verifier la déduit et le dit.
  --exercice      de ${EXERCICE_MIN} à ${EXERCICE_MAX}. Sans lui, verifier le déduit et le dit.
  --format        texte (par défaut), json (un document) ou ndjson (un verdict par ligne).

Code de retour de verifier :
  0  rien de bloquant, et tout contrôle du document lui-même a été fait ;
  1  une anomalie bloquante, ou un contrôle qui n’a pas pu être fait ;
  2  un fichier illisible ou sans tableau reconnu, ou un mauvais usage.
`;
