import type { Grille, Plage } from '../domaine/grille';
import type { Tableau, TableauBudgetaire, TexteSitue } from '../domaine/tableau';
import { assembler } from './assembler';
import { lireComptesAdministratifs } from './compteAdministratif/compteAdministratif';
import { ressembleAUnCA } from './compteAdministratif/ressemble';
import { lireCorps } from './corps/corps';
import { enT, lireEnT } from './corps/enT';
import { EtatCorps, type Contexte, type CorpsLu } from './corps/etat';
import { Tampon } from './corps/tampon';
import { completerCles } from './entete/cles';
import type { Carte } from './entete/entete';
import { reconnaitreVu } from './entete/enTetesVus';
import { semblEnTete, type Cellules } from './texte/cellules';
import { nouvelleImputation } from './texte/imputation';

/** La mémoire de travail, reprise d'une feuille à l'autre : la lecture ne rend jamais la main en chemin. */
const TAMPON = new Tampon(), IMPUTATION = nouvelleImputation();

/** Un morceau de feuille où chercher un tableau : lignes à partir de `ligne`, colonnes de `c0` à `c1` exclue. */
interface Region { readonly ligne: number; readonly c0: number; readonly c1: number }

/**
 * Les tableaux d'une feuille, de haut en bas puis de gauche à droite. Ne lève jamais : ce qui n'est pas un tableau
 * connu n'est pas rendu, ce qui n'a pu être placé dans un tableau y est signalé avec sa cellule.
 */
export function lireGrille(grille: Grille): readonly Tableau[] {
  let contexte = contexteDe(grille, []);
  let corps = chercher(contexte);
  // Un compte administratif est rare et long à chercher : seulement si une ligne hors des crédits en a l'air.
  const cas = contexte.caPossible ? lireComptesAdministratifs(grille) : [];
  if (cas.length > 0) {
    contexte = contexteDe(grille, cas.map((t) => t.plage));
    corps = chercher(contexte);
  }
  if (corps.length === 0) return cas;
  const textes = textesHors(contexte, corps);
  const tableaux: Tableau[] = [...cas];
  let precedent: TableauBudgetaire | null = null;
  for (let i = 0; i < corps.length; i++) {
    precedent = assembler(grille, corps[i] as CorpsLu, textes[i] as TexteSitue[], precedent);
    tableaux.push(precedent);
  }
  return tableaux.sort((a, b) => a.plage.debut.ligne - b.plage.debut.ligne || a.plage.debut.colonne - b.plage.debut.colonne);
}

function contexteDe(grille: Grille, occupes: readonly Plage[]): Contexte {
  const { cellules, origine: { ligne: dl, colonne: dc }, typee, fusions } = grille;
  return { cellules, dl, dc, typee, fusions, occupes, caPossible: false, tampon: TAMPON, imputation: IMPUTATION };
}

function chercher(ctx: Contexte): CorpsLu[] {
  const lus: CorpsLu[] = [];
  const vus = new Set<number>();
  const regions: Region[] = [{ ligne: 0, c0: 0, c1: Infinity }];
  for (let region = regions.pop(); region !== undefined; region = regions.pop()) explorer(ctx, region, lus, regions, vus);
  return lus.sort((a, b) => a.carte.debut - b.carte.debut || a.carte.gauche - b.carte.gauche);
}

