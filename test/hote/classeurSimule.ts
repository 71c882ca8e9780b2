import { COLONNES, ecrireZone, enveloppe, lireZone, separer, type Zone } from './adresses';
import { typeDe, type CelluleSimulee } from './ecriture';
import { ErreurHote } from './erreurs';
import type { Auteur, Evenement } from './evenements';
import { FeuilleSimulee, type Etat, type Visibilite } from './feuilleSimulee';

/** Une plage d’une feuille. */
export interface PlageSimulee { readonly feuille: FeuilleSimulee; readonly zone: Zone }
export interface TableSimulee { readonly id: string; nom: string; plage: PlageSimulee; enTetes: boolean }
export interface NomSimule { readonly nom: string; formule: string; visible: boolean; commentaire: string }

const memeNom = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Un classeur en mémoire : ses données, sa sélection, ses réglages et sa pile d’annulation. Il ne sait rien du client. */
export class ClasseurSimule {
  feuilles: FeuilleSimulee[] = [];
  active: FeuilleSimulee;
  selection: PlageSimulee;
  tables: TableSimulee[] = [];
  noms: NomSimule[] = [];
  reglages = new Map<string, unknown>();
  /** Ce que le complément écoute : « {identifiant de feuille} DataChanged », « Workbook Added »… */
  readonly abonnements = new Set<string>();
  /** Vrai si la structure du classeur est protégée : ni ajout, ni suppression, ni changement de nom de feuille. */
  structureProtegee = false;
  /** Nombre de recalculs complets demandés. */
  recalculs = 0;
  /** Appelé à chaque recalcul et après chaque écriture : un test y pose les valeurs de ses formules. */
  surRecalcul: (classeur: ClasseurSimule) => void = () => undefined;
  /** Qui écrit en ce moment. */
  auteur: Auteur = 'utilisateur';
  private readonly annulations: Etat[] = [];
  private readonly ecouteurs = new Set<(e: Evenement) => void>();
  private numero = 0;

  constructor(readonly nom = 'Classeur1.xlsx', ...feuilles: readonly string[]) {
    for (const f of feuilles.length === 0 ? ['Feuil1'] : feuilles) this.feuilles.push(new FeuilleSimulee(this.nouvelId(), f));
    this.active = this.feuilles[0] as FeuilleSimulee;
    this.selection = { feuille: this.active, zone: lireZone('A1') };
  }

  nouvelId(): string {
    return `{${String(++this.numero).padStart(8, '0')}-0001-0000-0000-000000000000}`;
  }

  ecouter(ecouteur: (e: Evenement) => void): void {
    this.ecouteurs.add(ecouteur);
  }

  dire(e: Evenement): void {
    for (const ecouteur of this.ecouteurs) ecouteur(e);
  }

  /** La feuille de ce nom ou de cet identifiant, sinon `null`. */
  chercher(nomOuId: string): FeuilleSimulee | null {
    return this.feuilles.find((f) => memeNom(f.nom, nomOuId) || f.id === nomOuId) ?? null;
  }

  /** La feuille, ou ItemNotFound. */
  feuille(nomOuId: string): FeuilleSimulee {
    const f = this.chercher(nomOuId);
    if (f === null) throw new ErreurHote('ItemNotFound');
    return f;
  }

  /** La plage d’une référence « Feuille!A1 », d’une adresse de `defaut`, d’un nom défini ou d’une table. */
  plage(reference: string, defaut: FeuilleSimulee): PlageSimulee {
    const { feuille, a1 } = separer(reference);
    const table = this.tables.find((t) => memeNom(t.nom, a1));
    if (table) return table.plage;
    const nom = this.noms.find((n) => memeNom(n.nom, a1));
    if (nom) return this.plage(nom.formule.slice(1), defaut);
    return { feuille: feuille === null ? defaut : this.feuille(feuille), zone: lireZone(a1) };
  }

  /** Un nom de feuille qu’Excel accepte : InvalidArgument sinon, ItemAlreadyExists s’il est pris. */
  verifierNom(nom: string, sauf: FeuilleSimulee | null = null): void {
    if (nom === '' || nom.length > 31 || /[\\/?*[\]:]|^'|'$/.test(nom)) throw new ErreurHote('InvalidArgument');
    if (this.feuilles.some((f) => f !== sauf && memeNom(f.nom, nom))) throw new ErreurHote('ItemAlreadyExists');
  }

  private verifierStructure(): void {
    if (this.structureProtegee) throw new ErreurHote('AccessDenied');
  }

  ajouter(nom: string | null = null): FeuilleSimulee {
    this.verifierStructure();
    let n = this.feuilles.length + 1;
    while (nom === null && this.chercher(`Feuil${n}`) !== null) n++;
    const choisi = nom ?? `Feuil${n}`;
    this.verifierNom(choisi);
    const feuille = new FeuilleSimulee(this.nouvelId(), choisi);
    this.feuilles = [...this.feuilles, feuille];
    this.dire({ genre: 'ajout', feuille, auteur: this.auteur });
    return feuille;
  }

