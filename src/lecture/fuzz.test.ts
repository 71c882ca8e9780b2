import { adresse, grille, type Grille, type Valeur } from '../domaine/grille';
import { grilleExemple } from '../regles/exemples';
import { lireGrille } from './lireGrille';

const DEPARTS = [`
DM n°1 2023
| Désignation | Dépenses (1) | | Recettes (1) | |
| | Diminution de crédits | Augmentation de crédits | Diminution de crédits | Augmentation de crédits |
| EXPLOITATION | | | | |
| R-002-02 : Résultat | 0,00 | 0,00 | 0,00 | 8 108,69 |
| TOTAL R 002 : Résultat | 0,00 | 0,00 | 0,00 | 8 108,69 |
| D-6068-02 : Fournitures | 0,00 | 958,69 | 0,00 | 0,00 |
| Total EXPLOITATION | 0,00 | 958,69 | 0,00 | 8 108,69 |
| Total Général | | 958,69 | | 8 108,69 |`, `
| | | Dépenses | Recettes |
| DEPENSES FONCTIONNEMENT | | | |
| 60623 | Alimentation | 2,23 | |
| TOTAL FONCTIONNEMENT | | 2,23 | 0,00 |

| | | Dépenses | Recettes |
| RECETTES INVESTISSEMENT | | | |
| 001 | Solde | | 166 291,00 |`, `
| Section | Chapitre | Compte | Libellé | Fonction | Dépenses − | Dépenses + | Recettes − | Recettes + |
| Fonctionnement | 011 | 60623 | Alimentation | 4238 | 10,00 | | | |
| Investissement | 21 | 2188 | Autres | 020 | | 10,00 | | |`, `
| Chap. / Art. | Libellé | Pour mémoire budget | Propositions nouvelles | Vote |
| DEPENSES | | | | |
| 011 | Charges | 1,00 | 2,00 | 2,00 |
| 60623 | Alimentation | 1,00 | 2,00 | 2,00 |`, `
| Libellés | Investissement | | Fonctionnement | | Ensemble | |
| | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents | Dépenses ou déficits | Recettes ou excédents |
| Résultats reportés | | 1,00 | | 1,00 | | 2,00 |
| Sens | Compte | Montant |
| D | C/022 -1507.50 | |`].map((f) => grilleExemple(f).cellules);

const BIZARRES: readonly Valeur[] = [
  null, '', ' ', 0, -0, NaN, Infinity, 1e300, -1.005, 11, 0.1 + 0.2, true, { erreur: '#REF!' }, { date: '2023-01-01' }, '-', '(', 'D-', 'D-6', 'R-00000000000-1', '1-2-3-4-5-6',
  'TOTAL', 'Total Général', 'Dépenses', 'Recettes', 'Montant', 'Compte', 'INVESTISSEMENT', 'Total D', 'TOTAL R 99999999', 'C/', '011/', '\u0000', '😀', 'x'.repeat(5000), '9'.repeat(400), ' : ', '(1)', '12,345', 'Chapitre 011', 'DM n°',
];

/** Générateur congruentiel : la même suite à chaque essai. */
function hasard(graine: number): (n: number) => number {
  let s = graine;
  return (n) => { s = (Math.imul(s, 1664525) + 1013904223) >>> 0; return Math.floor((s / 4294967296) * n); };
}

function abimee(h: (n: number) => number): Grille {
  const choisir = (): readonly (readonly Valeur[])[] => DEPARTS[h(DEPARTS.length)] as readonly (readonly Valeur[])[];
  let lignes: Valeur[][] = [...choisir(), ...(h(3) === 0 ? choisir() : [])].map((l) => [...l]);
  for (let k = h(8); k >= 0; k--) {
    const r = h(lignes.length), ligne = lignes[r] ?? [], c = h(10);
    switch (h(7)) {
      case 0: ligne[c] = BIZARRES[h(BIZARRES.length)] as Valeur; break;
      case 1: lignes.splice(r, 1); break;
      case 2: lignes.splice(r, 0, [...ligne]); break;
      case 3: lignes = lignes.map((l) => [null, ...l]); break;
      case 4: ligne.length = c; break;
      case 5: lignes = lignes.map((l) => [...l, null, ...l]); break;
      default: ligne.reverse();
    }
    if (lignes.length === 0) lignes.push([]);
  }
  return grille(lignes, { typee: h(2) === 0, origine: { ligne: h(20), colonne: h(20) } });
}

describe('Des tableaux abîmés', () => {
  it('2 000 feuilles malmenées : la lecture ne lève pas, et tout ce qu’elle rend tient dans la feuille', () => {
    const h = hasard(20230930);
    for (let essai = 0; essai < 2000; essai++) {
      const g = abimee(h);
      const { ligne: haut, colonne: gauche } = g.origine, bas = haut + g.cellules.length;
      const dedans = (p: { ligne: number; colonne: number }): boolean => p.ligne >= haut && p.ligne < bas && p.colonne >= gauche;
      for (const t of lireGrille(g)) {
        const positions = [t.plage.debut, t.plage.fin, ...t.signalements, ...t.nonPlaces, ...t.enTete.textes];
        expect(positions.filter((p) => !dedans(p)).map(adresse)).toEqual([]);
        if (t.type === 'CA') continue;
        const l = t.lignes;
        expect([l.rangs.length, l.comptes.length, l.libelles.length, l.sections.length]).toEqual([l.nombre, l.nombre, l.nombre, l.nombre]);
        expect(l.montants).toHaveLength(4 * l.nombre);
        expect([...l.montants].every((m) => Number.isNaN(m) || Number.isSafeInteger(m))).toBe(true);
        expect([...l.comptes].every((c) => c >= 0 && c < l.codes.length)).toBe(true);
        expect(t.totaux.every((x) => 0 <= x.de && x.de <= x.a && x.a <= l.nombre)).toBe(true);
      }
    }
  });

  it('20 000 lignes sans aucun tableau, ou sans fin d’en-têtes, ne donnent aucun tableau et finissent', () => {
    const enTete = ['Compte', 'Libellé', 'Dépenses', 'Recettes'];
    expect(lireGrille(grille(Array.from({ length: 20000 }, () => enTete)))).toEqual([]);
    expect(lireGrille(grille(Array.from({ length: 20000 }, () => ['texte', 'autre', 12, 'Dépenses'])))).toEqual([]);
  });
});
