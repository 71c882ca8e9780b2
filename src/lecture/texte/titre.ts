import type { TexteSitue } from '../../domaine/tableau';
import { normaliser } from '../../domaine/texte';

/** Au-delà, un texte est un exposé, non un titre. */
const LONGUEUR_TITRE = 160;
/** L'exercice n'est cherché hors des titres que dans des textes courts. */
const LONGUEUR_EXERCICE = 120;

const DM = /\b(?:decisions? modificatives?\b|budget supplementaire\b|(?:dm|bs)(?![a-z]))/;
const BP = /\b(?:budget primitif\b|vote du budget\b|bp(?![a-z]))/;
/** Les noms d'un budget d'établissement social ou médico-social (CASF R314-210 et suivants pour l'état des prévisions, instruction M22). */
const BUDGET_M22 = /\b(?:budget (?:executoire|previsionnel)\b|eprd\b|e\.p\.r\.d\b|etat (?:des previsions|previsionnel) (?:des|de) recettes et (?:des|de) depenses\b)/;
const ANNEE = /\b((?:19|20)\d\d)\b/;
const VIREMENT = /\bvirements?\b/, TITRE_VIREMENT = /^virements? de credits?\b/;
const NUMERO = /\b(?:decision modificative|dm|bs|budget supplementaire|budget primitif|bp)(?:\s*(?:n\s*[°o.]?|numero)?\s*\d{1,2}(?!\d))?\s*(?:[-–/(:,]\s*)?(?:(?:de |du |sur |pour )?(?:l')?(?:exercice|budget|annee)?\s*)((?:19|20)\d\d)\b/;
const EXERCICE = /\b(?:exercice|budget|annee|eprd)(?: budgetaire| primitif| principal| annexe| executoire| previsionnel)?\s*:?\s*((?:19|20)\d\d)\b/;
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
  /** Un titre de budget M22 : il rappelle aussi le budget qu'une décision ou un virement modifie, qui l'emportent. */
  readonly m22: boolean;
  readonly virement: boolean;
}

const BORNE_CACHE = 1024;
const cache = new Map<string, Note>();
const SANS_TITRE: Note = { valeur: 0, annee: null, type: null, m22: false, virement: false };

function noter(texte: string): Note {
  if (texte.length > LONGUEUR_TITRE) return SANS_TITRE;
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
  if (!dm && !bp && BUDGET_M22.test(t)) return budgetM22(t);
  const type = dm ? 'DM' : bp ? 'BP' : null;
  const precise = type === null ? null : NUMERO.exec(t);
  const ailleurs = texte.length <= LONGUEUR_EXERCICE && !AUTRE_ANNEE.test(t) ? EXERCICE.exec(t) : null;
  const annee = Number(precise?.[1] ?? ailleurs?.[1] ?? NaN);
  const debut = type !== null && /^(?:projet de |la |le |\d[.)-] ?)?(?:decision|dm|bp|bs|budget)(?![a-z])/.test(t);
  const valeur = type === null ? 0 : 1 + (debut ? 2 : 0) + (precise ? 4 : ailleurs ? 2 : 0) + (/\d/.test(t) ? 1 : 0);
  return { valeur, annee: Number.isNaN(annee) ? null : annee, type, m22: false, virement: TITRE_VIREMENT.test(t) };
}

/** Moins que le moindre titre de décision : celui-ci l'emporte. */
function budgetM22(t: string): Note {
  const annee = AUTRE_ANNEE.test(t) ? null : ANNEE.exec(t), virement = VIREMENT.test(t);
  const valeur = virement ? 0 : annee === null ? 0.25 : 0.5;
  return { valeur, annee: annee === null ? null : Number(annee[1]), type: virement ? null : 'BP', m22: true, virement };
}

/**
 * Le titre parmi les textes d'un tableau : celui qui nomme la décision et son exercice ; à égalité, le plus proche
 * au-dessus de la ligne `avant`. L'exercice vient du titre, sinon d'un texte court qui le nomme sans parler d'un résultat.
 */
export function lireTitre(textes: readonly TexteSitue[], avant: number, enTetes: readonly string[], retenus: () => readonly string[]): TitreLu {
  let titre: TexteSitue | null = null, meilleure = SANS_TITRE;
  let exercice: number | null = null, virement = false;
  for (const texte of textes) {
    const note = noter(texte.texte);
    virement ||= note.virement;
    if ((note.type === null || note.m22) && note.annee !== null && exercice === null) exercice = note.annee;
    if (note.valeur === 0 || note.valeur < meilleure.valeur) continue;
    if (titre !== null && note.valeur === meilleure.valeur && texte.ligne > avant && titre.ligne <= avant) continue;
    [titre, meilleure] = [texte, note];
  }
  if (meilleure.m22 && virement) [titre, meilleure] = [null, SANS_TITRE];
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
