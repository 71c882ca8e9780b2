import type { Ecran } from './sortie';

/** La ligne d'avancement sur la sortie d'erreur : rien hors d'un terminal, ni pour quelques fichiers. */
export interface Avancement {
  fichier(nom: string): void;
  tableau(): void;
  effacer(): void;
}

const MUET: Avancement = { fichier: () => undefined, tableau: () => undefined, effacer: () => undefined };
/** À partir de combien de fichiers, et tous les combien de tableaux, l'avancement se montre. */
const FICHIERS = 4, TABLEAUX = 1000;

/** L'avancement d'un contrôle. `partage` : le rapport s'écrit sur le même terminal, où une ligne mouvante le gênerait. */
export function avancement(flux: Ecran, partage: boolean, total: number): Avancement {
  if (flux.isTTY !== true || partage) return MUET;
  let rang = 0, tableaux = 0, visible = false;
  const montrer = (texte: string): void => {
    visible = true;
    flux.write(`\r\u001b[K${texte.slice(0, 78)}`);
  };
  return {
    fichier(nom) {
      rang++;
      if (total >= FICHIERS) montrer(`${rang}/${total}  ${nom}`);
    },
    tableau() {
      tableaux++;
      if (tableaux % TABLEAUX === 0) montrer(`${tableaux} tableaux contrôlés`);
    },
    effacer() {
      if (visible) flux.write('\r\u001b[K');
      visible = false;
    },
  };
}
