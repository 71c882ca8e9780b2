// Réduit les plans de comptes officiels en textes courts que src/nomenclatures sait relire.
// Usage : node scripts/empaqueter-nomenclatures.mjs DOSSIER
//
// Origine : les plans M14 et M57 que publie le programme « Actes budgétaires » (données publiées avec TotEM), un par
// déclinaison et par exercice. Les sources ne sont pas dans le dépôt. DOSSIER en contient toutes les années gardées, car
// le script récrit src/nomenclatures/donnees en entier :
//
// nomenclatures/*.json   un plan par fichier, lu dans l'ordre des noms (« M57_D-2024.json ») :
//   norme, declinaison, exercice    « M57 », « M57_D », 2024
//   chapitres[]   code, libelle, section (fonctionnement, investissement), type (compte, globalise, ligne)
//   comptes[]     code, libelle, parent (code ou null) ; selon le cas libelleCourt (celui des imprimés), supprimeDepuis
//                 (date AAAA-MM-JJ) et chapitres : le chapitre du compte pour chaque usage (DR, RR réels, DOES, ROES
//                 d'ordre entre sections, DOIS, ROIS à l'intérieur) ; absent, le compte n'est pas imputable
//   fonctions[]   code, libelle ; vide si la strate vote par nature seule
// domaine/m22.tsv        le plan M22, une ligne de titres puis : code, libellé, groupe (011 à 019, investissement ou
//                        hors_groupe), sens (D, R ou DR), séparés par des tabulations
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { successeursDe } from './empaqueter-nomenclatures.successeurs.mjs';

const source = process.argv[2];
if (source === undefined) {
  process.stderr.write('Usage : node scripts/empaqueter-nomenclatures.mjs DOSSIER_SOURCE\n');
  process.exit(2);
}
const sortie = new URL('../src/nomenclatures/donnees/', import.meta.url);

/** Usages dans l'ordre de src/domaine/nomenclature.ts. */
const USAGES = ['DR', 'RR', 'DOES', 'ROES', 'DOIS', 'ROIS'];
/** Groupes fonctionnels : annexes 1 et 3 de l'arrêté du 22 octobre 2003, articles R. 314-17 et suivants du CASF. */
const GROUPES_M22 = [
  ['011', "Groupe 1 : Dépenses afférentes à l'exploitation courante"],
  ['012', 'Groupe 2 : Dépenses afférentes au personnel'],
  ['016', 'Groupe 3 : Dépenses afférentes à la structure'],
  ['017', 'Groupe 1 : Produits de la tarification et assimilés'],
  ['018', "Groupe 2 : Autres produits relatifs à l'exploitation"],
  ['019', 'Groupe 3 : Produits financiers et produits non encaissables'],
];

const officiels = readdirSync(join(source, 'nomenclatures')).filter((f) => f.endsWith('.json')).sort()
  .map((f) => planOfficiel(JSON.parse(readFileSync(join(source, 'nomenclatures', f), 'utf8'))));
const m22 = planM22(readFileSync(join(source, 'domaine/m22.tsv'), 'utf8'));

ecrireFamille('m14-m57', officiels);
ecrireFamille('m22', [m22]);
const successions = officiels.map((p) => `${p.declinaison} ${p.exercice}:${successeursDe(p, officiels)}`);
ecrire('successeurs', { SUCCESSEURS: successions.filter((t) => !t.endsWith(':')).join('\n') });

function planOfficiel(json) {
  return {
    norme: json.norme, declinaison: json.declinaison, exercice: json.exercice,
    comptes: new Map(json.comptes.map((c) => [c.code, compteOfficiel(c)])),
    chapitres: new Map(json.chapitres.map((c) => [c.code, { etat: c.section[0] + c.type[0], libelle: c.libelle }])),
    fonctions: new Map(json.fonctions.map((f) => [f.code, { etat: 'x', libelle: f.libelle }])),
  };
}

function compteOfficiel(c) {
  const { libelle, parent, chapitres = {} } = c;
  return { etat: etatCompte(c), libelle, court: courtUtile(c), parent, chapitres, supprime: anneeSuppression(c) };
}

/** Le libellé court des imprimés, s'il n'est pas le début du libellé entier. */
function courtUtile({ libelle, libelleCourt }) {
  return libelleCourt && !libelle.startsWith(libelleCourt) ? libelleCourt : undefined;
}

function etatCompte(c) {
  const chapitres = USAGES.filter((u) => c.chapitres?.[u]).map((u) => `${u}:${c.chapitres[u]}`).join(' ');
  const annee = anneeSuppression(c);
  return (annee === null ? chapitres : `${chapitres}!${annee}`) || '.';
}

/** Un arrêté de fin d'année supprime un compte à compter de l'exercice suivant. */
function anneeSuppression(c) {
  return c.supprimeDepuis ? Number(c.supprimeDepuis.slice(0, 4)) + 1 : null;
}

