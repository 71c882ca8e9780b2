import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireFichier } from '../classeur/fichiers';
import { REGLES } from '../regles';
import { verifierClasseur } from '../verification/verifierClasseur';
import { mener } from './processus';
import { mise } from './rapport/mise';
import { rapportTexte } from './rapport/rapport';
import { tableauEnClair } from './rapport/tableau';

/** Documents réels, transcrits en classeurs, sur lesquels la démonstration se fait. */
const DOSSIER = 'test/classeurs';
const DEDUIRE = { nomenclature: null, exercice: null };

mener(async () => {
  const regles = new Map(REGLES.map((r) => [r.id, r]));
  const page = mise(process.stdout, process.env);
  const noms = readdirSync(DOSSIER).filter((nom) => nom.endsWith('.xlsx')).sort();
  let tableaux = 0;
  for (const nom of noms) {
    const lecture = await lireFichier(readFileSync(join(DOSSIER, nom)), nom);
    if (!lecture.ok) throw new Error(lecture.erreur);
    for (const r of verifierClasseur(lecture.classeur, DEDUIRE).rapports) {
      tableaux++;
      process.stdout.write(rapportTexte(nom, r, regles, page, r.tableau.type === 'deliberation' ? [] : [...tableauEnClair(r.tableau, page), '']));
    }
  }
  process.stdout.write(`${tableaux} tableaux réels contrôlés dans ${noms.length} classeurs de ${DOSSIER}. Le vôtre : npm run --silent ccas -- verifier FICHIER\n`);
  return 0;
});
