import type { Classeur } from '../../domaine/grille';
import { decoder } from './encodage';
import { budgetNeuf, GrilleEnCours } from './grilleEnCours';
import { Refus } from './lecture';

const GUILLEMET = '"';
/** Lignes examinées pour trouver le séparateur. */
const ECHANTILLON = 50;
const SEPARATEURS = [';', '\t', ','] as const;

/**
 * Lit un CSV : une feuille de textes. Lecteur propre, car ceux des bibliothèques ne bornent pas les cellules, ne disent
 * rien d'un guillemet jamais refermé, et prennent la virgule d'un montant pour un séparateur.
 */
export function lireCsv(octets: Uint8Array, nom: string): Classeur {
  const texte = decoder(octets);
  const { separateur, debut } = separateurDe(texte);
  const grille = new GrilleEnCours(budgetNeuf());
  parcourir(texte, debut, separateur, (ligne, colonne, champ) => grille.poser(ligne, colonne, champ));
  return { nom, feuilles: [grille.terminer(nom.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '') || 'CSV', false)] };
}

/** Appelle `poser` pour chaque champ. Un guillemet n'ouvre une citation qu'en début de champ. */
function parcourir(texte: string, debut: number, separateur: string, poser: (ligne: number, colonne: number, champ: string) => void): void {
  const finDeChamp = new RegExp(`[${separateur}\\r\\n]`, 'g');
  let i = debut, ligne = 0, colonne = 0;
  while (i < texte.length) {
    let champ = '';
    if (texte[i] === GUILLEMET) {
      const cite = lireCite(texte, i, ligne);
      champ = cite.champ;
      i = cite.fin;
    }
    finDeChamp.lastIndex = i;
    const fin = finDeChamp.exec(texte)?.index ?? texte.length;
    poser(ligne, colonne, champ + texte.slice(i, fin));
    if (texte[fin] === separateur) colonne++;
    else {
      ligne++;
      colonne = 0;
    }
    i = texte[fin] === '\r' && texte[fin + 1] === '\n' ? fin + 2 : fin + 1;
  }
}

function lireCite(texte: string, debut: number, ligne: number): { champ: string; fin: number } {
  let champ = '', i = debut + 1;
  for (;;) {
    const fin = texte.indexOf(GUILLEMET, i);
    if (fin === -1) throw new Refus(`Un guillemet ouvert à la ligne ${ligne + 1} du fichier {fichier} n’est jamais refermé : corrigez cette ligne, ou exportez de nouveau le tableau.`);
    champ += texte.slice(i, fin);
    if (texte[fin + 1] !== GUILLEMET) return { champ, fin: fin + 1 };
    champ += GUILLEMET;
    i = fin + 2;
  }
}

/**
 * Le séparateur : celui qu'annonce une ligne « sep=; » d'Excel, sinon celui que le plus de lignes portent. La virgule compte
 * pour moitié, car elle est aussi celle des décimales et de la prose.
 */
function separateurDe(texte: string): { separateur: string; debut: number } {
  const annonce = /^sep=([;,\t|])(?:\r\n?|\n)/.exec(texte);
  if (annonce) return { separateur: annonce[1] as string, debut: annonce[0].length };
  const lignes = texte.slice(0, 100_000).replace(/"[^"]*"/g, '').split(/\r\n?|\n/, ECHANTILLON);
  let separateur = ';', meilleur = 0;
  for (const s of SEPARATEURS) {
    const score = lignes.filter((l) => l.includes(s)).length * (s === ',' ? 1 : 2);
    if (score > meilleur) [separateur, meilleur] = [s, score];
  }
  return { separateur, debut: 0 };
}
