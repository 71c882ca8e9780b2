import { normaliser, normaliserTexte } from '../texte';
import type { Acte } from './acte';
import type { Deliberation } from './deliberation';
import { estPublic, FONCTION, motsDuNom, PARTICULE, SANTE } from './personnes';

const CAPITALE = String.raw`\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)*`;
/** Des mots à majuscule qui se suivent : un prénom et un nom, ou bien autre chose. */
const SUITE = new RegExp(String.raw`(?<![\p{L}\d'’-])${CAPITALE}(?:\s+${PARTICULE}*${CAPITALE})+`, 'gu');
/** Une personne ne suit ni article, ni civilité, ni ce qui porte le nom d'une autre : une rue, une école, un médecin. */
const AVANT = new RegExp(String.raw`(?:^|[^\p{L}])(?:l[ae]s?|du|des|aux?|une?|ces?|cette|[nv]otre|[nv]os|leurs?|mm?|mmes?|mlles?|mr|madame|monsieur|mesdames|messieurs|docteur|dr|maitre|professeur`
  + '|(?:rue|avenue|boulevard|place|allee|impasse|chemin|square|quai|cours|route|lieu-dit|residence|ecole|college|lycee|creche|gymnase|salle|stade|hopital|clinique|foyer|centre|maison|espace|theatre|quartier|mairie|commune|ville|mediatheque'
  + String.raw`|societe|entreprise|association|groupe|magasin|garage|cabinet|agence)(?:\s+(?:de|du|des|d'))?)\.?\s*$|l'$`, 'u');
/** Mots qui, à majuscule, nomment un organisme, un dispositif ou commencent une phrase, non une personne. */
const AUTRES = new Set((
  'accueil achat action adil admr agence aide aides allocation anah apres assistance assistante association associations assurance au aux avance avis avec banque bon bons bourse bourses budget caf caisse cantine carsat carte '
  + 'ccas cias centre cette chaque cheque cheques code colis comite commission communal communale communaute commune compte conseil considerant contrat convention cpam croix de decision demande departement departemental '
  + 'departementale dette dettes direction dossier du ecole edf ehpad emmaus enfant emploi energie engie epicerie espace etat facture factures famille familles fonds fondation foyer frais france gdf grand grande groupe habitat '
  + 'impaye impayes la le les logement loi loyer loyers mairie maison mdph mission mlle mme mmes mr monsieur madame mademoiselle msa mutuelle noel notre office opac oph paiement paques participation plan pole pour prefecture pret prestation '
  + 'prime prise quotient region reglement remboursement residence resto restos sa saint sainte sarl sas secours securite service services social sociale societe soin soins solidarite soutien sud suez suite syndicat tarif '
  + 'travail travailleur tresor tribunal udaf un une union urssaf vacances val veolia ville vu'
).split(' '));
const MOTS_MAX = 4, SIGLE_MAX = 3;

/** Ce qui dit qu'une personne est aidée, hors des services et organismes de ce nom. */
const AIDEE = /\b(?:aides?(?![ -](?:a domicile|sociales?|menageres?|soignant\w*))|secours(?! (?:populaire|catholique|islamique)))\b/;
/** Ce qui ne se dit que d'une personne. */
const PERSONNELLE = /\b(?:nee? le \d|date de naissance|atteinte?s? d|souffr\w+|demeurant|domicilie\w*|sous tutelle)/;

/**
 * Ce qu'un texte de cette délibération semble nommer sans civilité : tout, dans une aide ; ailleurs, là où il est question d'une
 * personne, ou ce qui s'écrit « Karim BENALI » à côté d'une aide ou d'un mot de santé.
 */
export function nommeesSansCivilite(acte: Acte, champs: Deliberation, connus: ReadonlySet<string>): (texte: string) => readonly string[] {
  const lieux = motsDesLieux(acte, champs), { genre, objet } = champs;
  const aide = genre.valeur === 'Aide' || ((genre.valeur === null || genre.valeur === 'Libre') && AIDEE.test(normaliserTexte(objet.valeur ?? '')));
  return (texte) => {
    const nu = normaliserTexte(texte), trouvees = personnesSansCivilite(texte, connus, lieux);
    if (aide || PERSONNELLE.test(nu)) return trouvees;
    return AIDEE.test(nu) || SANTE.test(nu) ? trouvees.filter((t) => /\p{Lu}{2}/u.test(t) && /\p{Lu}\p{Ll}/u.test(t)) : [];
  };
}

/** Les mots des lieux et des organismes que l'acte nomme ailleurs : l'établissement, la séance, un partenaire qui n'est pas une personne. */
export function motsDesLieux({ etablissement, seance }: Acte, { partenaire, organismePrive }: Deliberation): ReadonlySet<string> {
  const lieux = [...Object.values(etablissement), seance.lieu, ...(organismePrive.valeur === true ? [partenaire] : [])];
  return new Set(lieux.flatMap(({ valeur }) => motsDuNom(valeur ?? '')));
}

/**
 * Ce qui ressemble, sans civilité, au nom d'une personne (« Fatoumata Benali », « BENALI Fatoumata »), hors de `connus`, qui délibère, et de `lieux`.
 * Prudent : une seule majuscule, un nom tout en capitales ou précédé d'un article n'en sont pas.
 */
export function personnesSansCivilite(texte: string, connus: ReadonlySet<string>, lieux: ReadonlySet<string>): readonly string[] {
  return [...texte.matchAll(SUITE)].flatMap(({ 0: suite, index }) => {
    const tels = suite.split(/\s+/).filter((m) => /^\p{Lu}/u.test(m)), mots = tels.map((m) => normaliser(m));
    const ordinaire = mots.every((m) => /^sainte?-/.test(m)) || mots.some((m, i) => (AUTRES.has(m) && !(i > 0 && /^l[ae]$/.test(m))) || lieux.has(m) || FONCTION.test(m)) || mots.every((m) => estPublic(m, connus));
    const sigle = tels.every((m) => /^\p{Lu}+$/u.test(m)) || tels.some((m) => /^\p{Lu}+$/u.test(m) && m.length <= SIGLE_MAX);
    return mots.length > MOTS_MAX || ordinaire || sigle || AVANT.test(normaliser(`${texte.slice(0, index)}|`).slice(0, -1)) ? [] : [suite];
  });
}
