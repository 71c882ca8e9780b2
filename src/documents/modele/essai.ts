type Valeur = string | number | boolean;
type Resultat = Valeur | readonly (readonly Valeur[])[] | typeof ERREUR;
const ERREUR = Symbol('#REF!');

const FONCTIONS: Readonly<Record<string, (...args: readonly Resultat[]) => Resultat>> = {
  IF: (si, alors = false, sinon = false) => (si === true ? alors : sinon),
  IFERROR: (v = '', sinon = '') => (v === ERREUR ? sinon : v),
  '': (v = '') => v,
  MAX: (...nombres) => Math.max(...nombres.map(Number)),
  SUMPRODUCT: (t = []) => matrice(t).flat().reduce((n: number, v) => n + Number(v), 0),
  INDEX: (t = [], ligne, colonne) => (ligne === 0 ? matrice(t).map((l) => [l[Number(colonne) - 1] ?? '']) : matrice(t)[Number(ligne) - 1]?.[Number(colonne) - 1] ?? ERREUR),
};

/** Ce que rend une formule du modèle là où CCAS.CONTROLE rend `controle` : ce qu'il faut d'Excel, et rien d'autre. */
export function calculer(formule: string, controle: readonly (readonly Valeur[])[]): Resultat {
  const jetons = formule.match(/"[^"]*"|\d+|[\w.]*\((?:[A-Z]\d+:[^)]*\))?|--|<>|[=&,)]/g) ?? [];
  let k = 0;
  const terme = (): Resultat => {
    const jeton = jetons[k++] ?? '';
    if (jeton === '--') return chaque(terme(), Number);
    if (jeton.startsWith('"')) return jeton.slice(1, -1);
    if (jeton.startsWith('CCAS.CONTROLE(')) return controle;
    if (!jeton.endsWith('(')) return Number(jeton);
    const args: Resultat[] = [];
    do args.push(expression()); while (jetons[k++] === ',');
    const f = FONCTIONS[jeton.slice(0, -1)];
    if (f === undefined) throw new Error(`${jeton} n’est pas prévue`);
    return f(...args);
  };
  const texte = (): Resultat => {
    let v = terme();
    for (; jetons[k] === '&'; v = `${String(v)}${String(terme())}`) k++;
    return v;
  };
  const expression = (): Resultat => {
    const gauche = texte(), operateur = jetons[k];
    if (operateur !== '=' && operateur !== '<>') return gauche;
    k++;
    const droite = texte();
    return chaque(gauche, (v) => (v === droite) === (operateur === '='));
  };
  return expression();
}

function matrice(v: Resultat): readonly (readonly Valeur[])[] {
  return typeof v === 'object' ? v : [[typeof v === 'symbol' ? '#REF!' : v]];
}

function chaque(v: Resultat, image: (v: Valeur) => Valeur): Resultat {
  return typeof v === 'object' ? v.map((l) => l.map(image)) : typeof v === 'symbol' ? v : image(v);
}
