import type { Grille } from '../../../domaine/grille';
import { GrilleEnCours, type Budget } from '../grilleEnCours';
import type { Attributs } from '../xml';
import { TexteOds } from './texte';
import { valeurOds } from './valeur';

/** Suivi des modifications et liens : ils contiennent des cellules qui ne sont pas celles de la feuille. */
const IGNORES = new Set(['tracked-changes', 'dde-links']);

interface Cellule { readonly attributs: Attributs; readonly texte: TexteOds }

/** Lit `content.xml` : les feuilles, leurs lignes et cellules répétées. Les préfixes sont ceux qu'emploient tous les producteurs. */
export class LecteurContenu {
  private nom = '';
  private grille: GrilleEnCours | null = null;
  private ligne = 0;
  private repetitionLigne = 1;
  private masquee = false;
  private colonne = 0;
  private cellule: Cellule | null = null;
  private ignores = 0;

  constructor(private readonly budget: Budget, private readonly feuilles: Grille[]) {}

  ouvrir(nom: string, attributs: Attributs): void {
    if (this.cellule !== null) return this.cellule.texte.ouvrir(nom, attributs);
    if (this.ignores > 0 || IGNORES.has(nom)) {
      this.ignores++;
      return;
    }
    switch (nom) {
      case 'table': return this.ouvrirFeuille(attributs['table:name'] ?? '');
      case 'table-row':
        this.colonne = 0;
        this.repetitionLigne = repetition(attributs['table:number-rows-repeated']);
        this.masquee = attributs['table:visibility'] === 'collapse' || attributs['table:visibility'] === 'filter';
        return;
      case 'table-cell':
      case 'covered-table-cell': this.cellule = { attributs, texte: new TexteOds() };
    }
  }

  texte(t: string): void {
    this.cellule?.texte.ajouter(t);
  }

  fermer(nom: string): void {
    if (this.cellule !== null) {
      if (!this.cellule.texte.fermer()) this.fermerCellule(this.cellule);
      return;
    }
    if (this.ignores > 0) {
      this.ignores--;
      return;
    }
    if (nom === 'table-row') this.fermerLigne();
    else if (nom === 'table' && this.grille !== null) {
      // Une feuille « 'file:///…'#… » est la copie en cache d'un classeur lié.
      if (!this.nom.startsWith("'file:")) this.feuilles.push(this.grille.terminer(this.nom, true));
      this.grille = null;
    }
  }

  private ouvrirFeuille(nom: string): void {
    this.nom = nom;
    this.ligne = 0;
    this.grille = new GrilleEnCours(this.budget);
  }

  private fermerCellule({ attributs, texte }: Cellule): void {
    this.cellule = null;
    if (this.grille === null) return;
    const valeur = valeurOds(attributs, texte.contenu);
    const fois = repetition(attributs['table:number-columns-repeated']);
    if (valeur !== null && valeur !== '') for (let k = 0; k < fois; k++) this.grille.poser(this.ligne, this.colonne + k, valeur);
    const lignes = repetition(attributs['table:number-rows-spanned']), colonnes = repetition(attributs['table:number-columns-spanned']);
    if (lignes > 1 || colonnes > 1) {
      const { ligne, colonne } = this;
      this.grille.fusionner({ debut: { ligne, colonne }, fin: { ligne: ligne + lignes - 1, colonne: colonne + colonnes - 1 } });
    }
    this.colonne += fois;
  }

  private fermerLigne(): void {
    if (this.grille === null) return;
    this.grille.repeter(this.ligne, this.repetitionLigne - 1);
    if (this.masquee) this.grille.masquer(this.ligne, this.ligne + this.repetitionLigne - 1);
    this.ligne += this.repetitionLigne;
  }
}

function repetition(ecrite: string | undefined): number {
  const n = Number(ecrite ?? 1);
  return Number.isSafeInteger(n) && n >= 1 ? n : 1;
}
