import type { Valeur } from '../../domaine/grille';
import { centimesExacts } from '../../domaine/montant';
import type { Signalement } from '../../domaine/tableau';
import type { Carte } from '../entete/entete';
import type { Cellules } from '../texte/cellules';
import { peutEtreChapitre } from '../texte/imputation';
import { sectionEcrite, sensDeSection } from '../texte/ligneTexte';
import { centimesDeCellule } from '../texte/montantCellule';
import { cleDesChiffres } from './lexique';
import type { Tampon } from './tampon';

/** Ce que la passe reçoit du corps du tableau, et lui rend à jour. */
export interface EtatPasse {
  n: number;
  chapitreVu: Valeur;
  chapitreVuRang: number;
  chapitreVuCle: number;
  sectionVue: Valeur;
  sectionVueCode: 0 | 1 | 2;
  /** Sens de la rubrique en cours. */
  readonly sens: 0 | 1 | 2;
  readonly signalements: Signalement[];
}

/** Les cellules, leur place dans la feuille, et où écrire les lignes. */
interface ContextePasse { readonly cellules: Cellules; readonly dl: number; readonly dc: number; readonly typee: boolean; readonly tampon: Tampon }

/** Vrai si chaque donnée d'une ligne a sa colonne, comme dans le modèle : la passe rapide sait alors lire ses lignes. */
export function passable(carte: Carte): boolean {
  return !carte.parSens && carte.section >= 0 && carte.chapitre >= 0 && carte.compte >= 0 && carte.libelle >= 0 && carte.libelle !== carte.compte
    && carte.sens < 0 && carte.operation < 0 && carte.restes === null && carte.repli[0] < 0 && carte.repli[1] < 0 && carte.ambiguites.length === 0;
}

/** Clé du compte d'une ligne ordinaire, ou -1 : des chiffres seuls, qui ne peuvent pas être le titre d'un chapitre. */
export function cleOrdinaire(v: Valeur | undefined): number {
  if (typeof v !== 'string') return -1;
  const cle = cleDesChiffres(v);
  return cle >= 10_000 || (cle >= 1000 && !peutEtreChapitre(cle)) ? cle : -1;
}

/** Vrai si les cellules d'avant et d'après le tableau sont vides : rien d'autre ne commence sur cette ligne. */
export function seule(row: readonly Valeur[], c0: number, { gauche, droite }: Carte): boolean {
  for (let c = c0; c < gauche; c++) if (!rien(row[c])) return false;
  for (let c = droite + 1; c < row.length; c++) if (!rien(row[c])) return false;
  return true;
}

/** Vrai pour une cellule vide. */
export function rien(v: Valeur | undefined): boolean {
  return v === null || v === undefined || v === '';
}

/**
 * Lit d'un trait les lignes ordinaires à partir de `r` : compte de chiffres, section, chapitre et libellé écrits. Rend la
 * première qui ne l'est pas, que le corps lira à sa manière. Tout y est variable locale et rien n'y est alloué : c'est
 * la moitié de la durée d'un tableau de cinquante mille lignes (docs/performance.md).
 */
