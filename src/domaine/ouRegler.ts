/** Où une phrase des contrôles dit de donner la nomenclature ou l'exercice, pour le volet et pour la commande à la fois. */
const REGLAGES = / dans les réglages \(en ligne de commande, --(nomenclature|exercice)(?: \d{4})?\)/g;

/** La phrase pour qui est dans le volet : les réglages sont sous ses yeux. */
export function dansLeVolet(phrase: string): string {
  return phrase.replace(REGLAGES, ' dans les réglages');
}

/** La phrase pour qui est dans une formule, que les réglages du volet ne changent pas. */
export function dansLaFormule(phrase: string): string {
  return phrase.replace(REGLAGES, ' dans l’argument « $1 » de la formule');
}
