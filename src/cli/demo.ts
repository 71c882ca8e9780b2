import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lireFichier } from '../classeur/fichiers';
import { REGLES } from '../regles';
import { verifierClasseur } from '../verification/verifierClasseur';
import { faire } from './extrait/faire';
import { reste } from './extrait/reste';
import { ecrireSorties } from './extrait/sorties';
import { mener } from './processus';
import { mise } from './rapport/mise';
import { rapportTexte } from './rapport/rapport';
import { tableauEnClair } from './rapport/tableau';

/** Documents réels, transcrits en classeurs, sur lesquels la démonstration se fait. */
const DOSSIER = 'test/classeurs';
/** Les délibérations dont l'extrait s'écrit : une convention dont tout est connu, une décision modificative dont le compte rendu tait l'assemblée. */
const ACTES = [
  { classeur: `${DOSSIER}/breuillet-2023-09-19.xlsx`, forme: 'classique', numero: '2023 CCAS 30' },
  { classeur: `${DOSSIER}/wattrelos-seance-2023-09-30.xlsx`, forme: 'releve', numero: '2' },
] as const;
const SORTIES = 'out';
const DEDUIRE = { nomenclature: null, exercice: null };

mener(async () => {
  const regles = new Map(REGLES.map((r) => [r.id, r]));
  const page = mise(process.stdout, process.env);
  const noms = readdirSync(DOSSIER).filter((nom) => nom.endsWith('.xlsx')).sort();
  const controles = { tableau: 0, deliberation: 0 };
  for (const nom of noms) {
    const lecture = await lireFichier(readFileSync(join(DOSSIER, nom)), nom);
    if (!lecture.ok) throw new Error(lecture.erreur);
    for (const r of verifierClasseur(lecture.classeur, DEDUIRE).rapports) {
      const { tableau } = r, deliberation = tableau.type === 'deliberation';
      controles[deliberation ? 'deliberation' : 'tableau']++;
      process.stdout.write(rapportTexte(nom, r, regles, page, tableau.type === 'deliberation' ? [] : [...tableauEnClair(tableau, page), '']));
    }
  }
  const { tableau, deliberation } = controles;
  process.stdout.write(`${tableau} tableaux et ${deliberation} délibérations réels contrôlés dans ${noms.length} classeurs de ${DOSSIER}. Le vôtre : npm run --silent ccas -- verifier FICHIER\n\n`);
  for (const acte of ACTES) await ecrireExtrait(acte);
  process.stdout.write('Le vôtre : npm run --silent ccas -- extrait CLASSEUR\n');
  return 0;
});

/** L'extrait d'une délibération réelle, feuille et PDF ; celui de la démonstration précédente est remplacé. */
async function ecrireExtrait(acte: (typeof ACTES)[number]): Promise<void> {
  const fait = await faire(acte, process.stdin);
  if (!fait.ok) throw new Error(fait.phrase);
  const { document, controles } = fait, base = join(SORTIES, document.nomDeFichier), fichiers = { xlsx: `${base}.xlsx`, pdf: `${base}.pdf` };
  mkdirSync(SORTIES, { recursive: true });
  for (const chemin of Object.values(fichiers)) rmSync(chemin, { force: true });
  const dire = (phrase: string): void => { process.stdout.write(`${phrase}\n`); };
  const { phrases, refus } = await ecrireSorties(document, fichiers, dire);
  if (refus !== null) throw new Error(refus);
  dire(`Extrait de la délibération n° ${acte.numero} de ${acte.classeur}, à ouvrir :`);
  for (const phrase of [...phrases, ...reste(document, controles)]) dire(`  ${phrase}`);
  dire('');
}
