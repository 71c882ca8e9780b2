import { adresse, estDate, estErreur, lettresColonne, type Grille, type Valeur } from '../../src/domaine/grille';
import type { Constat, Gravite, Reference } from '../../src/domaine/constat';
import { grilleExemple, grillesActe, type Exemple, type Exemples } from '../../src/regles/exemples';
import { ARITHMETIQUE, type Controlable, type Regle } from '../../src/regles/regle';
import { jouerExemple } from '../../src/verification/jouerExemple';
import type { Dossier } from './dossiers';

const GRAVITE: Record<Gravite, string> = {
  bloquant: '**Bloquant** : ne pas voter en l’état.',
  alerte: '**Alerte** : à examiner avant le vote.',
  information: '**Information** : pour mémoire, sans conséquence sur le vote.',
};
const DOCUMENT: Record<Controlable, string> = { DM: 'décision modificative', BP: 'budget primitif', CA: 'compte administratif ou CFU', deliberation: 'délibération' };
const CONFIANCE: Record<Reference['confiance'], string> = { H: '', M: ' — à recouper', L: ' — à confirmer' };

/** La fiche d'une règle, en Markdown : ce que l'outil trouve sur ses exemples y est exécuté. */
export function fiche({ regle, exemples }: Dossier): string {
  return [
    `# ${regle.id} — ${regle.titre}`,
    '',
    GRAVITE[regle.gravite] + autresGravites(regle, exemples),
    '',
    `Documents : ${regle.vautPour.map((d) => DOCUMENT[d]).join(', ')}. Normes : ${regle.normes.join(', ')}.${prealables(regle)}`,
    '',
    '## Pourquoi',
    '',
    regle.pourquoi,
    '',
    '## Références',
    '',
    ...regle.references.map(reference),
    '',
    '## Ce qui est juste',
    '',
    ...exemples.conformes.flatMap((e) => [`**${e.titre}**${cadre(e, exemples)}`, '', ...tableaux(e, []), '']),
    '## Ce qui est signalé',
    '',
    ...exemples.fautifs.flatMap((e) => {
      const constats = jouerExemple(regle, exemples, e).flatMap((r) => r.constats);
      return [`**${e.titre}**${cadre(e, exemples)}`, '', ...tableaux(e, constats), '', 'L’outil répond :', '', ...constats.flatMap(reponse)];
    }),
    '[Tous les contrôles](README.md)',
    '',
    '<!-- Généré par « npm run regles » : ne pas modifier à la main. -->',
    '',
  ].join('\n');
}

function reference(r: Reference): string {
  if (r === ARITHMETIQUE) return '- Aucun texte n’est en cause : c’est une vérification du calcul.';
  return `- ${r.texte}, ${r.article} (${periode(r)})${CONFIANCE[r.confiance]}`;
}

/** La gravité peut dépendre de ce qui est trouvé : les exemples le montrent. */
function autresGravites(regle: Regle, exemples: Exemples): string {
  const autres = new Set(exemples.fautifs.flatMap((e) => e.attendus.flatMap((a) => a.gravite ?? [])));
  autres.delete(regle.gravite);
  return autres.size === 0 ? '' : ` Selon ce qui est trouvé, la gravité peut être aussi : ${[...autres].join(', ')}.`;
}

function prealables(regle: Regle): string {
  return regle.requiert.includes('plan') ? ' Il faut connaître la nomenclature.' : '';
}

function periode(r: Reference): string {
  return r.jusqua === undefined ? `depuis l’exercice ${r.depuis}` : `exercices ${r.depuis} à ${r.jusqua}, numéro à vérifier ensuite`;
}

function cadre(e: Exemple, defaut: { readonly nomenclature: string; readonly exercice: number }): string {
  return e.feuille === undefined ? '' : ` (${e.nomenclature ?? defaut.nomenclature}, ${e.exercice ?? defaut.exercice})`;
}

function tableaux(e: Exemple, constats: readonly Constat[]): string[] {
  const fautives = constats.flatMap((c) => [...c.cellules]);
  const dans = (nom: string): ReadonlySet<string> => new Set(fautives.flatMap((c) => (c.startsWith(`${nom}!`) ? c.slice(nom.length + 1) : [])));
  return [
    ...(e.feuille === undefined ? [] : markdown(grilleExemple(e.feuille), new Set([...fautives, ...dans('DM')]))),
    ...(e.ca === undefined ? [] : ['', 'Compte administratif de l’exercice précédent, dans le même classeur :', '', ...markdown(grilleExemple(e.ca), dans('CA'))]),
    ...(e.acte === undefined ? [] : grillesActe(e.acte).flatMap((g) => ['', `Feuille « ${g.nom} » :`, '', ...markdown(g, dans(g.nom), afficherActe)])),
  ].slice(e.feuille === undefined ? 1 : 0);
}

function markdown({ cellules }: Grille, fautives: ReadonlySet<string>, dire: (v: Valeur) => string = afficher): string[] {
  const largeur = Math.max(...cellules.map((l) => l.length));
  const colonnes = Array.from({ length: largeur }, (_, k) => k);
  return [
    `| | ${colonnes.map(lettresColonne).join(' | ')} |`,
    `|---|${colonnes.map((k) => (cellules.some((l) => typeof l[k] === 'number') ? '---:|' : '---|')).join('')}`,
    ...cellules.map((l, ligne) => `| ${ligne + 1} | ${colonnes.map((k) => cellule(dire(l[k] ?? null), fautives.has(adresse({ ligne, colonne: k })))).join(' | ')} |`),
  ];
}

function cellule(texte: string, fautive: boolean): string {
  return fautive ? `**⚠ ${texte === '' ? '(vide)' : texte}**` : texte;
}

function afficher(v: Valeur): string {
  if (v === null) return '';
  if (estErreur(v)) return v.erreur;
  if (estDate(v)) return v.date;
  if (typeof v === 'number') return enFrancais(v);
  return String(v);
}

/** Dans l'acte, un nombre entier est un compte de membres ou un numéro, et une cellule peut avoir plusieurs lignes. */
function afficherActe(v: Valeur): string {
  if (estDate(v)) return v.date.split('-').reverse().join('/');
  if (typeof v === 'number' && Number.isInteger(v) && v < 10_000) return String(v);
  return afficher(v).replace(/\n/g, '<br>');
}

/** Un nombre tel qu'un tableur français l'affiche, toutes décimales comprises : AR06 vit des décimales en trop. */
function enFrancais(v: number): string {
  const [entiers = '0', decimales = ''] = Math.abs(v).toString().split('.');
  return `${v < 0 ? '-' : ''}${entiers.replace(/\B(?=(\d{3})+$)/g, ' ')},${decimales.padEnd(2, '0')}`;
}

function reponse(c: Constat): string[] {
  return [
    `> **${c.gravite}** — ${c.cellules.join(', ')} : ${c.message}  `,
    `> À faire : ${c.correction.texte}`,
    ...(c.correction.options ?? []).map((o) => `> - ${o}`),
    ...(c.correction.ecritures ? [`>`, `> Écrire : ${c.correction.ecritures.map((e) => `${e.cellule} ← ${valeurEcrite(e.valeur)}`).join(' ; ')}`] : []),
    '',
  ];
}

function valeurEcrite(v: number | string): string {
  if (typeof v === 'number') return enFrancais(v);
  return v === '' ? '(vide)' : `« ${v} »`;
}
