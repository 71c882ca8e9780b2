import { basename } from 'node:path';
import { lireFichier } from '../../classeur/fichiers';
import type { Document } from '../../documents/document';
import { composer } from '../../documents/formes/composer';
import { FEUILLES_ACTE } from '../../domaine/acte/acte';
import { enumerer } from '../../domaine/enumerer';
import type { Classeur } from '../../domaine/grille';
import { normaliser } from '../../domaine/texte';
import { lireActe } from '../../lecture/acte';
import { verifierClasseur } from '../../verification/verifierClasseur';
import type { Commande } from '../arguments';
import { ouvrir } from '../ouvrir';
import type { Flux } from '../verifier';
import { ecrireSorties, sortiesDe } from './sorties';

type Demande = Extract<Commande, { commande: 'extrait' }>;
/** Le document et ce qu'il faut dire du classeur, ou pourquoi il ne se fait pas. */
type Fait = { readonly ok: true; readonly document: Document; readonly conseils: readonly string[] } | { readonly ok: false; readonly phrase: string };

/** Fait l'extrait d'un classeur et rend le code de sortie : 0 définitif, 1 projet, 2 rien n'est fait. */
export async function extrait(demande: Demande, { stdin, stdout, stderr }: Pick<Flux, 'stdin' | 'stdout' | 'stderr'>): Promise<0 | 1 | 2> {
  const fait = await faire(demande, stdin);
  if (!fait.ok) {
    stderr.write(`${fait.phrase}\n`);
    return 2;
  }
  const { document, conseils } = fait;
  const { phrases, refus } = await ecrireSorties(document, sortiesDe(demande, document), (phrase) => stderr.write(`${phrase}\n`));
  for (const phrase of phrases) stdout.write(`${phrase}\n`);
  if (refus !== null) {
    stderr.write(`${refus}\n`);
    return 2;
  }
  if (document.projet.length === 0) return 0;
  stdout.write(['Ce n’est qu’un projet :', ...document.projet.map((r) => `  – ${r}`), ...conseils, ''].join('\n'));
  return 1;
}

async function faire({ classeur: chemin, forme, numero }: Demande, stdin: Flux['stdin']): Promise<Fait> {
  const ouvert = await ouvrir(chemin, stdin);
  if (ouvert.genre === 'refus') return { ok: false, phrase: ouvert.erreur };
  if (ouvert.genre === 'lignes') return { ok: false, phrase: `« ${chemin} » est un lot de tableaux : l’extrait se fait d’un classeur.` };
  const lecture = await lireFichier(ouvert.octets, basename(chemin));
  if (!lecture.ok) return { ok: false, phrase: lecture.erreur };
  const { classeur } = lecture, acte = lireActe(classeur), { rapports } = verifierClasseur(classeur, { nomenclature: null, exercice: null });
  if (acte === null && rapports.length === 0) return { ok: false, phrase: `« ${chemin} » n’a ni tableau budgétaire reconnu, ni feuille ${enumerer(nommees())} : rien à extraire.` };
  const composition = composer(acte, { forme, numero }, rapports);
  return composition.ok ? { ...composition, conseils: conseils(classeur) } : composition;
}

/** Les feuilles de l'acte que le classeur n'a pas, et ce qu'elles apporteraient. */
function conseils({ feuilles }: Classeur): readonly string[] {
  const noms = new Set(feuilles.map((f) => normaliser(f.nom)));
  const absentes = nommees().filter((nom) => !noms.has(normaliser(nom.replace(/[« »]/g, ''))));
  if (absentes.length === 0) return [];
  return [`Il manque au classeur ${absentes.length > 1 ? 'les feuilles' : 'la feuille'} ${enumerer(absentes)} : ajoutez-${absentes.length > 1 ? 'les' : 'la'} et remplissez-${absentes.length > 1 ? 'les' : 'la'} pour un extrait complet.`];
}

function nommees(): readonly string[] {
  return [FEUILLES_ACTE.seance, FEUILLES_ACTE.membres, FEUILLES_ACTE.deliberations].map((nom) => `« ${nom} »`);
}
