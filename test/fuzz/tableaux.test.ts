import { GRAVITES } from '../../src/domaine/constat';
import { lirePosition, type Grille } from '../../src/domaine/grille';
import { etatDe, type RapportTableau } from '../../src/domaine/rapport';
import { SECTIONS } from '../../src/domaine/section';
import { verifierClasseur } from '../../src/verification/verifierClasseur';
import { enGrille, feuille } from '../classeurs/feuille';
import { SOURCES } from '../classeurs/sources';
import { comptesDu } from '../proprietes/comptes';
import { deuxColonnes, maquette, quatreColonnes, signee, suite } from '../proprietes/dispositions';
import { decisions } from '../proprietes/modele';
import fc from 'fast-check';
import { abimer } from './abimer';
import { Hasard } from '../hasard';

const TABLEAUX = 20_000;
const GRAINE = 20_230_930;

/** Les tableaux de départ : les documents réels, et un de chaque disposition. */
function departs(): Grille[] {
  const modeles = fc.sample(decisions(comptesDu('M57_D', 2024), { diminutions: true, fonctions: true }), { seed: 3, numRuns: 5 });
  const imprimes = [quatreColonnes, deuxColonnes(true), maquette, suite, signee]
    .map((imprimer, i) => enGrille(imprimer(modeles[i] as (typeof modeles)[number])));
  return [...SOURCES.flatMap((s) => s.feuilles.map((f) => enGrille(feuille(f)))), ...imprimes];
}

/** Ce qui cloche dans la forme d'un rapport. */
function malformations(r: RapportTableau, grilles: ReadonlyMap<string, Grille>): string[] {
  const fautes: string[] = [];
  const refuser = (faute: boolean, quoi: string): void => { if (faute) fautes.push(quoi); };
  for (const s of SECTIONS) for (const [cle, n] of Object.entries(r.totaux[s])) refuser(n !== null && !Number.isSafeInteger(n), `total ${s} ${cle} : ${String(n)}`);
  for (const c of r.constats) {
    refuser(!GRAVITES.includes(c.gravite), `${c.regle} : gravité ${c.gravite}`);
    refuser(c.ecart !== null && !Number.isSafeInteger(c.ecart), `${c.regle} : écart ${String(c.ecart)}`);
    refuser(c.message.trim() === '' || c.correction.texte.trim() === '' || c.references.length === 0, `${c.regle} : message, correction ou référence vide`);
    refuser(/\bNaN\b|undefined|\[object/.test(sansCitations(c.message + c.correction.texte)), `${c.regle} : ${c.message} ${c.correction.texte}`);
    refuser(c.cellules.length === 0, `${c.regle} : aucune cellule`);
    for (const a1 of c.cellules) refuser(!existe(a1, 'grille' in r.tableau ? r.tableau.grille : undefined, grilles), `${c.regle} : la cellule ${a1} n’existe pas`);
  }
  for (const n of r.nonEvalues) refuser(n.motif === 'erreur' || n.cause === '', `${n.regle} : ${n.motif}, ${n.cause}`);
  refuser(r.etat !== etatDe(r.constats, r.nonEvalues), `état ${r.etat}`);
  return fautes;
}

/** Un message cite la cellule entre guillemets : ce qu'elle porte n'est pas de nous. */
function sansCitations(texte: string): string {
  return texte.replace(/«[^»]*»/g, '');
}

function existe(a1: string, ici: Grille | undefined, grilles: ReadonlyMap<string, Grille>): boolean {
  const [, nom, locale] = /^(?:'?(.*?)'?!)?([A-Z]+\d+)$/.exec(a1) ?? [];
  const g = nom === undefined ? ici : grilles.get(nom), p = lirePosition(locale ?? '');
  if (!g || !p) return false;
  const hauteur = g.cellules.length, largeur = g.cellules.reduce((m, r) => Math.max(m, r.length), 0);
  return p.ligne >= g.origine.ligne && p.ligne < g.origine.ligne + hauteur && p.colonne >= g.origine.colonne && p.colonne < g.origine.colonne + largeur;
}

describe('Des tableaux malmenés', () => {
  const bases = departs();

  it.each(Array.from({ length: 20 }, (_, lot) => [lot + 1]))(`lot %i sur 20 : toujours un rapport bien formé, jamais une erreur`, (lot) => {
    const h = new Hasard(GRAINE + lot);
    const fautes: string[] = [];
    let reconnus = 0;
    for (let n = 0; n < TABLEAUX / 20; n++) {
      const feuilles = Array.from({ length: h.tirer() < 0.2 ? 2 : 1 }, (_, k) => ({ ...abimer(h.parmi(bases), h, 1 + h.entier(20)), nom: `F${k + 1}` }));
      const { rapports } = verifierClasseur({ nom: 'malmené', feuilles }, { nomenclature: null, exercice: null });
      reconnus += rapports.length > 0 ? 1 : 0;
      const parNom = new Map(feuilles.map((f) => [f.nom, f]));
      for (const r of rapports) fautes.push(...malformations(r, parNom).map((f) => `tableau ${n} du lot ${lot} : ${f}`));
    }
    expect(fautes.slice(0, 10)).toEqual([]);
    // Assez de tableaux restent reconnaissables pour que les règles travaillent.
    expect(reconnus).toBeGreaterThan(TABLEAUX / 20 / 2);
  });
});
