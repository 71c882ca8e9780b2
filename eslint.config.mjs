import { dirname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import tseslint from 'typescript-eslint';

const RACINE = dirname(fileURLToPath(import.meta.url));
const SRC = resolve(RACINE, 'src');

/** Ce que chaque dossier de src peut importer, outre lui-même : les flèches vont vers `domaine`. */
const NOYAU = ['domaine', 'nomenclatures', 'lecture', 'regles', 'verification'];
export const PERMIS = {
  domaine: [],
  memoire: [],
  nomenclatures: ['domaine'],
  lecture: ['domaine', 'memoire'],
  regles: ['domaine', 'memoire'],
  documents: ['domaine', 'nomenclatures'],
  verification: ['domaine', 'nomenclatures', 'lecture', 'regles'],
  'classeur/fichiers': ['domaine', 'memoire'],
  'classeur/excel': ['domaine', 'classeur', 'classeur/fichiers'],
  classeur: ['domaine', 'classeur/fichiers'],
  cli: [...NOYAU, 'classeur', 'classeur/fichiers', 'documents'],
  functions: NOYAU,
  taskpane: [...NOYAU, 'classeur', 'classeur/excel', 'documents', 'functions'],
};
/** Dossiers sans Office, page, fichier ni horloge : ils tournent partout, seul decimal.js leur vient d'ailleurs. */
const PURS = [...NOYAU, 'memoire'];
const PAQUETS_PURS = new Set(['decimal.js']);

/** Le dossier de PERMIS où se trouve un fichier de src, le plus précis d'abord. */
function dossierDe(fichier) {
  const chemin = relative(SRC, fichier).split(sep).join('/');
  if (chemin.startsWith('..')) return null;
  return Object.keys(PERMIS).filter((d) => chemin === d || chemin.startsWith(`${d}/`)).sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Une phrase si `fichier` ne peut pas importer `cible`, sinon `null`. */
function refus(fichier, cible) {
  const depuis = dossierDe(fichier);
  const essai = fichier.endsWith('.test.ts');
  if (!cible.startsWith('.')) {
    return !PAQUETS_PURS.has(cible) && !essai && PURS.includes(depuis) ? `« ${depuis} » est pur : il n'importe pas « ${cible} ».` : null;
  }
  const vers = dossierDe(resolve(dirname(fichier), cible));
  if (depuis === null || vers === null || vers === depuis) return null;
  if (essai && vers !== 'cli') return null;
  return PERMIS[depuis].includes(vers) ? null : `« ${depuis} » n'importe pas « ${vers} » : les imports vont vers « domaine ».`;
}

const sensDesImports = {
  meta: { type: 'problem', schema: [] },
  create(contexte) {
    const examiner = (noeud) => {
      if (typeof noeud?.value !== 'string') return;
      const message = refus(contexte.filename, noeud.value);
      if (message !== null) contexte.report({ node: noeud, message });
    };
    return {
      ImportDeclaration: (n) => examiner(n.source),
      ExportAllDeclaration: (n) => examiner(n.source),
      ExportNamedDeclaration: (n) => examiner(n.source),
      ImportExpression: (n) => examiner(n.source),
      TSImportType: (n) => examiner(n.source ?? n.argument?.literal),
      'CallExpression[callee.name="require"]': (n) => examiner(n.arguments[0]),
    };
  },
};

/** Types que seules les fonctions de `domaine` fabriquent, en vérifiant : les déclarer de force annule la preuve. */
const VERIFIES = new Map([
  ['Montant', 'centimes'], ['CompteCode', 'lireCompte'], ['ChapitreCode', 'lireChapitre'], ['FonctionCode', 'lireFonction'],
]);
/** Où il le faut : les plans empaquetés, dont src/nomenclatures/codes.test.ts vérifie les codes, et la lecture, dont le lexique ne retient que des codes. */
const SANS_VERIFIER = ['src/domaine/**', 'src/nomenclatures/**', 'src/lecture/corps/tampon.ts', 'src/lecture/corps/totaux.ts', '**/*.test.ts'];

const typesVerifies = {
  meta: { type: 'problem', schema: [] },
  create(contexte) {
    const examiner = (noeud, type) => {
      const nom = type.type === 'TSArrayType' ? type.elementType.typeName?.name : type.typeName?.name;
      if (VERIFIES.has(nom)) contexte.report({ node: noeud, message: `« as ${nom} » ne vérifie rien : « ${VERIFIES.get(nom)} » le fait.` });
    };
    return { TSAsExpression: (n) => examiner(n, n.typeAnnotation) };
  },
};

/** Ce que Node donne à un script ; `no-undef` refuse le reste. */
const GLOBAUX_NODE = Object.fromEntries(['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout'].map((g) => [g, 'readonly']));
const GLOBAUX_COMMONJS = Object.fromEntries(['require', 'module', '__dirname', '__filename'].map((g) => [g, 'readonly']));
const SCRIPTS = {
  'no-undef': 'error', 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }], 'no-empty': 'error', 'no-debugger': 'error',
  'no-var': 'error', 'prefer-const': 'error', eqeqeq: 'error', 'no-unreachable': 'error', 'no-redeclare': 'error', 'no-dupe-keys': 'error',
};

