import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { compares, type Changement } from './changements';
import { complet, dossiers, lireDossier, RACINE } from './dossiers';
import { fiche } from './fiche';
import { aCompleter } from './modele';
import { sommaire } from './sommaire';

const DOCS = 'docs/regles';

/** Ce qui sépare la documentation des règles : leurs exemples sont exécutés pour l'écrire. Une règle à compléter n'est pas publiée. */
export function docsPerimees(): Changement[] {
  const regles = dossiers().filter((id) => complet(id) && !aCompleter(id)).map(lireDossier);
  const voulus = new Map([
    [`${DOCS}/README.md`, sommaire(regles.map((d) => d.regle))],
    ...regles.map((d): [string, string] => [`${DOCS}/${d.regle.id}.md`, fiche(d)]),
  ]);
  const presents = existsSync(join(RACINE, DOCS)) ? readdirSync(join(RACINE, DOCS)).map((nom) => `${DOCS}/${nom}`) : [];
  const enTrop = presents.filter((chemin) => !voulus.has(chemin)).map((chemin) => ({ chemin, contenu: null }));
  return [...compares(voulus), ...enTrop];
}
