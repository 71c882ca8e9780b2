// Comptes qui remplacent, dans un plan, les comptes des plans plus anciens qu'il n'a plus.
// Seule preuve admise : le même libellé (normalisé) sous un autre numéro, avec un usage commun.

const normaliser = (t) => t.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
const vivant = (plan, c) => Object.keys(c.chapitres).length > 0 && (c.supprime === null || c.supprime > plan.exercice);

/** Début de code que l'ancien et le nouveau doivent partager : en classes 1 et 2 et en 60, trois chiffres distinguent les natures. */
const racine = (code) => code.slice(0, /^([12]|60)/.test(code) ? 3 : 2);

/** « ancien>nouveau » séparés par « , ». Vide quand rien n'est certain. */
export function successeursDe(plan, plans) {
  const parLibelle = new Map();
  for (const [code, c] of plan.comptes) {
    if (!vivant(plan, c)) continue;
    const cle = normaliser(c.libelle);
    parLibelle.set(cle, [...(parLibelle.get(cle) ?? []), code]);
  }
  const trouves = new Map();
  const anciens = plans.filter((p) => p !== plan && (p.norme === plan.norme
    ? p.declinaison === plan.declinaison && p.exercice < plan.exercice
    : p.norme === 'M14' && plan.norme === 'M57'));
  for (const ancien of [...anciens, plan]) {
    for (const [code, c] of ancien.comptes) {
      const ici = plan.comptes.get(code);
      if (trouves.has(code) || Object.keys(c.chapitres).length === 0 || (ici !== undefined && (vivant(plan, ici) || ici.supprime === null))) continue;
      const successeur = choisir(code, c, ancien, plan, parLibelle.get(normaliser(c.libelle)) ?? []);
      if (successeur !== null) trouves.set(code, successeur);
    }
  }
  return [...trouves].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([a, b]) => `${a}>${b}`).join(',');
}

/** Le seul candidat certain, ou `null` : un libellé banal (« Autres ») doit aussi avoir le même libellé de parent. */
function choisir(code, c, ancien, plan, candidats) {
  const usageCommun = (n) => Object.keys(plan.comptes.get(n).chapitres).some((u) => u in c.chapitres);
  const memeUsage = candidats.filter((n) => n !== code && racine(n) === racine(code) && usageCommun(n));
  const parent = (p, n) => normaliser(p.comptes.get(p.comptes.get(n)?.parent)?.libelle ?? '');
  const memeParent = memeUsage.filter((n) => parent(plan, n) === parent(ancien, code));
  if (memeParent.length === 1) return memeParent[0];
  const banal = normaliser(c.libelle).split(' ').length < 3;
  return !banal && memeUsage.length === 1 ? memeUsage[0] : null;
}
