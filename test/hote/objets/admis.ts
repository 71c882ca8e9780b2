import { ErreurHote } from '../erreurs';

type Admis = Readonly<Record<string, (v: unknown) => boolean>>;

const entre = (min: number, max: number) => (v: unknown): boolean => typeof v === 'number' && v >= min && v <= max;
const parmi = (...mots: readonly string[]) => (v: unknown): boolean => mots.includes(String(v));
const couleur = (v: unknown): boolean => typeof v === 'string' && /^(?:#[0-9a-f]{6}|[a-z]+|)$/i.test(v);

/** Ce qu’Excel admet d’une mise en forme : tailles en points (255 caractères de large au plus), couleurs, mots de ses listes. */
export const FORMES: Admis = {
  RowHeight: entre(0, 409.5), ColumnWidth: entre(0, 1790 * 0.75), IndentLevel: entre(0, 250), 'Font.Size': entre(1, 409),
  'Font.Color': couleur, 'Fill.Color': couleur,
  'Font.Underline': parmi('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
  HorizontalAlignment: parmi('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
  VerticalAlignment: parmi('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
};

/** Ce qu’Excel admet d’une bordure. */
export const BORDURES: Admis = {
  Color: couleur, Weight: parmi('Hairline', 'Thin', 'Medium', 'Thick'),
  Style: parmi('None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'),
};

/** Ce qu’Excel admet d’une page, pour les papiers que nous pourrions demander. */
export const PAGES: Admis = { Orientation: parmi('Portrait', 'Landscape'), PaperSize: parmi('A3', 'A4', 'A4Small', 'A5', 'Letter', 'Legal') };

/** Lève InvalidArgument si la valeur n’est pas de celles qu’Excel admet. */
export function verifier(admis: Admis, cle: string, v: unknown): void {
  if (admis[cle]?.(v) === false) throw new ErreurHote('InvalidArgument');
}

/** Vrai pour un code de format de nombre qu’Excel comprend : guillemets et crochets fermés, quatre sections au plus. */
export function formatAdmis(code: unknown): boolean {
  if (typeof code !== 'string' || code.length > 255) return false;
  const nu = code.replace(/"[^"]*"|[\\_*]./g, '').replace(/\[[^[\]]+\]/g, '');
  return !/["[\]]/.test(nu) && nu.split(';').length <= 4;
}
