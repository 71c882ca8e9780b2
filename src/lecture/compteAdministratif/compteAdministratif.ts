import type { Grille, Valeur } from '../../domaine/grille';
import { SENS, type Sens } from '../../domaine/section';
import type { CelluleCA, ColonneCA, CompteAdministratif, NonPlace, RangCA, Signalement, TexteSitue } from '../../domaine/tableau';
import { inattendueAuCompte, SANS_LIBELLE } from '../fautes';
import { brut } from '../texte/cellules';
import { centimesDeCellule } from '../texte/montantCellule';
import { enTeteEn, titresDeSens, videOuTiret, type EnTeteCA } from './enTete';
import { rangDuLibelle } from './libelles';
import { enTeteDuCompte, textesAuDessus, textesDeLigne } from './textes';

const COLONNES = ['investissement', 'fonctionnement', 'ensemble'] as const satisfies readonly ColonneCA[];
/** Lignes vides qui ferment le tableau. */
const VIDES_FIN = 2;
/** Un tableau qui ne montre qu'une de ces lignes n'est pas un compte administratif. */
const RANGS_MIN = 2;

type LigneCA = Readonly<Record<ColonneCA, Readonly<Record<Sens, CelluleCA>>>>;

/** Les comptes administratifs (ou CFU) en présentation générale d'une feuille, dans l'ordre. */
export function lireComptesAdministratifs(grille: Grille): readonly CompteAdministratif[] {
  const comptes: CompteAdministratif[] = [];
  for (let r = 0, libre = 0; r < grille.cellules.length; r++) {
    const enTete = enTeteEn(grille, r, libre);
    const compte = enTete && new Lecteur(grille, enTete).lire(libre);
    if (!compte) continue;
    comptes.push(compte);
    libre = compte.plage.fin.ligne - grille.origine.ligne + 1;
    r = libre - 1;
  }
  return comptes;
}

class Lecteur {
  private readonly lignes: Partial<Record<RangCA, LigneCA>> = {};
  private readonly signalements: Signalement[] = [];
  private readonly nonPlaces: NonPlace[] = [];
  private readonly titres: TexteSitue[] = [];
  private readonly premiereColonne: number;
  private readonly derniereColonne: number;
  private colonneLibelle: number;

  constructor(private readonly grille: Grille, private readonly enTete: EnTeteCA) {
    const colonnes = COLONNES.flatMap((c) => SENS.map((s) => enTete.colonnes[c][s])).filter((c) => c !== -1);
    this.premiereColonne = Math.min(...colonnes);
    this.derniereColonne = Math.max(...colonnes);
    this.colonneLibelle = this.premiereColonne;
  }

  lire(premiere: number): CompteAdministratif | null {
    const fin = this.parcourir();
    const rangs = Object.keys(this.lignes);
    if (rangs.length < RANGS_MIN) return null;
    const { grille, enTete } = this;
    const { ligne, colonne } = grille.origine;
    const textes = [...textesAuDessus(grille, enTete.debut, premiere), ...this.titres];
    return {
      type: 'CA', disposition: 'compte-administratif', feuille: grille.nom, grille,
      plage: {
        debut: { ligne: enTete.debut + ligne, colonne: Math.min(this.colonneLibelle, this.premiereColonne) + colonne },
        fin: { ligne: fin + ligne, colonne: this.derniereColonne + colonne },
      },
      enTete: enTeteDuCompte(textes, grille.nom),
      signalements: this.signalements, nonPlaces: this.nonPlaces, cellules: this.lignes,
    };
  }

  /** Lit les lignes jusqu'à la fin du tableau et rend l'indice de la dernière. */
  private parcourir(): number {
    let fin = this.enTete.fin;
    let inconnues: number[] = [];
    for (let r = fin + 1, vides = 0; r < this.grille.cellules.length && vides < VIDES_FIN; r++) {
      const ligne = this.grille.cellules[r] ?? [];
      const libelle = this.libelleDe(ligne);
      const remplie = this.montantsDe(ligne).length > 0;
      if (libelle === null && !remplie) { vides++; continue; }
      if (titresDeSens(ligne).length > 1) break;
      const rang = libelle === null ? null : rangDuLibelle(libelle);
      if (rang !== null && !(rang in this.lignes)) {
        inconnues.forEach((i) => this.nePasPlacer(i));
        this.lignes[rang] = this.lireLigne(ligne, r);
        [fin, inconnues, vides] = [r, [], 0];
      } else if (vides > 0 && 'definitifs' in this.lignes) break;
      else inconnues.push(r);
    }
    // Les lignes collées au tableau en font partie ; après un blanc, elles sont à un autre document.
    for (const r of inconnues) {
      if (r !== fin + 1 || this.montantsDe(this.grille.cellules[r] ?? []).length === 0) break;
      this.nePasPlacer(r);
      fin = r;
    }
    return fin;
  }

  private montantsDe(ligne: readonly Valeur[]): readonly number[] {
    return COLONNES.flatMap((c) => SENS.map((s) => this.enTete.colonnes[c][s])).filter((c) => c !== -1 && !videOuTiret(ligne[c]));
  }

  /** Le libellé d'une ligne : le texte connu, sinon le dernier, à gauche des montants. */
  private libelleDe(ligne: readonly Valeur[]): string | null {
    const textes: [number, string][] = [];
    for (let c = 0; c < this.premiereColonne; c++) {
      const v = ligne[c];
      if (typeof v === 'string' && v.trim() !== '') textes.push([c, v]);
    }
    const connu = textes.find(([, t]) => rangDuLibelle(t) !== null);
    if (connu) this.colonneLibelle = Math.min(this.colonneLibelle, connu[0]);
    return (connu ?? textes.at(-1))?.[1] ?? null;
  }

  /** Une ligne inconnue sans montant est un titre ; avec, ses montants sont à signaler. */
  private nePasPlacer(r: number): void {
    const ligne = this.grille.cellules[r] ?? [];
    const libelle = this.libelleDe(ligne)?.trim() ?? '';
    const colonnes = this.montantsDe(ligne);
    if (colonnes.length === 0) this.titres.push(...textesDeLigne(this.grille, r));
    const faute = libelle === '' ? SANS_LIBELLE : inattendueAuCompte(libelle);
    for (const c of colonnes) this.nonPlaces.push({ ...this.position(r, c), brut: brut(ligne[c]), ...faute });
  }

  private position(r: number, c: number): { ligne: number; colonne: number } {
    return { ligne: r + this.grille.origine.ligne, colonne: c === -1 ? -1 : c + this.grille.origine.colonne };
  }

  private lireLigne(ligne: readonly Valeur[], r: number): LigneCA {
    const cellule = (c: number): CelluleCA => ({ ...this.position(r, c), montant: c === -1 ? null : this.centimes(ligne[c] ?? null, r, c) });
    const paire = (c: ColonneCA): Record<Sens, CelluleCA> =>
      ({ depense: cellule(this.enTete.colonnes[c].depense), recette: cellule(this.enTete.colonnes[c].recette) });
    return { investissement: paire('investissement'), fonctionnement: paire('fonctionnement'), ensemble: paire('ensemble') };
  }

  private centimes(v: Valeur, r: number, c: number): number | null {
    const { ligne, colonne } = this.position(r, c);
    return centimesDeCellule(v, ligne, colonne, this.grille.typee, this.signalements);
  }
}