export function lireLignesOrdinaires(etat: EtatPasse, ctx: ContextePasse, carte: Carte, c0: number, de: number, fin: number): number {
  const { section: cSection, chapitre: cChapitre, compte: cCompte, libelle: cLibelle, fonction: cFonction, montants: [cDm, cDp, cRm, cRp] } = carte;
  const { rangs, comptes, chapitres, fonctions, operations, sections, sens, montants, libelles, codes, codesChapitres, codesFonctions } = ctx.tampon;
  const { cellules, dl, dc, typee } = ctx, { signalements, sens: sensRubrique } = etat, largeur = carte.droite + 1, decale = c0 < carte.gauche;
  let { n, sectionVueCode } = etat;
  // Des textes seulement, jamais `null` : comparées à un texte, d'autres valeurs feraient du « === » un appel à chaque cellule.
  let sectionVue = texteOuRien(etat.sectionVue), chapitreVu = texteOuRien(etat.chapitreVu), compteVu = '', fonctionVue = '';
  let rangChapitre = chapitreVu === '' ? -1 : etat.chapitreVuRang, rangCompte = -1, rangFonction = -1;
  let r = de;
  for (; r < fin; r++) {
    const row = cellules[r];
    if (row === undefined || ((decale || row.length > largeur) && !seule(row, c0, carte))) break;
    const compte = row[cCompte], libelle = row[cLibelle], section = row[cSection], chapitre = row[cChapitre];
    if (typeof libelle !== 'string' || libelle.length === 0) break;
    if (typeof compte !== 'string' || typeof section !== 'string' || typeof chapitre !== 'string') break;
    // Un document range les lignes par compte, puis par fonction : le compte est souvent celui de la ligne précédente.
    if (compte !== compteVu || rangCompte < 0) {
      rangCompte = codes.rangAppris(compte);
      if (rangCompte < 0) {
        const cle = cleOrdinaire(compte);
        if (cle < 0) break;
        rangCompte = codes.apprendre(compte, cle);
      }
      compteVu = compte;
    }

    if (section !== sectionVue) {
      const code = sectionEcrite(section);
      if (code === 0 || sensDeSection(section) !== 0) break;
      sectionVue = section;
      sectionVueCode = code;
    } else if (sectionVueCode === 0) break;

    if (chapitre !== chapitreVu || rangChapitre < 0) {
      let rang = typee ? codesChapitres.rangAppris(chapitre) : -1;
      if (rang < 0) {
        const cle = cleDesChiffres(chapitre);
        if (cle < 100 || (!typee && cle < 1000)) break;
        rang = codesChapitres.apprendre(chapitre, cle);
      }
      chapitreVu = chapitre;
      rangChapitre = rang;
    }

    const fonction = cFonction < 0 ? null : row[cFonction];
    if (typeof fonction !== 'string') {
      if (!rien(fonction)) break;
      rangFonction = -1;
      fonctionVue = '';
    } else if (fonction !== fonctionVue) {
      rangFonction = fonction === '' ? -1 : codesFonctions.rangAppris(fonction);
      if (rangFonction < 0 && fonction !== '') {
        const cle = cleDesChiffres(fonction);
        if (cle < 0) break;
        rangFonction = codesFonctions.apprendre(fonction, cle);
      }
      fonctionVue = fonction;
    }

    const k = 4 * n;
    const dm = cDm < 0 ? null : row[cDm], dp = cDp < 0 ? null : row[cDp], rm = cRm < 0 ? null : row[cRm], rp = cRp < 0 ? null : row[cRp];
    montants[k] = dm === null ? 0 : centimes(dm, r + dl, cDm + dc, typee, signalements);
    montants[k + 1] = dp === null ? 0 : centimes(dp, r + dl, cDp + dc, typee, signalements);
    montants[k + 2] = rm === null ? 0 : centimes(rm, r + dl, cRm + dc, typee, signalements);
    montants[k + 3] = rp === null ? 0 : centimes(rp, r + dl, cRp + dc, typee, signalements);
    rangs[n] = r + dl;
    comptes[n] = rangCompte;
    chapitres[n] = rangChapitre;
    fonctions[n] = rangFonction;
    sections[n] = sectionVueCode;
    libelles[n] = libelle;
    n++;
  }
  operations.fill(-1, etat.n, n);
  sens.fill(sensRubrique, etat.n, n);
  etat.n = n;
  if (chapitreVu !== '') {
    etat.chapitreVu = chapitreVu;
    etat.chapitreVuRang = rangChapitre;
    etat.chapitreVuCle = cleDesChiffres(chapitreVu);
  }
  if (sectionVue !== '') etat.sectionVue = sectionVue;
  etat.sectionVueCode = sectionVueCode;
  return r;
}

function texteOuRien(v: Valeur): string {
  return typeof v === 'string' ? v : '';
}

/** Centimes d'une cellule de montant ; le cas ordinaire d'abord : vide, ou un double exact au centime. */
export function centimes(v: Valeur | undefined, ligne: number, colonne: number, typee: boolean, signalements: Signalement[]): number {
  if (typeof v === 'number') {
    const x = centimesExacts(v);
    if (!Number.isNaN(x)) return x + 0;
  } else if (rien(v)) return 0;
  return centimesDeCellule(v as Valeur, ligne, colonne, typee, signalements) ?? 0;
}