function planM22(tsv) {
  const rangees = tsv.trim().split('\n').slice(1).map((l) => l.split('\t'));
  const chapitres = new Map(GROUPES_M22.map(([code, libelle]) => [code, { etat: 'fg', libelle }]));
  const libelles = new Map(rangees.map(([code, libelle]) => [code, libelle]));
  const comptes = new Map();
  for (const [code, libelle, groupe, sens] of rangees) {
    const chapitre = chapitreM22(code, groupe);
    if (chapitre !== null && !chapitres.has(chapitre)) {
      chapitres.set(chapitre, { etat: code === '001' ? 'il' : code === '002' ? 'fl' : 'ic', libelle: libelles.get(chapitre) ?? libelle });
    }
    const etat = chapitre === null ? '' : [...sens].map((s) => `${s}R:${chapitre}`).join(' ');
    comptes.set(code, { etat: etat || '.', libelle });
  }
  return { declinaison: 'M22', exercice: 0, comptes, chapitres, fonctions: new Map() };
}

/** Le chapitre d'un compte M22 : son groupe fonctionnel, ses deux chiffres en investissement, lui-même pour 001 et 002. */
function chapitreM22(code, groupe) {
  if (groupe === 'investissement') return code === '001' ? code : code.slice(0, 2);
  if (groupe === 'hors_groupe') return code === '002' ? code : null;
  return groupe;
}

function ecrireFamille(nom, plans) {
  const parties = ['comptes', 'chapitres', 'fonctions'].map((partie) => [partie.toUpperCase(), empaqueter(plans.map((p) => p[partie]))]);
  ecrire(`codes-${nom}`, {
    PLANS: plans.map((p) => `${p.declinaison} ${p.exercice}`).join('\n'),
    ...Object.fromEntries(parties.flatMap(([p, e]) => [[p, e.codes], [`${p}_MOTIFS`, e.motifs], [`${p}_ETATS`, e.etats]])),
  });
  ecrire(`libelles-${nom}`, { ...Object.fromEntries(parties.map(([p, e]) => [p, e.libelles])), COURTS: parties[0][1].courts.trimEnd() });
}

/** Codes réunis de plusieurs plans : chacun avec son motif, qui donne son état dans chaque plan. */
function empaqueter(plans) {
  const codes = [...new Set(plans.flatMap((p) => [...p.keys()]))].sort();
  const etats = rangs(codes.flatMap((c) => plans.map((p) => p.get(c)?.etat ?? '')), ['']);
  const motifDe = (c) => plans.map((p) => etats.get(p.get(c)?.etat ?? '').toString(36)).join('.');
  const motifs = rangs(codes.map(motifDe));
  let precedent = '';
  let texte = '';
  for (const code of codes) {
    let commun = 0;
    while (commun < code.length - 1 && code[commun] === precedent[commun]) commun++;
    texte += commun + code.slice(commun) + enLettres(motifs.get(motifDe(code)));
    precedent = code;
  }
  const lignes = (champ) => codes.map((c) => ligneLibelles(plans.map((p) => p.get(c)?.[champ]))).join('\n');
  const rang = (table) => [...table.keys()].join(',');
  return { codes: texte, motifs: rang(motifs), etats: rang(etats), libelles: lignes('libelle'), courts: lignes('court') };
}

/** Un libellé, ou plusieurs séparés par « | » puis « ~ » et le rang du libellé de chaque plan. */
function ligneLibelles(libelles) {
  const distincts = [...new Set(libelles.filter((l) => l !== undefined))];
  if (distincts.some((l) => /[|~\n]/.test(l))) throw new Error(`Séparateur dans un libellé : ${distincts}`);
  const propres = distincts.map((l) => l.replaceAll("''", "'").replace(/\s+/g, ' ').trim());
  if (propres.length === 0) return '';
  return propres.length === 1 ? propres[0] : `${propres.join('|')}~${libelles.map((l) => (l === undefined ? '-' : distincts.indexOf(l))).join('')}`;
}

/** Rang de chaque valeur, les plus fréquentes d'abord ; `debut` garde ses places. */
function rangs(valeurs, debut = []) {
  const effectifs = new Map();
  for (const v of valeurs) effectifs.set(v, (effectifs.get(v) ?? 0) + 1);
  const ordre = [...effectifs.keys()].filter((v) => !debut.includes(v)).sort((a, b) => effectifs.get(b) - effectifs.get(a) || (a < b ? -1 : 1));
  return new Map([...debut, ...ordre].map((v, k) => [v, k]));
}

/** 0 → « a », 26 → « Aa », 27 → « Ab »… : une majuscule annonce une seconde lettre. */
function enLettres(n) {
  if (n < 26) return String.fromCharCode(97 + n);
  const m = n - 26;
  if (m >= 676) throw new Error('Trop de motifs pour deux lettres');
  return String.fromCharCode(65 + Math.floor(m / 26)) + String.fromCharCode(97 + (m % 26));
}

function ecrire(nom, constantes) {
  const corps = Object.entries(constantes).map(([k, v]) => `export const ${k} = ${JSON.stringify(v)};\n`).join('');
  const texte = `/* Généré par scripts/empaqueter-nomenclatures.mjs à partir des plans officiels : ne pas modifier à la main. */\n${corps}`;
  writeFileSync(new URL(`${nom}.ts`, sortie), texte);
  process.stdout.write(`${nom}.ts : ${texte.length} caractères, ${gzipSync(texte, { level: 9 }).length} octets gzip\n`);
}
