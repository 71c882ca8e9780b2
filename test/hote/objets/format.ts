import { commune } from '../adresses';
import type { PlageSimulee } from '../classeurSimule';
import { BORDURES, FORMES, verifier } from './admis';
import { libres, type Objet, type Valeur } from './objet';

const COTES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical', 'DiagonalDown', 'DiagonalUp'];

/** `range.format` : police, fond, bordures, protection, alignement, tailles. Sans rendu : chaque valeur est rangée par zone. */
export function format({ feuille, zone }: PlageSimulee): Objet {
  const sac = (prefixe: string, defauts: Record<string, unknown>): NonNullable<Objet['valeurs']> => libres(
    defauts,
    (cle, defaut) => feuille.forme(zone, prefixe + cle, defaut),
    (cle, v) => {
      verifier(prefixe.startsWith('Borders.') ? BORDURES : FORMES, prefixe.startsWith('Borders.') ? cle : prefixe + cle, v);
      feuille.mettreEnForme(zone, prefixe + cle, v);
    },
  );
  /** Vrai si la taille n’a pas été changée ; seul « vrai » s’écrit. */
  const standard = (taille: 'RowHeight' | 'ColumnWidth', defaut: number): Valeur => ({
    lire: () => feuille.forme(zone, taille, defaut) === defaut,
    ecrire: (v) => { if (v === true) feuille.mettreEnForme(zone, taille, defaut); },
  });
  const fond = (): Objet => ({
    type: 'RangeFill', valeurs: sac('Fill.', { Color: '#FFFFFF', Pattern: 'None' }),
    methodes: { Clear: () => { feuille.mettreEnForme(zone, 'Fill.Color', '#FFFFFF'); } },
  });
  const bordure = (cote: string): Objet => ({
    type: 'RangeBorder', id: cote, valeurs: { SideIndex: { lire: () => cote }, ...sac(`Borders.${cote}.`, { Color: '#000000', Style: 'None', Weight: 'Thin' }) },
  });
  const bordures = (): Objet => ({
    type: 'RangeBorderCollection', elements: () => COTES.map(bordure),
    methodes: { GetItem: (a) => bordure(a.texte(0)), GetCount: () => COTES.length },
  });
  return {
    type: 'RangeFormat',
    valeurs: {
      ...sac('', { ColumnWidth: 64, HorizontalAlignment: 'General', IndentLevel: 0, RowHeight: 15, ShrinkToFit: false, VerticalAlignment: 'Bottom', WrapText: false }),
      UseStandardHeight: standard('RowHeight', 15), UseStandardWidth: standard('ColumnWidth', 64),
    },
    objets: {
      Font: () => ({ type: 'RangeFont', valeurs: sac('Font.', { Bold: false, Color: '#000000', Italic: false, Name: 'Calibri', Size: 11, Underline: 'None' }) }),
      Fill: fond, Borders: bordures,
      Protection: () => ({ type: 'FormatProtection', valeurs: sac('Protection.', { Locked: true, FormulaHidden: false }) }),
    },
    methodes: { AutofitColumns: () => { feuille.verifierProtection(zone); }, AutofitRows: () => { feuille.verifierProtection(zone); } },
  };
}

/** Ôte les mises en forme posées dans la zone. */
export function effacerFormes({ feuille, zone }: PlageSimulee): void {
  feuille.misesEnForme = feuille.misesEnForme.filter((m) => commune(m.zone, zone) === null);
}
