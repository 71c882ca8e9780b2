import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/tokens';
import { setTheme } from '@fluentui/web-components/theme/set-theme.js';

/** Thèmes d'Excel que le volet suit. */
export type ThemeVolet = 'clair' | 'sombre' | 'contraste';

const THEMES = { clair: webLightTheme, sombre: webDarkTheme, contraste: teamsHighContrastTheme } as const;

/** Donne au volet les couleurs d'un thème. */
export function appliquerTheme(theme: ThemeVolet): void {
  setTheme(THEMES[theme]);
  document.documentElement.dataset.theme = theme;
}

/** Le thème qui va avec la couleur de fond d'Excel (« #RRGGBB ») ; sans elle, celui du système. */
export function themeDe(fond: string | null): ThemeVolet {
  if (matchMedia('(forced-colors: active)').matches) return 'contraste';
  const composantes = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(fond ?? '')?.slice(1).map((c) => parseInt(c, 16));
  if (composantes === undefined) return matchMedia('(prefers-color-scheme: dark)').matches ? 'sombre' : 'clair';
  const [r = 0, v = 0, b = 0] = composantes;
  // Le noir pur est le fond des thèmes à contraste élevé ; le gris sombre celui d'Office noir.
  if (r + v + b === 0) return 'contraste';
  return 0.299 * r + 0.587 * v + 0.114 * b < 128 ? 'sombre' : 'clair';
}
