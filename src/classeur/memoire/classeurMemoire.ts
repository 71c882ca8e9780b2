import { projeter, type NonVide } from '../../domaine/constat';
import type { FeuilleAEcrire } from '../../domaine/feuille';
import type { Classeur, Grille, Valeur } from '../../domaine/grille';
import type { ImageDeFeuille } from '../../domaine/image';
import { estMarquee } from '../../domaine/marque';
import { celluleChangee, classeurProtege, feuilleAbsente, feuilleEtrangere, feuilleMasquee, feuilleProtegee, formuleEnPlace, saisieEnCours, texteTropLong } from '../erreur';
import { nomsLibres } from '../nomLibre';
import type { Auteur, Changement, EcritureSituee, FeuilleOuverte, PortClasseur, Reglages, SuiviLecture, Temoin } from '../port';
import { situer } from '../situer';
import { comparer } from '../temoins';
import { memeValeur } from '../valeurs';
import { depuisClasseur, depuisFeuille, difference, lignesDe, partieRemplie, poser, videOu, type Etat, type FeuilleMemoire } from './etat';

/** Caractères d'une cellule, au plus. */
const LONGUEUR_MAX = 32_767;

interface Saisie { readonly feuille: string; readonly cellule: string; readonly valeur: Valeur; readonly formule?: string }

/**
 * Un classeur ouvert en mémoire : il se comporte comme un tableur, sans tableur. Hors du port, il offre les gestes d'un
 * utilisateur (saisir, annuler, renommer, protéger), qui préviennent les mêmes écouteurs.
 */
export class ClasseurMemoire implements PortClasseur {
  annuleEnUneFois = true;
  /** Ce que l'utilisateur voit sélectionné. */
  selection: { readonly feuille: string; readonly adresse: string } | null = null;
  /** Vrai pendant qu'une cellule est en cours de saisie : tout est alors refusé. */
  enSaisie = false;
  structureProtegee = false;
  /** Recalculs complets demandés. */
  recalculs = 0;
  private etat: Etat;
  private readonly annulations: Etat[] = [];
  private readonly ecouteurs = new Set<(c: Changement) => void>();
  private prochainId: number;

  constructor(classeur: Classeur) {
    this.etat = depuisClasseur(classeur);
    this.prochainId = classeur.feuilles.length;
  }

  async feuilles(): Promise<readonly FeuilleOuverte[]> {
    this.disponible();
    return this.etat.feuilles.map(({ id, nom, visible, protegee }) => ({ nom, visible, protegee, active: id === this.etat.active }));
  }

  async lire(feuille: string, suivi: SuiviLecture = {}): Promise<Grille> {
    this.disponible();
    suivi.signal?.throwIfAborted();
    const grille = partieRemplie(this.feuille(feuille));
    suivi.avancement?.(grille.cellules.length, grille.cellules.length);
    return grille;
  }

  async formules(feuille: string, cellules: readonly string[]): Promise<ReadonlyMap<string, string>> {
    this.disponible();
    const { formules } = this.feuille(feuille);
    return new Map([...formules].filter(([cellule]) => cellules.includes(cellule)));
  }

  async images(feuille: string): Promise<readonly ImageDeFeuille[]> {
    this.disponible();
    return this.feuille(feuille).images.map((octets) => ({ octets }));
  }

  async selectionner(feuille: string, adresse: string): Promise<void> {
    this.disponible();
    const { id, nom, visible } = this.feuille(feuille);
    if (!visible) throw feuilleMasquee(nom);
    for (const coin of adresse.split(':')) situer(nom, coin);
    this.activer(id);
    this.selection = { feuille: nom, adresse };
  }