/** 160 colonnes ; un texte ne se coupe pas pour la largeur. */
const LARGEUR = { code: 160, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true };

const GLOBAUX_IMPURS = ['process', 'console', 'window', 'document', 'fetch', 'Office', 'Excel', 'setTimeout'];

/** Rien n'est envoyé nulle part, et Excel n'est nommé que par son adaptateur. */
const interdire = (noms, message) => noms.map((name) => ({ name, message }));
const NOMS_RESEAU = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator'];
const RESEAU = interdire(NOMS_RESEAU, 'Rien n’est envoyé nulle part.');
const NOMS_EXCEL = ['Office', 'Excel', 'OfficeExtension', 'OfficeRuntime'];
const EXCEL = interdire(NOMS_EXCEL, 'Seul src/classeur/excel nomme Excel.');
const TYPES_EXCEL = { selector: `TSQualifiedName[left.name=/^(${NOMS_EXCEL.join('|')})$/]`, message: EXCEL[0].message };
/** Les mêmes, pris comme une propriété : `window.x`, `globalThis['x']`, `const { x } = self`, `Reflect.get(window, 'x')`. */
const detour = (noms, message) => {
  const nom = `/^(${noms.join('|')})$/`;
  return {
    selector: `:matches(MemberExpression[property.name=${nom}], MemberExpression[property.value=${nom}], MemberExpression > TemplateLiteral > TemplateElement[value.raw=${nom}], ObjectPattern > Property:matches([key.name=${nom}], [key.value=${nom}]), CallExpression[callee.object.name="Reflect"] > Literal[value=${nom}])`,
    message,
  };
};
const RESEAU_DETOURNE = detour(NOMS_RESEAU, RESEAU[0].message), EXCEL_DETOURNE = detour(NOMS_EXCEL, EXCEL[0].message);
const FONCTIONS_EXCEL = interdire(['CustomFunctions'], 'Seul src/functions/hote.ts nomme l’hôte des fonctions.');
const PAGE = interdire(['window', 'document', 'localStorage', 'sessionStorage'], 'Une fonction n’a pas de page.');
/** Un texte de cellule ne devient jamais du HTML, ni du code. */
const HTML = '/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/';
const TEXTE_EN_CODE = [
  // Le nom lui-même, où qu'il soit : propriété, clé, chaîne d'un `Reflect.set` ou d'un `setAttribute`.
  { selector: `:matches(MemberExpression[property.name=${HTML}], Property[key.name=${HTML}], Literal[value=${HTML}], TemplateElement[value.raw=${HTML}])`, message: 'Pas de HTML fait d’un texte : crée des éléments.' },
  { selector: 'CallExpression[callee.property.name=/^write(ln)?$/]:matches([callee.object.name="document"], [callee.object.property.name="document"])', message: 'Pas de HTML fait d’un texte : crée des éléments.' },
  { selector: ':matches(Identifier[name="eval"], :matches(CallExpression, NewExpression):matches([callee.name="Function"], [callee.property.name="Function"]), CallExpression[callee.name=/^set(Timeout|Interval)$/][arguments.0.type=/Literal$/])', message: 'Aucun code fait d’un texte.' },
];

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', 'coverage/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_' }] },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { maison: { rules: { 'sens-des-imports': sensDesImports, 'types-verifies': typesVerifies } } },
    rules: {
      'maison/sens-des-imports': 'error',
      'no-console': 'error',
      'no-empty': 'error',
      'no-debugger': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/**/*.ts'], ignores: SANS_VERIFIER, rules: { 'maison/types-verifies': 'error' } },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...TEXTE_EN_CODE, TYPES_EXCEL] } },
  {
    files: ['src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/essai.ts'],
    rules: {
      'no-restricted-globals': ['error', ...RESEAU, ...EXCEL, ...FONCTIONS_EXCEL],
      'no-restricted-syntax': ['error', ...TEXTE_EN_CODE, TYPES_EXCEL, RESEAU_DETOURNE, EXCEL_DETOURNE],
    },
  },
  { files: ['src/classeur/excel/**/*.ts'], ignores: ['**/*.test.ts'], rules: { 'no-restricted-globals': ['error', ...RESEAU, ...FONCTIONS_EXCEL], 'no-restricted-syntax': ['error', ...TEXTE_EN_CODE, RESEAU_DETOURNE] } },
  { files: ['src/functions/**/*.ts'], ignores: ['**/*.test.ts', '**/essai.ts'], rules: { 'no-restricted-globals': ['error', ...RESEAU, ...EXCEL, ...FONCTIONS_EXCEL, ...PAGE] } },
  // Il demande à Office, quand il est là, quelles versions Excel admet : par la page seule, sans le supposer.
  { files: ['src/functions/hote.ts'], rules: { 'no-restricted-globals': ['error', ...RESEAU, ...EXCEL, ...PAGE], 'no-restricted-syntax': ['error', ...TEXTE_EN_CODE, TYPES_EXCEL, RESEAU_DETOURNE] } },
  {
    files: PURS.map((d) => `src/${d}/**/*.ts`),
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', ...GLOBAUX_IMPURS.map((name) => ({ name, message: 'Ce dossier est pur : ni hôte, ni page, ni console.' }))],
      'no-restricted-syntax': ['error', { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Aucune horloge ici : la date est un paramètre.' }, ...TEXTE_EN_CODE, TYPES_EXCEL, RESEAU_DETOURNE, EXCEL_DETOURNE],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: RACINE } },
    rules: { '@typescript-eslint/no-unnecessary-type-assertion': 'error', '@typescript-eslint/no-floating-promises': 'error' },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: GLOBAUX_NODE }, rules: SCRIPTS },
  // Une part de ces scripts s'exécute dans la page que Chromium ouvre.
  { files: ['scripts/{captures,icones}.mjs'], languageOptions: { globals: { document: 'readonly' } } },
  { files: ['**/*.cjs', '**/*.js'], languageOptions: { sourceType: 'commonjs', globals: { ...GLOBAUX_NODE, ...GLOBAUX_COMMONJS } }, rules: SCRIPTS },
  {
    files: ['**/*.ts', '**/*.mjs', '**/*.cjs', '**/*.js'],
    rules: { 'max-len': ['error', LARGEUR] },
  },
  // Une ligne par plan, écrite et relue par des programmes.
  { files: ['src/nomenclatures/donnees/**'], rules: { 'max-len': 'off' } },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
);
