import fc from 'fast-check';
import { FONCTIONS } from '.';
import { appeler, poserHote } from './essai';

beforeAll(poserHote);

type Id = Parameters<typeof appeler>[0];
const IDS = Object.keys(FONCTIONS) as Id[];

const cellule = fc.oneof(
  fc.constantFrom(null, 0, '', undefined, true, 'F', 'D', '011', '60623', 'M57_D', 'Compte', 'Libellé', 'Dépenses', 'Recettes', 'Investissement', 'Fonctionnement', 'Total', 'Résultats de clôture', "Opérations de l'exercice"),
  fc.double(), fc.integer(), fc.string(), fc.anything(),
  fc.record({ type: fc.constantFrom('Double', 'Error', 'Entity', 'String', 'CustomFunctionError'), basicValue: fc.anything(), code: fc.anything(), text: fc.anything() }, { requiredKeys: [] }),
);
const argument = fc.oneof(cellule, fc.array(fc.array(cellule, { maxLength: 7 }), { maxLength: 8 }));

/** Ce qu'Excel sait afficher : ni `null` ni objet dans un résultat, aucun nombre qui n'en soit pas un. */
function affichable(v: unknown): boolean {
  if (Array.isArray(v)) {
    const memeLargeur = (ligne: unknown): ligne is unknown[] => Array.isArray(ligne) && ligne.length === (v[0] as unknown[]).length;
    return v.length > 0 && v.every((ligne) => memeLargeur(ligne) && ligne.every((c) => !Array.isArray(c) && affichable(c)));
  }
  return typeof v === 'string' || typeof v === 'boolean' || (typeof v === 'number' && Number.isFinite(v));
}

test.each(IDS)('CCAS.%s rend toujours une valeur, ou une seule erreur qui s’explique', async (id) => {
  await fc.assert(fc.asyncProperty(fc.array(argument, { maxLength: 5 }), async (args) => {
    const rendu = await appeler(id, ...args);
    if ('valeur' in rendu) return affichable(rendu.valeur);
    return ['#VALUE!', '#N/A'].includes(rendu.erreur) && rendu.message.length > 10 && !rendu.message.includes('a échoué');
  }), { seed: 7, numRuns: 300 });
});