  async ecrire(ecritures: NonVide<EcritureSituee>, temoins: readonly Temoin[] = []): Promise<void> {
    this.disponible();
    for (const { feuille } of ecritures) if (this.feuille(feuille).protegee) throw feuilleProtegee(feuille);
    for (const t of temoins) comparer(t, { ligne: t.plage.debut.ligne, colonne: 0 }, lignesDe(this.feuille(t.feuille), t.plage));
    for (const { feuille, cellule, valeur, attendu, remplaceFormule } of ecritures) {
      const { ligne, colonne } = situer(feuille, cellule), { cellules, formules } = this.feuille(feuille);
      const trouve = videOu(cellules[ligne]?.[colonne]);
      if (!memeValeur(trouve, attendu)) throw celluleChangee(feuille, cellule, attendu, trouve);
      if (!remplaceFormule && formules.has(cellule)) throw formuleEnPlace(feuille, cellule);
      if (typeof valeur === 'string' && valeur.length > LONGUEUR_MAX) throw texteTropLong(feuille, cellule);
    }
    this.poserTout(ecritures, 'ici');
  }

  async ajouterFeuille(feuille: FeuilleAEcrire, { remplacer }: { readonly remplacer?: string } = {}): Promise<string> {
    if (remplacer === undefined) return (await this.ajouterFeuilles([feuille]))[0];
    this.disponible();
    const avant = this.feuille(remplacer);
    if (!estMarquee(avant.cellules)) throw feuilleEtrangere(remplacer);
    if (avant.protegee) throw feuilleProtegee(remplacer);
    const neuve = depuisFeuille(feuille, avant.id, avant.nom);
    this.etape(this.etat);
    this.remplacer(neuve);
    const adresse = difference(avant, neuve);
    if (adresse !== null) this.prevenir({ genre: 'donnees', feuille: avant.nom, adresse, auteur: 'ici' });
    if (neuve.visible) this.activer(neuve.id);
    return avant.nom;
  }

  async ajouterFeuilles(feuilles: NonVide<FeuilleAEcrire>): Promise<NonVide<string>> {
    this.disponible();
    if (this.structureProtegee) throw classeurProtege();
    const noms = nomsLibres(projeter(feuilles, (f) => f.nom), this.etat.feuilles.map((f) => f.nom));
    const neuves = feuilles.map((f, i) => depuisFeuille(f, this.prochainId++, noms[i] as string));
    this.etape({ ...this.etat, feuilles: [...this.etat.feuilles, ...neuves] });
    for (const feuille of noms) this.prevenir({ genre: 'feuille-ajoutee', feuille, auteur: 'ici' });
    const visible = neuves.find((f) => f.visible);
    if (visible) this.activer(visible.id);
    return noms;
  }

  async recalculer(): Promise<void> {
    this.disponible();
    this.recalculs++;
  }

  async reglages(): Promise<Reglages> {
    this.disponible();
    return this.etat.reglages;
  }

  async ecrireReglages(reglages: Reglages): Promise<void> {
    this.disponible();
    this.etat = { ...this.etat, reglages };
  }

  async surChangement(ecouter: (c: Changement) => void): Promise<() => Promise<void>> {
    this.disponible();
    const propre = (c: Changement): void => ecouter(c);
    this.ecouteurs.add(propre);
    return async () => void this.ecouteurs.delete(propre);
  }

  /** Saisit une valeur comme le ferait un utilisateur. */
  saisir(feuille: string, cellule: string, valeur: Valeur, auteur: Auteur = 'ici'): void {
    this.poserTout([{ feuille, cellule, valeur }], auteur);
  }

  /** Saisit une formule, dont `valeur` est le résultat. */
  saisirFormule(feuille: string, cellule: string, formule: string, valeur: Valeur): void {
    this.poserTout([{ feuille, cellule, valeur, formule }], 'ici');
  }

  /** Revient avant la dernière étape ; faux s'il n'y en a pas. */
  annuler(): boolean {
    const avant = this.annulations.pop();
    if (avant === undefined) return false;
    const apres = this.etat;
    const restent = apres.feuilles.filter((f) => avant.feuilles.some((g) => g.id === f.id));
    const feuilles = restent.map((f) => ({ ...f, ...contenuDe(avant.feuilles.find((g) => g.id === f.id) as FeuilleMemoire) }));
    this.etat = { ...apres, feuilles, active: feuilles.some((f) => f.id === apres.active) ? apres.active : avant.active };
    for (const f of apres.feuilles) if (!restent.includes(f)) this.prevenir({ genre: 'feuille-supprimee', feuille: f.nom, auteur: 'ici' });
    for (const [i, f] of restent.entries()) {
      const adresse = difference(f, feuilles[i] as FeuilleMemoire);
      if (adresse !== null) this.prevenir({ genre: 'donnees', feuille: f.nom, adresse, auteur: 'ici' });
    }
    return true;
  }

