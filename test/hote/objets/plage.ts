import { citer, commune, contenue, ecrireZone, zone as faireZone, COLONNES, LIGNES, type Zone } from '../adresses';
import type { ClasseurSimule, PlageSimulee } from '../classeurSimule';
import { texteDe, typeDe, VIDE, type CelluleSimulee } from '../ecriture';
import { ErreurHote, inconnu } from '../erreurs';
import { formatAdmis } from './admis';
import { feuille as objetFeuille } from './feuille';
import { effacerFormes, format } from './format';
import type { Methode, Objet, Valeur } from './objet';
import { lignesDe } from './proprietes';
import { collectionTables } from './tables';
import { validation } from './validation';
import { zones } from './zones';

/** Cellules d’une réponse au-delà desquelles Excel pour le web refuse. */
const CELLULES_MAX = 5_000_000;
/** Fusions d’une plage au-delà desquelles Excel ne les dit pas. */
const FUSIONS_MAX = 512;
const MAUVAISES_DIMENSIONS = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** `Excel.Range`. D’une plage sans borne (A:C), Excel lit `null` et n’écrit rien. */
export function plage(classeur: ClasseurSimule, designee: PlageSimulee): Objet {
  const { feuille, zone } = designee;
  const sansBorne = zone.lignes === LIGNES || zone.colonnes === COLONNES;
  const autre = (z: Zone): Objet => plage(classeur, { feuille, zone: z });
  const decalee = (l: number, c: number, lignes = zone.lignes, colonnes = zone.colonnes): Objet =>
    autre(faireZone(zone.ligne + l, zone.colonne + c, lignes, colonnes));

  const grille = (lire: (c: CelluleSimulee) => unknown): unknown => {
    if (sansBorne) return null;
    if (zone.lignes * zone.colonnes > CELLULES_MAX) throw new ErreurHote('ResponsePayloadSizeLimitExceeded');
    const ligne = (l: number): unknown[] => Array.from({ length: zone.colonnes }, (_, c) => lire(feuille.cellule(l, zone.colonne + c)));
    return Array.from({ length: zone.lignes }, (_, l) => ligne(zone.ligne + l));
  };
  const poser = (recu: unknown, une: (l: number, c: number, v: unknown) => void): void => {
    if (sansBorne) throw new ErreurHote('InvalidArgument');
    const seul = !Array.isArray(recu);
    const lignes: unknown[] = seul ? [] : recu;
    const bonnes = lignes.length === zone.lignes && lignes.every((l) => Array.isArray(l) && l.length === zone.colonnes);
    if (!seul && !bonnes) throw new ErreurHote('InvalidArgument', MAUVAISES_DIMENSIONS);
    feuille.verifierProtection(zone);
    for (let l = 0; l < zone.lignes; l++) {
      for (let c = 0; c < zone.colonnes; c++) une(zone.ligne + l, zone.colonne + c, seul ? recu : (lignes[l] as unknown[])[c]);
    }
  };
  const contenu = (lire: (c: CelluleSimulee) => unknown): Valeur => ({
    lire: () => grille(lire),
    ecrire: (v) => classeur.modifier(designee, () => poser(v, (l, c, x) => {
      if (x !== null && x !== '' && feuille.couverte(l, c)) throw inconnu('une valeur sous une cellule fusionnée');
      feuille.ecrire(l, c, x);
    })),
  });
  const formules = contenu((c) => c.formule ?? c.valeur);
  const formats: Valeur = {
    lire: () => grille((c) => c.format),
    ecrire: (v) => poser(v, (l, c, x) => {
      if (x === null) return;
      if (!formatAdmis(x)) throw new ErreurHote('InvalidArgument');
      feuille.modifier(l, c, (avant) => ({ ...avant, format: String(x) }));
    }),
  };
  const masquees = (rangs: ReadonlySet<number>, debut: number, n: number): boolean | null => {
    const vues = [...rangs].filter((r) => r >= debut && r < debut + n).length;
    return vues === 0 ? false : vues === n ? true : null;
  };
  const lignesMasquees: Valeur = {
    lire: () => masquees(feuille.lignesMasquees, zone.ligne, zone.lignes),
    ecrire: (v) => {
      feuille.verifierProtection(zone);
      feuille.masquerLignes(zone, v === true);
    },
  };

  const croiser: Methode = (a) => {
    const p = a.plage(0, (adresse) => classeur.plage(adresse, feuille));
    const z = p.feuille === feuille ? commune(zone, p.zone) : null;
    return z && autre(z);
  };
  const fusionsDedans = (): PlageSimulee[] => feuille.fusions.filter((f) => commune(f, zone) !== null).map((f) => ({ feuille, zone: f }));
  const utilisee: Methode = (a) => {
    const z = feuille.utilisee(a.booleen(0), zone);
    return z && autre(z);
  };
  return {
    type: 'Range', plage: designee,
    valeurs: {
      Address: { lire: () => `${citer(feuille.nom)}!${ecrireZone(zone)}` },
      CellCount: { lire: () => (zone.lignes * zone.colonnes > 2 ** 31 - 1 ? -1 : zone.lignes * zone.colonnes) },
      RowIndex: { lire: () => zone.ligne }, ColumnIndex: { lire: () => zone.colonne },
      RowCount: { lire: () => zone.lignes }, ColumnCount: { lire: () => zone.colonnes },
      Values: contenu((c) => c.valeur), Formulas: formules, FormulasLocal: formules, NumberFormat: formats,
      Text: { lire: () => grille(texteDe) }, ValueTypes: { lire: () => grille(typeDe) },
      RowHidden: lignesMasquees,
      ColumnHidden: { lire: () => masquees(feuille.colonnesMasquees, zone.colonne, zone.colonnes) },
      IsEntireColumn: { lire: () => zone.lignes === LIGNES }, IsEntireRow: { lire: () => zone.colonnes === COLONNES },
    },
    objets: { Worksheet: () => objetFeuille(classeur, feuille), Format: () => format(designee), DataValidation: () => validation(designee) },
    methodes: {
      GetCell: (a) => decalee(a.nombre(0), a.nombre(1), 1, 1),
      GetRow: (a) => decalee(a.nombre(0), 0, 1), GetColumn: (a) => decalee(0, a.nombre(0), undefined, 1),
      GetLastRow: () => decalee(zone.lignes - 1, 0, 1), GetLastColumn: () => decalee(0, zone.colonnes - 1, undefined, 1),
      GetLastCell: () => decalee(zone.lignes - 1, zone.colonnes - 1, 1, 1),
      GetEntireRow: () => autre(faireZone(zone.ligne, 0, zone.lignes, COLONNES)),
      GetEntireColumn: () => autre(faireZone(0, zone.colonne, LIGNES, zone.colonnes)),
      GetOffsetRange: (a) => decalee(a.nombre(0), a.nombre(1)),
      GetResizedRange: (a) => decalee(0, 0, zone.lignes + a.nombre(0), zone.colonnes + a.nombre(1)),
      GetAbsoluteResizedRange: (a) => decalee(0, 0, a.nombre(0), a.nombre(1)),
      GetBoundingRect: (a) => {
        const { zone: b } = a.plage(0, (adresse) => classeur.plage(adresse, feuille));
        const ligne = Math.min(zone.ligne, b.ligne), colonne = Math.min(zone.colonne, b.colonne);
        const fin = Math.max(zone.ligne + zone.lignes, b.ligne + b.lignes), droite = Math.max(zone.colonne + zone.colonnes, b.colonne + b.colonnes);
        return autre(faireZone(ligne, colonne, fin - ligne, droite - colonne));
      },
      // Le client découpe lui-même une écriture de plus de 1 500 cellules, et fait d’abord vérifier ses dimensions.
      _ValidateArraySize: (a) => {
        if (a.nombre(0) !== zone.lignes || a.nombre(1) !== zone.colonnes) throw new ErreurHote('InvalidArgument', MAUVAISES_DIMENSIONS);
      },
      GetIntersectionOrNullObject: croiser,
      GetIntersection: (a) => {
        const commun = croiser(a);
        if (commun === null) throw new ErreurHote('ItemNotFound');
        return commun;
      },
      GetUsedRangeOrNullObject: utilisee, GetUsedRange: (a) => utilisee(a) ?? decalee(0, 0, 1, 1),
      GetMergedAreasOrNullObject: () => {
        if (fusionsDedans().length > FUSIONS_MAX) throw new ErreurHote('InvalidOperation');
        return zones(classeur, fusionsDedans());
      },
      GetRowProperties: (a) => lignesDe(feuille, zone, a.brut(0)),
      GetTables: () => collectionTables(classeur, (t) => t.plage.feuille === feuille && commune(t.plage.zone, zone) !== null),
      Select: () => { classeur.selectionner(designee); },
      Calculate: () => { classeur.surRecalcul(classeur); },
      Clear: (a) => {
        const quoi = a.brut(0) ?? 'All';
        feuille.verifierProtection(zone);
        classeur.modifier(designee, () => {
          for (const [l, c, avant] of [...feuille.pleines(zone)]) feuille.modifier(l, c, () => (quoi === 'All' ? VIDE : quoi === 'Formats' ? { ...avant, format: 'General' } : { ...VIDE, format: avant.format }));
          if (quoi !== 'Contents') effacerFormes(designee);
        });
      },
      Merge: (a) => {
        feuille.verifierProtection(zone);
        if (feuille.fusions.some((f) => commune(f, zone) !== null && !contenue(f, zone))) throw inconnu('une fusion à cheval sur une autre');
        const nouvelles = a.booleen(0) ? Array.from({ length: zone.lignes }, (_, l) => ({ ...zone, ligne: zone.ligne + l, lignes: 1 })) : [zone];
        feuille.fusions = [...feuille.fusions.filter((f) => !contenue(f, zone)), ...nouvelles];
        for (const f of nouvelles) {
          const effacees = [...feuille.pleines(f)].filter(([l, c]) => l > f.ligne || c > f.colonne);
          for (const [l, c] of effacees) feuille.modifier(l, c, ({ format: garde }) => ({ ...VIDE, format: garde }));
        }
      },
      Unmerge: () => {
        feuille.verifierProtection(zone);
        feuille.fusions = feuille.fusions.filter((f) => commune(f, zone) === null);
      },
    },
  };
}
