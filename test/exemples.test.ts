import { complet, dossiers, lireDossier } from '../scripts/regles/dossiers';
import { empeche, type RapportTableau } from '../src/domaine/rapport';
import { jouerExemple } from '../src/verification/jouerExemple';

/** Pourquoi la règle n'a pas fini, si elle a échoué : sans quoi elle passerait pour ne rien trouver. */
function echecs(rapports: readonly RapportTableau[]): readonly string[] {
  return rapports.flatMap((r) => r.nonEvalues.filter((n) => n.motif === 'erreur').map((n) => n.cause));
}

/** Ce qu'un constat a d'exact : ses cellules, son écart, sa gravité. */
function trouves(rapports: readonly RapportTableau[]): unknown[] {
  return rapports.flatMap((r) => r.constats.map((c) => ({ cellules: [...c.cellules], ecart: c.ecart, gravite: c.gravite })));
}

for (const { regle, exemples } of dossiers().filter(complet).map(lireDossier)) {
  describe(`${regle.id} : ${regle.titre}`, () => {
    for (const exemple of exemples.conformes) {
      test(`conforme : ${exemple.titre}`, () => {
        const rapports = jouerExemple(regle, exemples, exemple);
        expect(echecs(rapports)).toEqual([]);
        expect(rapports.flatMap((r) => r.constats)).toEqual([]);
        expect(rapports.flatMap((r) => r.nonEvalues.filter(empeche))).toEqual([]);
      });
    }
    for (const exemple of exemples.fautifs) {
      test(`fautif : ${exemple.titre}`, () => {
        const attendus = exemple.attendus.map((a) => ({ cellules: [...a.cellules], ecart: a.ecart ?? null, gravite: a.gravite ?? regle.gravite }));
        const rapports = jouerExemple(regle, exemples, exemple);
        expect(echecs(rapports)).toEqual([]);
        expect(trouves(rapports)).toEqual(attendus);
      });
    }
  });
}