  activerFeuille(nom: string): void {
    this.activer(this.feuille(nom).id);
  }

  supprimerFeuille(nom: string, auteur: Auteur = 'ici'): void {
    const { id } = this.feuille(nom);
    const feuilles = this.etat.feuilles.filter((f) => f.id !== id);
    const active = this.etat.active === id ? feuilles.find((f) => f.visible)?.id ?? -1 : this.etat.active;
    this.etat = { ...this.etat, feuilles, active };
    // Un tableur ne sait pas annuler au-delà d'une suppression de feuille.
    this.annulations.length = 0;
    this.prevenir({ genre: 'feuille-supprimee', feuille: nom, auteur });
  }

  renommerFeuille(ancienNom: string, nom: string, auteur: Auteur = 'ici'): void {
    this.remplacer({ ...this.feuille(ancienNom), nom });
    this.prevenir({ genre: 'feuille-renommee', feuille: nom, ancienNom, auteur });
  }

  /** Insère une image sur une feuille. */
  poserImage(nom: string, octets: Uint8Array): void {
    const feuille = this.feuille(nom);
    this.remplacer({ ...feuille, images: [...feuille.images, octets] });
  }

  proteger(nom: string, protegee = true): void {
    this.remplacer({ ...this.feuille(nom), protegee });
    this.prevenir({ genre: 'feuille-etat', feuille: nom, auteur: 'ici' });
  }

  masquer(nom: string, masquee = true): void {
    this.remplacer({ ...this.feuille(nom), visible: !masquee });
    this.prevenir({ genre: 'feuille-etat', feuille: nom, auteur: 'ici' });
  }

  masquerLignes(nom: string, lignes: readonly number[]): void {
    this.remplacer({ ...this.feuille(nom), lignesMasquees: new Set(lignes) });
    this.prevenir({ genre: 'lignes-masquees', feuille: nom, auteur: 'ici' });
  }

  private disponible(): void {
    if (this.enSaisie) throw saisieEnCours();
  }

  private feuille(nom: string): FeuilleMemoire {
    const trouvee = this.etat.feuilles.find((f) => f.nom === nom);
    if (trouvee === undefined) throw feuilleAbsente(nom);
    return trouvee;
  }

  private poserTout(ecritures: readonly Saisie[], auteur: Auteur): void {
    const avant = this.etat;
    for (const { feuille, cellule, valeur, formule } of ecritures) {
      const { ligne, colonne } = situer(feuille, cellule);
      this.remplacer(poser(this.feuille(feuille), ligne, colonne, valeur, formule));
    }
    this.annulations.push(avant);
    for (const { feuille, cellule } of ecritures) this.prevenir({ genre: 'donnees', feuille, adresse: cellule, auteur });
  }

  private etape(etat: Etat): void {
    this.annulations.push(this.etat);
    this.etat = etat;
  }

  private remplacer(feuille: FeuilleMemoire): void {
    this.etat = { ...this.etat, feuilles: this.etat.feuilles.map((f) => (f.id === feuille.id ? feuille : f)) };
  }

  private activer(id: number): void {
    if (this.etat.active === id) return;
    this.etat = { ...this.etat, active: id };
    this.prevenir({ genre: 'feuille-activee', feuille: (this.etat.feuilles.find((f) => f.id === id) as FeuilleMemoire).nom, auteur: 'ici' });
  }

  private prevenir(c: Changement): void {
    for (const ecouter of [...this.ecouteurs]) ecouter(c);
  }
}

/** Ce qu'une annulation rend à une feuille : ni son nom, ni sa protection, ni sa visibilité. */
function contenuDe({ cellules, formules, fusions, images, lignesMasquees }: FeuilleMemoire): Pick<FeuilleMemoire, 'cellules' | 'formules' | 'fusions' | 'images' | 'lignesMasquees'> {
  return { cellules, formules, fusions, images, lignesMasquees };
}
