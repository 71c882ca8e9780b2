import { lirePosition, type Grille, type Plage } from '../../../domaine/grille';
import { GrilleEnCours, type Budget } from '../grilleEnCours';
import { abime } from '../lecture';
import { parcourirXml, type Attributs } from '../xml';
import type { Archive } from '../zip';
import type { FeuilleDeclaree } from './classeurXlsx';
import { valeurCellule, type CelluleBrute, type Partage } from './valeur';

/** Lit une feuille xlsx. */
export function lireFeuille(archive: Archive, declaree: FeuilleDeclaree, contexte: Partage, budget: Budget): Grille {
  const lecteur = new LecteurFeuille(new GrilleEnCours(budget), contexte);
  parcourirXml(archive, declaree.partie, lecteur);
  return lecteur.grille.terminer(declaree.nom, true);
}

class LecteurFeuille {
  private ligne = -1;
  private colonne = -1;
  private cellule: CelluleBrute | null = null;
  private recueil: 'valeur' | 'texte' | null = null;
  private dansPrononciation = false;

  constructor(readonly grille: GrilleEnCours, private readonly contexte: Partage) {}

  ouvrir(nom: string, attributs: Attributs): void {
    switch (nom) {
      case 'row': return this.ouvrirLigne(attributs);
      case 'c': return this.ouvrirCellule(attributs);
      case 'mergeCell': return this.grille.fusionner(plage(attributs['ref'] ?? ''));
    }
    if (this.cellule === null) return;
    switch (nom) {
      case 'v': this.recueil = 'valeur'; this.cellule.valeur ??= ''; break;
      case 't': this.recueil = this.dansPrononciation ? null : 'texte'; break;
      case 'f': this.cellule.formule = true; break;
      case 'rPh': this.dansPrononciation = true;
    }
  }

  texte(t: string): void {
    if (this.recueil === null || this.cellule === null) return;
    if (this.recueil === 'valeur') this.cellule.valeur += t;
    else this.cellule.texte += t;
  }

  fermer(nom: string): void {
    if (nom === 'v' || nom === 't') this.recueil = null;
    else if (nom === 'rPh') this.dansPrononciation = false;
    else if (nom === 'c' && this.cellule !== null) {
      this.grille.poser(this.ligne, this.colonne, valeurCellule(this.cellule, this.contexte));
      this.cellule = null;
    }
  }

  /** Sans adresse, une ligne suit la précédente. */
  private ouvrirLigne({ r, hidden }: Attributs): void {
    this.ligne = r === undefined ? this.ligne + 1 : Number(r) - 1;
    if (!Number.isInteger(this.ligne) || this.ligne < 0) throw abime(`ligne « ${r} » impossible`);
    this.colonne = -1;
    if (hidden === '1' || hidden === 'true') this.grille.masquer(this.ligne);
  }

  private ouvrirCellule({ r, t, s }: Attributs): void {
    if (r === undefined) this.colonne++;
    else {
      const p = lirePosition(r);
      if (p === null) throw abime(`adresse de cellule « ${r} » impossible`);
      this.ligne = p.ligne;
      this.colonne = p.colonne;
    }
    this.cellule = { type: t ?? 'n', style: s === undefined ? 0 : Number(s), formule: false, valeur: undefined, texte: '' };
  }
}

function plage(ref: string): Plage {
  const [a, b = a] = ref.split(':');
  const debut = lirePosition(a ?? ''), fin = lirePosition(b ?? '');
  if (debut === null || fin === null) throw abime(`plage fusionnée « ${ref} » impossible`);
  return { debut, fin };
}
