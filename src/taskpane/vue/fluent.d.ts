// Chaque élément s'importe seul, pour la taille ; ces chemins n'ont de types que pour un résolveur plus récent que celui du dépôt.
declare module '@fluentui/web-components/*/define.js';
declare module '@fluentui/web-components/theme/set-theme.js' {
  import type { Theme } from '@fluentui/tokens';
  export function setTheme(theme: Theme): void;
}
