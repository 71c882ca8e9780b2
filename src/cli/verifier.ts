import { lireFichier, lireLignesNdjson } from '../classeur/fichiers';
import type { Classeur } from '../domaine/grille';
import { listeSansEnTete } from '../lecture';
import { REGLES } from '../regles';
import type { Demande } from '../verification/deduire';
import { feuillesNonControlees } from '../verification/nonControlees';
import { verifierClasseur } from '../verification/verifierClasseur';
import type { Commande } from './arguments';
import { verifierLigne } from './lignesNdjson';
import { ouvrir } from './ouvrir';
import { avancement } from './avancement';
import { rendu, type Resultat } from './rendu';
import { mise } from './rapport/mise';
import { sortie, type Ecran } from './sortie';
import { codeDeSortie } from './verdict';

/** Les flux d'un processus, tels que la commande les emploie. */
export interface Flux {
  readonly stdin: AsyncIterable<Buffer>;
  readonly stdout: Ecran;
  readonly stderr: Ecran;
  readonly env: Readonly<Record<string, string | undefined>>;
}

type Code = 0 | 1 | 2;

/** Contrôle chaque fichier, écrit chaque verdict dès qu'il est prêt, et rend le code de sortie. */
export async function verifier(commande: Extract<Commande, { commande: 'verifier' }>, flux: Flux): Promise<Code> {
  const { fichiers, format } = commande;
  const ecran = sortie(flux.stdout);
  const page = rendu(format, new Map(REGLES.map((r) => [r.id, r])), mise(flux.stdout, flux.env));
  const progres = avancement(flux.stderr, flux.stdout.isTTY === true, fichiers.length);
  const dire = (phrase: string): void => { progres.effacer(); flux.stderr.write(`${phrase}\n`); };
  let code: Code = 0;
  await ecran.ecrire(page.debut);
  for (const chemin of fichiers) {
    progres.fichier(chemin);
    for await (const r of verifierFichier(chemin, commande, flux.stdin)) {
      progres.tableau();
      if (r.erreur !== null) dire(r.place === undefined ? r.erreur : `${r.place} : ${r.erreur}`);
      else if (format !== 'texte' && r.place === undefined) [...deductions(r), ...r.reserves ?? []].forEach(dire);
      code = pire(code, codeDuResultat(r));
      const attente = ecran.ecrire(page.resultat(r));
      if (attente) await attente;
    }
  }
  await ecran.ecrire(page.fin());
  await ecran.fin();
  progres.effacer();
  return code;
}

/** Un résultat et, pour une ligne d'un lot, la place à citer. */
type Situe = Resultat & { readonly place?: string };

async function* verifierFichier(chemin: string, demande: Demande, stdin: AsyncIterable<Buffer>): AsyncGenerator<Situe> {
  const ouvert = await ouvrir(chemin, stdin);
  const refus = (erreur: string): Resultat => ({ nom: chemin, fichier: chemin, erreur, rapports: [] });
  switch (ouvert.genre) {
    case 'refus':
      yield refus(ouvert.erreur);
      return;
    case 'classeur': {
      const lecture = await lireFichier(ouvert.octets, chemin);
      yield lecture.ok ? enResultat(chemin, verifierClasseur(lecture.classeur, demande).rapports, lecture.classeur) : refus(lecture.erreur);
      return;
    }
    case 'lignes': yield* verifierLot(chemin === '-' ? 'entrée standard' : chemin, ouvert.flux, demande);
  }
}

function enResultat(chemin: string, rapports: Resultat['rapports'], classeur: Classeur): Resultat {
  const conseil = classeur.feuilles.some(listeSansEnTete)
    ? 'les comptes et les montants y sont, mais ajoutez une ligne d’en-tête : Compte | Montant.'
    : 'vérifiez que la ligne d’en-tête (« Dépenses », « Recettes »…) y est, et que le tableau est sur une feuille de calcul.';
  const erreur = rapports.length > 0 ? null : `Aucun tableau budgétaire n’est reconnu dans « ${chemin} » : ${conseil}`;
  const reserves = erreur === null ? feuillesNonControlees(classeur, rapports).map((f) => `${chemin}, feuille « ${f} » : elle porte des montants, mais aucun tableau n’y est reconnu ; rien n’en est contrôlé.`) : [];
  return { nom: chemin, fichier: chemin, erreur, rapports, reserves };
}

async function* verifierLot(lot: string, flux: AsyncIterable<Buffer>, demande: Demande): AsyncGenerator<Situe> {
  let vide = true;
  for await (const ligne of lireLignesNdjson(flux)) {
    vide = false;
    yield { ...verifierLigne(ligne, lot, demande), place: `${lot}, ligne ${ligne.ligne}` };
  }
  if (vide) yield { nom: lot, fichier: lot, erreur: `« ${lot} » n’a aucune ligne : écrivez un tableau JSON par ligne.`, rapports: [] };
}

function deductions({ nom, rapports }: Resultat): string[] {
  return rapports.flatMap((r) => r.deductions.map((d) => `${nom}, feuille « ${r.tableau.feuille} » : ${d}`));
}

function codeDuResultat(r: Resultat): Code {
  return r.erreur === null ? r.rapports.reduce<Code>((code, x) => pire(code, codeDeSortie(x)), 0) : 2;
}

function pire(a: Code, b: Code): Code {
  return a > b ? a : b;
}
