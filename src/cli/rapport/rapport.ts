import { conclure, type Ton } from '../../domaine/conclure';
import { adressePlage } from '../../domaine/grille';
import type { RapportTableau } from '../../domaine/rapport';
import { constats, nonEvalues, type Catalogue } from './constats';
import { equilibre } from './equilibre';
import { replier, type Encre, type Mise } from './mise';
import { nomDeNomenclature, nomDuDocument } from '../../domaine/mots';

/** Le rapport d'un tableau, prêt à imprimer. `corps` : ce que l'appelant veut voir avant l'équilibre. */
export function rapportTexte(fichier: string, r: RapportTableau, regles: Catalogue, mise: Mise, corps: readonly string[] = []): string {
  const contenu = [...corps, ...equilibre(r, mise), ...constats(r, regles, mise), ...nonEvalues(r.nonEvalues, mise)];
  // Sans équilibre, ce qui le suit n'a rien dont se séparer.
  const debut = contenu.findIndex((l) => l !== '');
  const lignes = [...enTete(fichier, r, mise), '', ...(debut < 0 ? [] : [...contenu.slice(debut), '']), ...verdict(r, mise), ''];
  return lignes.map((l) => `${l}\n`).join('');
}

function enTete(fichier: string, r: RapportTableau, mise: Mise): string[] {
  const { tableau } = r;
  const lieu = `${fichier} › ${tableau.feuille} › ${adressePlage(tableau.plage)}`;
  const titre = tableau.enTete.titre?.texte.replace(/\s+/g, ' ');
  return [
    mise.encre.faible('─'.repeat(mise.largeur)),
    ...replier(lieu, mise.largeur).map(mise.encre.gras),
    ...replier(`${nomDuDocument(tableau)}${titre ? ` : ${titre}` : ''}`, mise.largeur),
    ...replier(contexte(r), mise.largeur),
    ...r.deductions.flatMap((d) => replier(d, mise.largeur, '  · ').map(mise.encre.faible)),
  ];
}

/** Ce que le tableau a de nomenclature et d'exercice. Une délibération n'a pas de nomenclature à elle. */
function contexte({ tableau, nomenclature, exercice }: RapportTableau): string {
  const annee = exercice === null ? 'exercice inconnu' : `exercice ${exercice}`;
  if (nomenclature !== null) return `${nomDeNomenclature(nomenclature)}, ${annee}`;
  return tableau.type === 'deliberation' ? annee.replace(/^e/, 'E') : `nomenclature inconnue, ${annee}`;
}

const COULEURS: Readonly<Record<Ton, keyof Encre>> = { bloquant: 'rouge', alerte: 'jaune', conforme: 'vert' };

/** Le verdict en une phrase. */
function verdict(r: RapportTableau, mise: Mise): string[] {
  const { phrase, ton } = conclure(r);
  return replier(phrase, mise.largeur, 'Verdict : ').map((l) => mise.encre.gras(mise.encre[COULEURS[ton]](l)));
}
