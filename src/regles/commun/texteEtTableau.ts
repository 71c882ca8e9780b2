import type { Champ } from '../../domaine/acte/champ';
import type { Deliberation } from '../../domaine/acte/deliberation';
import { chapitresCites, comptesCites } from './comptesCites';
import { dit, montantsCites, type MontantCite } from './montantsCites';
import { sommes, type MouvementLu, type Somme } from './sommes';

/** Un champ de texte de la délibération, et ce que le tableau voté n'a pas. */
export interface TexteCompare {
  readonly champ: Champ<readonly string[]>;
  /** Montants du texte que le tableau ne porte pas, et que le texte n'additionne pas en un montant qu'il porte. */
  readonly absents: readonly MontantCite[];
  /** Comptes nommés que le tableau n'emploie pas. */
  readonly comptes: readonly string[];
}

export interface Rapprochement {
  readonly textes: readonly TexteCompare[];
  /** Mouvements du tableau que le texte ne dit pas. */
  readonly tus: readonly MouvementLu[];
  /** Vrai si le texte détaille le tableau : il en dit la moitié des mouvements au moins. */
  readonly detaille: boolean;
}

interface Dit { readonly champ: Champ<readonly string[]>; readonly ligne: string; readonly cite: MontantCite }

/** Montants voisins, au plus, que le texte additionne en un autre. */
const DETAIL = 8;
const PASSAGE = /\sde\s.*\sà\s/i;

/** Rapproche l'exposé, les considérants et le dispositif des mouvements des tableaux votés. */
export function rapprocher({ expose, considerants, dispositif }: Deliberation, mouvements: readonly MouvementLu[]): Rapprochement {
  const champs = [expose, considerants, dispositif];
  const dits = champs.flatMap((champ) => (champ.valeur ?? []).flatMap((ligne) => montantsCites(ligne).map((cite): Dit => ({ champ, ligne, cite }))));
  const portees = sommes(mouvements), trouves = dits.map(({ cite }) => portees.filter((s) => dit(cite, s.montant)));
  const expliques = dits.map((_, k) => (trouves[k] as readonly Somme[]).length > 0);
  detailler(dits, portees, expliques);
  const lignes = champs.flatMap((c) => c.valeur ?? []);
  const employes = new Set(mouvements.map(compte)), nommes = new Set(lignes.flatMap(comptesCites)), chapitres = new Set(lignes.flatMap(chapitresCites));
  const couverts = new Set(trouves.flat().filter((s) => s.detaille).flatMap((s) => s.mouvements));
  const tus = mouvements.filter((m) => !couverts.has(m) && !nommes.has(compte(m)) && !chapitres.has(chapitre(m) ?? ''));
  return {
    textes: champs.map((champ) => ({
      champ,
      absents: dits.filter((d, k) => d.champ === champ && expliques[k] === false).map((d) => d.cite),
      comptes: [...new Set((champ.valeur ?? []).flatMap(comptesCites))].filter((c) => !employes.has(c)),
    })),
    tus,
    detaille: couverts.size > 0 && tus.length * 2 <= mouvements.length,
  };
}

/** Marque comme expliqués les montants qui en détaillent un autre (4 733 + 4 476 + 3 991 = 13 200), ou que leur différence explique (« de … à … »). */
function detailler(dits: readonly Dit[], portees: readonly Somme[], expliques: boolean[]): void {
  const connus = new Set(portees.map((s) => s.montant)), connu = (montant: number): boolean => connus.has(montant);
  dits.forEach((d, de) => {
    for (let a = de + 1; a < Math.min(dits.length, de + DETAIL); a++) {
      const suite = dits.slice(de, a + 1).map((x) => x.cite.montant);
      if (connu(suite.reduce((x, y) => x + y, 0))) expliques.fill(true, de, a + 1);
    }
    const suivant = dits[de + 1];
    if (suivant?.ligne === d.ligne && PASSAGE.test(d.ligne) && connu(Math.abs(suivant.cite.montant - d.cite.montant))) expliques.fill(true, de, de + 2);
  });
}

function compte({ tableau: { lignes }, ligne }: MouvementLu): string {
  return lignes.codes[lignes.comptes[ligne] as number] as string;
}

function chapitre({ tableau: { lignes }, ligne }: MouvementLu): string | undefined {
  return lignes.codesChapitres[lignes.chapitres[ligne] as number];
}