/** `vus` : les en-têtes déjà suivis ; chacun ne l'est qu'une fois, même si plusieurs régions y mènent. */
function explorer(ctx: Contexte, region: Region, lus: CorpsLu[], regions: Region[], vus: Set<number>): void {
  const { cellules } = ctx;
  let libre = region.ligne;
  for (let r = region.ligne; r < cellules.length; ) {
    if (!ctx.caPossible && ressembleAUnCA(cellules[r] ?? [])) ctx.caPossible = true;
    if (!candidat(cellules, r, region)) { r++; continue; }
    const neuf = (c: Carte): boolean => !vus.has(c.debut * 65536 + c.gauche) && !occupe(ctx, c.debut, c.gauche, c.droite);
    const trouvees = reconnaitreVu(cellules, r, region.c0, region.c1).filter(neuf);
    if (trouvees.length === 0) { r++; continue; }
    const moities = enT(trouvees, cellules);
    if (moities !== null) {
      vus.add(moities[0].debut * 65536 + moities[0].gauche).add(moities[1].debut * 65536 + moities[1].gauche);
      const t = lireEnT(ctx, moities, region, libre);
      for (const v of t.voisins) regions.push(v);
      if (t.lu !== null) {
        lus.push(t.lu);
        libre = t.lu.derniere + 1;
      }
      r = Math.max(t.suivante, moities[0].corps);
      continue;
    }
    if (trouvees.length > 1) {
      // Côte à côte, chacun son territoire : de la fin du précédent au début du suivant.
      trouvees.forEach((t, i) => {
        const suivant = trouvees[i + 1];
        regions.push({ ligne: r, c0: i === 0 ? region.c0 : t.gauche, c1: suivant === undefined ? region.c1 : suivant.gauche });
      });
      return;
    }
    const [carte] = trouvees;
    const gauche = carte?.gauche ?? 0;
    if (carte === undefined || !completerCles(carte, cellules, region.c0)) { r++; continue; }
    vus.add(carte.debut * 65536 + gauche);
    const corps = new EtatCorps(ctx, carte, region.c0, region.c1);
    const lu = lireCorps(corps, cellules.length, libre);
    for (const v of corps.voisins) regions.push(v);
    if (lu !== null) {
      lus.push(lu);
      libre = lu.derniere + 1;
    }
    r = Math.max(corps.suivante, carte.corps);
  }
}

/** Un en-tête a au moins deux intitulés connus, sur une ligne ou sur celle-ci et la suivante. */
function candidat(cellules: Cellules, r: number, { c0, c1 }: Region): boolean {
  const ligne = cellules[r];
  if (ligne === undefined) return false;
  return semblEnTete(ligne, c0, c1);
}

function occupe(ctx: Contexte, r: number, c0: number, c1: number): boolean {
  return ctx.occupes.some((p) => r + ctx.dl >= p.debut.ligne && r + ctx.dl <= p.fin.ligne && p.debut.colonne <= c1 + ctx.dc && p.fin.colonne >= c0 + ctx.dc);
}

/** Les textes de la feuille hors des tableaux, rangés par tableau : ceux du dessus, et pour le dernier ceux du dessous. */
function textesHors(ctx: Contexte, corps: readonly CorpsLu[]): TexteSitue[][] {
  const { cellules, dl, dc } = ctx;
  const parTableau: TexteSitue[][] = corps.map((c) => c.textes.filter((t) => t.ligne - dl <= c.derniere));
  for (let r = 0; r < cellules.length; r++) {
    const dedans = corps.filter((c) => c.carte.debut <= r && r <= c.derniere);
    if (dedans.length > 0 && corps.length === 1) { r = (dedans[0] as CorpsLu).derniere; continue; }
    const ligne = cellules[r];
    if (ligne === undefined || occupe(ctx, r, 0, ligne.length)) continue;
    for (let c = 0; c < ligne.length; c++) {
      const v = ligne[c];
      if (typeof v !== 'string' || v.trim() === '') continue;
      if (dedans.some((t) => t.carte.gauche <= c && c <= t.carte.droite)) continue;
      ajouter(parTableau[proprietaire(corps, r, c)] as TexteSitue[], { ligne: r + dl, colonne: c + dc, texte: v.trim() });
    }
  }
  for (const textes of parTableau) textes.sort((a, b) => a.ligne - b.ligne || a.colonne - b.colonne);
  return parTableau;
}

/** Le premier tableau qui commence sous le texte, et entre voisins celui de sa colonne ; sinon le dernier au-dessus. */
function proprietaire(corps: readonly CorpsLu[], r: number, c: number): number {
  let dessous = -1, dernier = 0, place = false;
  for (let i = 0; i < corps.length; i++) {
    const { carte } = corps[i] as CorpsLu;
    if (carte.debut > r) {
      const dans = carte.gauche <= c && c <= carte.droite;
      if (dessous < 0 || (dans && !place && coteACote(carte, (corps[dessous] as CorpsLu).carte))) [dessous, place] = [i, dans];
    } else dernier = i;
  }
  return dessous >= 0 ? dessous : dernier;
}

function coteACote(a: CorpsLu['carte'], b: CorpsLu['carte']): boolean {
  return a.droite < b.gauche || b.droite < a.gauche;
}

function ajouter(textes: TexteSitue[], t: TexteSitue): void {
  if (!textes.some((x) => x.ligne === t.ligne && x.colonne === t.colonne)) textes.push(t);
}
