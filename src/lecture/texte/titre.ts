import type { TexteSitue } from '../../domaine/tableau';
import { normaliser } from '../../domaine/texte';

/** Au-delà, un texte est un exposé, non un titre. */
const LONGUEUR_TITRE = 160;
/** L'exercice n'est cherché hors des titres que dans des textes courts. */
const LONGUEUR_EXERCICE = 120;

const DM = /\b(?:decisions? modificatives?\b|budget supplementaire\b|(?:dm|bs)(?![a-z]))/;
const BP = /\b(?:budget primitif\b|vote du budget\b|bp(?![a-z]))/;
const NUMERO = /\b(?:decision modificative|dm|bs|budget supplementaire|budget primitif|bp)(?:\s*(?:n\s*[°o.]?|numero)?\s*\d{1,2}(?!\d))?\s*(?:[-–/(:,]\s*)?(?:(?:de |du |sur |pour )?(?:l')?(?:exercice|budget|annee)?\s*)((?:19|20)\d\d)\b/;
const EXERCICE = /\b(?:exercice|budget|annee)(?: budgetaire| primitif| principal| annexe)?\s*:?\s*((?:19|20)\d\d)\b/;
const AUTRE_ANNEE = /\b(?:resultats?|compte administratif|cfu|ca|compte de gestion|affectation|report|reporte)\b/;

/** Ce que les textes disent du document. */
export interface TitreLu {
  readonly titre: TexteSitue | null;
  readonly exercice: number | null;
  readonly type: 'DM' | 'BP' | null;
}

interface Note {
  readonly valeur: number;
  readonly annee: number | null;
  readonly type: 'DM' | 'BP' | null;
}

const BORNE_CACHE = 1024;
const cache = new Map<string, Note>();

function noter(texte: string): Note {
  if (texte.length > LONGUEUR_TITRE) return { valeur: 0, annee: null, type: null };
  let note = cache.get(texte);
  if (note !== undefined) return note;
  note = evaluer(texte);
  if (cache.size >= BORNE_CACHE) cache.clear();
  cache.set(texte, note);
  return note;
}

function evaluer(texte: string): Note {
  const t = normaliser(texte);
  const bp = BP.test(t) && !/\bbudget principal\b/.test(t.replace(BP, ''));
  const dm = DM.test(t);
  const type = dm ? 'DM' : bp ? 'BP' : null;
  const precise = type === null ? null : NUMERO.exec(t);
  const ailleurs = texte.length <= LONGUEUR_EXERCICE && !AUTRE_ANNEE.test(t) ? EXERCICE.exec(t) : null;
  const annee = Number(precise?.[1] ?? ailleurs?.[1] ?? NaN);
  const debut = type !== null && /^(?:projet de |la |le |\d[.)-] ?)?(?:decision|dm|bp|bs|budget)(?![a-z])/.test(t);
  const valeur = type === null ? 0 : 1 + (debut ? 2 : 0) + (precise ? 4 : ailleurs ? 2 : 0) + (/\d/.test(t) ? 1 : 0);
  return { valeur, annee: Number.isNaN(annee) ? null : annee, type };
}

/**
 * Le titre parmi les textes d'un tableau : celui qui nomme la décision et son exercice ; à égalité, le plus proche
 * au-dessus de la ligne `avant`. L'exercice vient du titre, sinon d'un texte court qui le nomme sans parler d'un résultat.
 */
export function lireTitre(textes: readonly TexteSitue[], avant: number, enTetes: readonly string[], retenus: () => readonly string[]): TitreLu {
  let titre: TexteSitue | null = null, meilleure: Note = { valeur: 0, annee: null, type: null };
  let exercice: number | null = null;
  for (const texte of textes) {
    const note = noter(texte.texte);
    if (note.type === null && note.annee !== null && exercice === null) exercice = note.annee;
    if (note.valeur === 0 || note.valeur < meilleure.valeur) continue;
    if (titre !== null && note.valeur === meilleure.valeur && texte.ligne > avant && titre.ligne <= avant) continue;
    [titre, meilleure] = [texte, note];
  }
  if (meilleure.type === null) {
    for (const e of enTetes) {
      const note = noter(e);
      if (note.type === 'DM') return { titre, exercice: note.annee ?? exercice, type: 'DM' };
    }
    for (const r of retenus()) {
      const { type, annee } = noter(r);
      if (type === 'BP' && annee !== null) return { titre, exercice: annee, type };
    }
  }
  return { titre, exercice: meilleure.annee ?? exercice, type: meilleure.type };
}
