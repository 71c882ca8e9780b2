import { GRAVITES, type Constat, type Gravite, type NonEvalue } from '../../domaine/constat';
import { ecartTu } from '../../domaine/ecartTu';
import { parCause } from '../../domaine/parCause';
import { empeche, type RapportTableau } from '../../domaine/rapport';
import type { Regle } from '../../regles/regle';
import { correctionEnTexte } from '../../domaine/correctionEnTexte';
import { replier, type Encre, type Mise } from './mise';
import { enumerer } from '../../domaine/enumerer';
import { famillesDe } from '../../domaine/mots';

/** Constats d'une même règle montrés un à un ; au-delà, leur nombre. */
const MONTRES = 6;
/** Cellules citées par constat. */
const CELLULES = 8;
/** Largeur des cellules citées au-delà de laquelle le message passe à la ligne. */
const CITATION = 16;
/** Contrôles non faits nommés par leur numéro ; au-delà, leur nombre. */
const CODES = 3;

const TITRES: Readonly<Record<Gravite, string>> = { bloquant: 'BLOQUANT', alerte: 'ALERTE', information: 'INFORMATION' };
const MARQUES: Readonly<Record<Gravite, string>> = { bloquant: '✗', alerte: '!', information: 'i' };
const COULEURS: Readonly<Record<Gravite, keyof Encre>> = { bloquant: 'rouge', alerte: 'jaune', information: 'bleu' };

export type Catalogue = ReadonlyMap<string, Pick<Regle, 'titre' | 'pourquoi'>>;

/** Les constats par gravité, la plus haute d'abord ; ceux d'une même règle ensemble. */
export function constats(r: RapportTableau, regles: Catalogue, mise: Mise): string[] {
  return GRAVITES.flatMap((gravite) => {
    const groupes = parRegle(r.constats.filter((c) => c.gravite === gravite));
    return groupes.flatMap((groupe) => ['', ...groupeEnClair(groupe, gravite, regles, mise)]);
  });
}

function parRegle(liste: readonly Constat[]): Constat[][] {
  const groupes = new Map<string, Constat[]>();
  for (const c of liste) {
    const groupe = groupes.get(c.regle);
    if (groupe) groupe.push(c);
    else groupes.set(c.regle, [c]);
  }
  return [...groupes.values()];
}

function groupeEnClair(groupe: readonly Constat[], gravite: Gravite, regles: Catalogue, mise: Mise): string[] {
  const [premier] = groupe as [Constat, ...Constat[]];
  const regle = regles.get(premier.regle);
  const nombre = groupe.length > 1 ? ` · ${groupe.length} fois` : '';
  const entete = replier(`${regle?.titre ?? ''}${nombre}`, mise.largeur, `${MARQUES[gravite]} ${TITRES[gravite]} ${premier.regle}  `);
  const corrections = new Set(groupe.map((c) => correctionEnTexte(c.correction)));
  const commune = corrections.size === 1;
  return [
    ...entete.map(mise.encre[COULEURS[gravite]]),
    ...groupe.slice(0, MONTRES).flatMap((c) => constatEnClair(c, commune, mise)),
    ...(groupe.length > MONTRES ? [`    … et ${groupe.length - MONTRES} ${groupe.length - MONTRES > 1 ? 'autres' : 'autre'} : ${cellules(groupe.slice(MONTRES).map((c) => c.cellules[0]))}`] : []),
    ...(commune ? champ('À faire', correctionEnTexte(premier.correction), mise) : []),
    ...(regle ? champ('Pourquoi', regle.pourquoi, mise) : []),
    ...champ('Référence', [...new Set(groupe.flatMap((c) => c.references))].join(' ; '), mise),
  ];
}

function constatEnClair(c: Constat, correctionCommune: boolean, mise: Mise): string[] {
  const lignes = situe(cellules(c.cellules), messageComplet(c), mise);
  return correctionCommune ? lignes : [...lignes, ...replier(correctionEnTexte(c.correction), mise.largeur, '      → ')];
}

/** Un texte à droite de ce dont il parle, ou dessous si la place manque. */
function situe(ou: string, texte: string, mise: Mise): string[] {
  return ou.length > CITATION ? [...replier(ou, mise.largeur, '    '), ...replier(texte, mise.largeur, '      ')] : replier(texte, mise.largeur, `    ${ou}  `);
}

/** Le message et l'écart qu'il tait, dans la phrase et non après son point. */
function messageComplet(c: Constat): string {
  const dit = ecartTu(c), { message } = c;
  return message.endsWith('.') ? `${message.slice(0, -1)}${dit}.` : `${message}${dit}`;
}

function cellules(adresses: readonly string[]): string {
  const liste = adresses.map(enClair);
  return liste.length > CELLULES ? `${liste.slice(0, CELLULES).join(' ')} …` : liste.join(' ');
}

/** « 'CA 2024'!B8 » se lit « CA 2024 › B8 », comme en tête du rapport. */
function enClair(a1: string): string {
  const k = a1.lastIndexOf('!');
  return k < 0 ? a1 : `${a1.slice(0, k).replace(/^'|'$/g, '').replaceAll("''", "'")} › ${a1.slice(k + 1)}`;
}

function champ(nom: string, texte: string, mise: Mise): string[] {
  const [premiere = '', ...suite] = replier(texte, mise.largeur, `    ${nom.padEnd(11)}`);
  return [premiere.replace(nom, mise.encre.faible(nom)), ...suite];
}

/** Les contrôles non faits : sous réserve d'un document, puis empêchés par le document lui-même. */
export function nonEvalues(liste: readonly NonEvalue[], mise: Mise): string[] {
  return [
    ...bloc('Sous réserve d’un document qui n’a pas été donné', liste.filter((n) => !empeche(n)), mise),
    ...bloc('Non évalué : le tableau ne peut pas être dit conforme', liste.filter(empeche), mise),
  ];
}

function bloc(titre: string, liste: readonly NonEvalue[], mise: Mise): string[] {
  if (liste.length === 0) return [];
  return ['', mise.encre.gras(titre), ...parCause(liste).flatMap(({ cause, regles }) => situe(designer(regles), cause, mise))];
}

/** De quoi parlent ces contrôles ; leurs numéros quand ils sont peu. */
function designer(regles: readonly string[]): string {
  const familles = enumerer(famillesDe(regles)), n = regles.length;
  return `${familles.charAt(0).toUpperCase()}${familles.slice(1)} (${n > CODES ? `${n} contrôles` : regles.join(', ')})`;
}