  supprimer(feuille: FeuilleSimulee): void {
    this.verifierStructure();
    const restent = this.feuilles.filter((f) => f !== feuille);
    if (!restent.some((f) => f.visibilite === 'Visible')) throw new ErreurHote('InvalidOperation');
    if (this.active === feuille) this.activer(restent.find((f) => f.visibilite === 'Visible') as FeuilleSimulee);
    this.feuilles = restent;
    this.tables = this.tables.filter((t) => t.plage.feuille !== feuille);
    this.dire({ genre: 'suppression', feuille, auteur: this.auteur });
  }

  renommer(feuille: FeuilleSimulee, apres: string): void {
    this.verifierStructure();
    this.verifierNom(apres, feuille);
    const avant = feuille.nom;
    feuille.nom = apres;
    this.dire({ genre: 'nom', feuille, avant, apres, auteur: this.auteur });
  }

  changerVisibilite(feuille: FeuilleSimulee, apres: Visibilite): void {
    this.verifierStructure();
    const suivante = this.feuilles.find((f) => f !== feuille && f.visibilite === 'Visible');
    if (apres !== 'Visible' && suivante === undefined) throw new ErreurHote('InvalidOperation');
    if (apres !== 'Visible' && this.active === feuille && suivante) this.activer(suivante);
    const avant = feuille.visibilite;
    feuille.visibilite = apres;
    this.dire({ genre: 'visibilite', feuille, avant, apres, auteur: this.auteur });
  }

  activer(feuille: FeuilleSimulee): void {
    if (feuille.visibilite !== 'Visible') throw new ErreurHote('InvalidOperation');
    if (this.active === feuille) return;
    this.dire({ genre: 'desactivation', feuille: this.active, auteur: this.auteur });
    this.active = feuille;
    this.selection = { feuille, zone: lireZone('A1') };
    this.dire({ genre: 'activation', feuille, auteur: this.auteur });
  }

  selectionner(plage: PlageSimulee): void {
    this.activer(plage.feuille);
    this.selection = plage;
    this.dire({ genre: 'selection', feuille: plage.feuille, adresse: ecrireZone(plage.zone), auteur: this.auteur });
  }

  /** Fait une écriture sur une zone, puis la dit avec la valeur d’avant et d’après si elle n’a qu’une cellule. */
  modifier({ feuille, zone }: PlageSimulee, faire: () => void): void {
    const avant = feuille.cellule(zone.ligne, zone.colonne);
    faire();
    this.surRecalcul(this);
    const apres = feuille.cellule(zone.ligne, zone.colonne);
    const details = { valueBefore: avant.valeur, valueAfter: apres.valeur, valueTypeBefore: typeDe(avant), valueTypeAfter: typeDe(apres) };
    this.dire({ genre: 'modification', feuille, adresse: ecrireZone(zone), auteur: this.auteur, ...(zone.lignes * zone.colonnes === 1 ? { details } : {}) });
  }

  recalculer(): void {
    this.recalculs++;
    this.surRecalcul(this);
  }

  /** Ce que l’utilisateur peut annuler : le nombre d’étapes. */
  get etapes(): number {
    return this.annulations.length;
  }

  /** Retient le classeur comme il est, hors réglages, noms et sélection. */
  retenir(): Etat {
    const { feuilles, active, tables } = this;
    const etats = feuilles.map((f) => f.retenir());
    return {
      change: () => feuilles !== this.feuilles || tables !== this.tables || etats.some((e) => e.change()),
      revenir: () => {
        Object.assign(this, { feuilles, tables });
        if (!feuilles.includes(this.active)) this.activer(active);
        for (const e of etats) e.revenir();
      },
    };
  }

  empiler(etat: Etat): void {
    this.annulations.push(etat);
  }

  /** Ctrl+Z : revient sur la dernière étape et dit ce qui a changé. Faux s’il n’y a rien à annuler. */
  annuler(): boolean {
    const etat = this.annulations.pop();
    if (!etat) return false;
    const avant = new Map(this.feuilles.map((f) => [f, f.cellules]));
    etat.revenir();
    for (const feuille of avant.keys()) if (!this.feuilles.includes(feuille)) this.dire({ genre: 'suppression', feuille, auteur: this.auteur });
    for (const feuille of this.feuilles) {
      const cellules = avant.get(feuille);
      if (cellules === undefined) this.dire({ genre: 'ajout', feuille, auteur: this.auteur });
      const z = cellules && difference(feuille, cellules);
      if (z) this.dire({ genre: 'modification', feuille, adresse: ecrireZone(z), auteur: this.auteur });
    }
    return true;
  }
}

function difference(feuille: FeuilleSimulee, avant: ReadonlyMap<number, CelluleSimulee>): Zone | null {
  const cles = [...new Set([...avant.keys(), ...feuille.cellules.keys()])].filter((k) => avant.get(k) !== feuille.cellules.get(k));
  return enveloppe(cles.map((k) => [Math.floor(k / COLONNES), k % COLONNES] as const));
}
