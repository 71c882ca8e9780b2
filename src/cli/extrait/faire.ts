import { basename } from 'node:path';
import { lireFichier, lireImages } from '../../classeur/fichiers';
import { composer, type Composition } from '../../documents/formes/composer';
import { avecLogo } from '../../documents/logo/avecLogo';
import { FEUILLES_ACTE } from '../../domaine/acte/acte';
import { enumerer } from '../../domaine/enumerer';
import type { Classeur } from '../../domaine/grille';
import { normaliser } from '../../domaine/texte';
import { lireActe } from '../../lecture/acte';
import { feuilleDe } from '../../lecture/acte/feuille';
import { verifierClasseur } from '../../verification/verifierClasseur';
import type { Commande } from '../arguments';
import { ouvrir } from '../ouvrir';
import type { Flux } from '../verifier';

/** Ce qu'il faut pour composer un acte. */
type Demande = Pick<Extract<Commande, { commande: 'extrait' }>, 'classeur' | 'forme' | 'numero'>;
/** Le document, ses contrôles et ce qu'il faut dire du classeur, ou pourquoi il ne se fait pas. */
type Fait = Exclude<Composition, { ok: false }> & { readonly conseils: readonly string[] } | Extract<Composition, { ok: false }>;

/** Sans elles, l'acte ne dit ni qui, ni quand, ni quoi ; le registre et les textes types peuvent manquer. */
const NECESSAIRES = [FEUILLES_ACTE.seance, FEUILLES_ACTE.membres, FEUILLES_ACTE.deliberations];

/** Lit un classeur, le contrôle et compose l'acte demandé. */
export async function faire({ classeur: chemin, forme, numero }: Demande, stdin: Flux['stdin']): Promise<Fait> {
  const ouvert = await ouvrir(chemin, stdin);
  if (ouvert.genre === 'refus') return { ok: false, phrase: ouvert.erreur };
  if (ouvert.genre === 'lignes') return { ok: false, phrase: `« ${chemin} » est un lot de tableaux : l’extrait se fait d’un classeur.` };
  const lecture = await lireFichier(ouvert.octets, basename(chemin));
  if (!lecture.ok) return { ok: false, phrase: lecture.erreur };
  const { classeur } = lecture, acte = lireActe(classeur), { rapports } = verifierClasseur(classeur, { nomenclature: null, exercice: null });
  if (acte === null && rapports.length === 0) {
    return { ok: false, phrase: `« ${chemin} » n’a ni feuille ${enumerer(NECESSAIRES.map(citer))}, ni tableau budgétaire reconnu : rien n’est à extraire.` };
  }
  const composition = composer(acte, { forme, numero }, rapports);
  if (!composition.ok) return composition;
  const seance = feuilleDe(classeur, FEUILLES_ACTE.seance)?.nom ?? FEUILLES_ACTE.seance;
  const { document, avis } = avecLogo(composition.document, lireImages(ouvert.octets, seance), seance);
  return { ...composition, document, conseils: [...conseils(classeur), ...(avis === null ? [] : [avis])] };
}

/** Les feuilles de l'acte que le classeur n'a pas. */
function conseils({ feuilles }: Classeur): readonly string[] {
  const noms = new Set(feuilles.map((f) => normaliser(f.nom)));
  const absentes = NECESSAIRES.filter((nom) => !noms.has(normaliser(nom)));
  if (absentes.length === 0) return [];
  const [article, pronom] = absentes.length > 1 ? ['les feuilles', 'les'] : ['la feuille', 'la'];
  return [`Il manque au classeur ${article} ${enumerer(absentes.map(citer))} : ajoutez-${pronom} et remplissez-${pronom} pour que l’acte soit complet.`];
}

function citer(nom: string): string {
  return `« ${nom} »`;
}
