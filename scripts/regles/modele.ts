import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { REGLES_ICI } from './dossiers';

/** Ce que porte toute phrase du modèle : tant qu'il en reste une, la règle n'est ni juste ni publiée. */
const A_ECRIRE = 'À écrire : ';

/** Les familles qui contrôlent une délibération, non un tableau. */
const DE_L_ACTE = /^(?:DE|SU)/;

/** Les fichiers d'une règle neuve. L'exemple fautif y est rouge par construction : aucune cellule ne porte cette adresse. */
export function modele(id: string): ReadonlyMap<string, string> {
  return DE_L_ACTE.test(id) ? new Map([['regle.ts', regleActe(id)], ['exemples.ts', EXEMPLES_ACTE]]) : new Map([['regle.ts', regle(id)], ['exemples.ts', EXEMPLES]]);
}

/** Vrai si un fichier de la règle garde une phrase du modèle. */
export function aCompleter(id: string): boolean {
  return [...modele(id).keys()].some((fichier) => readFileSync(join(REGLES_ICI, id, fichier), 'utf8').includes(A_ECRIRE));
}

const regle = (id: string): string => `import { celluleCompte } from '../commun/cellules';
import { ARITHMETIQUE, definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

export default definirRegle<'DM'>({
  id: '${id}',
  titre: '${A_ECRIRE}ce qui est vrai d’un tableau juste',
  pourquoi: '${A_ECRIRE}ce que risque le budget si ce n’est pas vrai.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['DM'],
  references: [ARITHMETIQUE],
  requiert: ['montants'],
  verifier({ tableau, indice }) {
    // Le tableau juste d'abord : il est le plus fréquent et ne doit rien coûter.
    if (indice.mixtes.length === 0) return RIEN;
    return indice.mixtes.map((i): Constatation => ({
      message: '${A_ECRIRE}quoi, avec les montants',
      correction: '${A_ECRIRE}que faire',
      cellules: [celluleCompte(tableau, i)],
    }));
  },
});
`;

const EXEMPLES = `import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2024,
  conformes: [
    {
      titre: '${A_ECRIRE}un tableau juste',
      feuille: \`
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 0,00 | 150,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 150,00 | 0,00 | 0,00 | 0,00 |\`,
    },
  ],
  fautifs: [
    {
      titre: '${A_ECRIRE}un tableau faux',
      feuille: \`
| Désignation | Dépenses | | Recettes | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| D-60623-4238 : Alimentation | 50,00 | 200,00 | 0,00 | 0,00 |
| D-61358-4238 : Locations mobilières | 150,00 | 0,00 | 0,00 | 0,00 |\`,
      attendus: [{ cellules: ['${A_ECRIRE}la cellule où aller'] }],
    },
  ],
});
`;

const regleActe = (id: string): string => `import { REGISTRE } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES } from '../regle';

export default definirRegle<'deliberation'>({
  id: '${id}',
  titre: '${A_ECRIRE}ce qui est vrai d’une délibération juste',
  pourquoi: '${A_ECRIRE}ce que risque l’acte si ce n’est pas vrai.',
  gravite: 'alerte',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [REGISTRE],
  requiert: [],
  verifier({ tableau: { deliberation: { champs } } }) {
    // La délibération juste d'abord : elle est la plus fréquente et ne doit rien coûter.
    if (champs.objet.valeur !== null) return RIEN;
    return [{
      message: '${A_ECRIRE}quoi, tel que la cellule le porte',
      correction: '${A_ECRIRE}que faire',
      cellules: [champs.objet.cellule],
    }];
  },
});
`;

const EXEMPLES_ACTE = `import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2025,
  conformes: [
    {
      titre: '${A_ECRIRE}une délibération juste',
      acte: {
        deliberations: \`
| Numéro | 11 |
| Objet | Convention de partenariat |\`,
      },
    },
  ],
  fautifs: [
    {
      titre: '${A_ECRIRE}une délibération fausse',
      acte: {
        deliberations: \`
| Numéro | 11 |\`,
      },
      attendus: [{ cellules: ['${A_ECRIRE}la cellule où aller'] }],
    },
  ],
});
`;
