// La page du guide sur les fonctions, d'après la même aide que celle d'Excel.
import { uneLigne } from './metadonnees.mjs';

const DEBUT = `<!-- Généré par scripts/generer-fonctions.mjs d'après src/functions : ne pas modifier à la main. -->
# Les fonctions CCAS dans Excel

Elles se tapent comme les autres, précédées de « CCAS. ». Ce qui vaut pour toutes :

- **La plage** comprend la ligne d'en-tête du tableau (compte, libellé, dépenses, recettes). Des colonnes entières (A:F) conviennent. Plusieurs tableaux ne s'additionnent que s'ils se complètent (fonctionnement puis investissement, dépenses puis recettes) ; deux budgets d'une même feuille, jamais.
- **Les montants** reviennent en euros, au centime. Une fonction qui rend plusieurs lignes les répand sous sa formule : laissez la place libre.
- **Une cellule vide** vaut un argument omis, et zéro vaut vide : Excel ne les distingue pas toujours.
- **Un chapitre** s'écrit entre guillemets. « 020 » et « 20 » sont deux chapitres ; le nombre 11 vaut "011", parce qu'aucun plan n'a de chapitre 11.
- **Une date** est pour Excel un nombre de jours : dans une colonne de montants, elle compte comme un montant.
- **Une erreur** s'explique : survolez le triangle de la cellule. #VALEUR! nomme l'argument à corriger, #N/A dit ce qui n'est pas disponible, et #NOM? à l'ouverture se répare par « Réparer les formules ».
`;

export function guide(fonctions) {
  return `${DEBUT}\n${fonctions.map(section).join('\n')}`;
}

function section({ id, description, parameters }) {
  const nom = (p) => (p.optional ? `[${p.name}]` : p.name);
  const texte = description.split(/\n\s*\n/).map(uneLigne).map((l) => l.replace(/=CCAS\.[A-Z]+\([^ ]*\)/g, (f) => `\`${f}\``));
  return [
    `## CCAS.${id}`, '', `\`=CCAS.${id}(${parameters.map(nom).join(' ; ')})\``, '',
    texte.join('\n\n'), '', ...parameters.map((p) => `- **${p.name}**${p.optional ? ' (facultatif)' : ''} : ${p.description}`), '',
  ].join('\n');
}
