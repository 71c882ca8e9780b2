import { FORME_PAR_DEFAUT } from '../documents/document';
import { formes } from '../documents/formes/formes';
import { enumerer } from '../domaine/enumerer';
import { EXERCICE_MAX, EXERCICE_MIN } from '../domaine/exercice';

/** L'aide de la commande. */
export const AIDE = `ccas : vérifier une décision budgétaire d’un CCAS avant le vote, et en faire l’extrait après

  ccas verifier FICHIER… [--nomenclature N] [--exercice AAAA] [--format texte|json|ndjson]
  ccas modele --nomenclature N [--exercice AAAA] --xlsx SORTIE
  ccas extrait CLASSEUR [--forme F] [--numero N] [--xlsx SORTIE] [--pdf SORTIE]
  ccas aide
  ccas --version

verifier   Contrôle chaque tableau de chaque fichier. FICHIER est un .xlsx, .ods, .csv (« ; » ou « , »)
           ou .ndjson (un tableau par ligne) ; « - » lit des lignes NDJSON sur l’entrée standard.
           Le fichier n’est jamais modifié.
modele     Écrit un classeur de décision modificative prêt à remplir. Un fichier existant n’est pas remplacé.
extrait    Fait l’extrait du registre d’une délibération, en feuille et en PDF, d’un classeur qui a les feuilles
           Séance, Membres et Délibérations ; sans elles, un projet à compléter. Sans --xlsx ni --pdf, les deux
           fichiers s’écrivent dans le dossier courant, sous le nom de l’acte à transmettre. Aucun fichier n’est remplacé.

  --nomenclature  M14_CCAS_SUP3500, M14_CCAS_INF3500, M57_A, M57_D ou M22. Sans elle, verifier la déduit et le dit.
  --exercice      de ${EXERCICE_MIN} à ${EXERCICE_MAX}. Sans lui, verifier le déduit et le dit.
  --format        texte (par défaut), json (un document) ou ndjson (un verdict par ligne).
  --forme         ${formes('deliberation').map((f) => (f === FORME_PAR_DEFAUT ? `${f} (par défaut)` : f)).join(', ')} ; et, de toute la séance, ${enumerer(formes('seance'))}.
  --numero        la délibération à extraire, quand le classeur en a plusieurs.

Code de retour de verifier :
  0  rien de bloquant, et tout contrôle du document lui-même a été fait ;
  1  une anomalie bloquante, ou un contrôle qui n’a pas pu être fait ;
  2  un fichier illisible ou sans tableau reconnu, ou un mauvais usage.

Code de retour d’extrait :
  0  l’acte est fait ; s’il n’est qu’un projet faute d’une donnée, les raisons sont dites ;
  1  il est fait, mais une anomalie bloque dans la délibération ou son tableau, ou un contrôle n’a pas pu être fait ;
  2  rien n’est fait : classeur illisible ou sans acte ni tableau, fichier déjà là, ou mauvais usage.
`;
