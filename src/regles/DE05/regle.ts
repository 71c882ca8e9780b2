import type { Pouvoir, RefusPouvoir } from '../../domaine/acte/assemblee';
import { nomDuMembre } from '../../domaine/acte/designation';
import { casf, RETRAIT_ORDONNATEUR } from '../commun/textes';
import { definirRegle, RIEN, TOUTES_NORMES, type Constatation } from '../regle';

/** Ce qui ne va pas ; `null` : le pouvoir est régulier, son porteur s'est seulement retiré de ce vote. */
const FAUTES: Readonly<Record<RefusPouvoir, ((porteur: string) => readonly [string, string]) | null>> = {
  'porteur-inconnu': (p) => [`« ${p} » n’est pas un membre du conseil, ou plusieurs répondent à ce nom`, 'Écrire le nom d’un membre présent, tel qu’il est sur la feuille « Membres ».'],
  'a-soi-meme': () => ['on ne se donne pas pouvoir à soi-même', 'Nommer un autre membre, présent, ou effacer le pouvoir.'],
  'porteur-absent': (p) => [`${p} n’est pas là`, 'Le pouvoir ne compte pas : nommer un membre présent, ou effacer le pouvoir.'],
  'deja-porteur': (p) => [`${p} porte déjà un pouvoir, et n’en porte qu’un`, 'Le premier écrit compte seul : confier l’autre à un membre présent qui n’en a pas, ou l’effacer.'],
  ordonnateur: () => ['l’ordonnateur se retire au vote de son compte : il ne vote pas, même par pouvoir', 'Effacer le pouvoir pour cette délibération.'],
  'porteur-retire': null,
};

export default definirRegle<'deliberation'>({
  id: 'DE05',
  titre: 'Un membre présent porte un pouvoir au plus',
  pourquoi: 'Un pouvoir est écrit, donné à un membre qui assiste à la séance, et nul n’en porte deux. Une voix donnée par un pouvoir irrégulier peut changer le résultat.',
  gravite: 'bloquant',
  normes: TOUTES_NORMES,
  vautPour: ['deliberation'],
  references: [casf('R123-16'), RETRAIT_ORDONNATEUR],
  requiert: [],
  verifier({ indice: { pouvoirs } }) {
    return pouvoirs.every((p) => p.refus === null) ? RIEN : pouvoirs.flatMap(faute);
  },
});

function faute({ mandant, porteur, brut, refus, cellule }: Pouvoir): readonly Constatation[] {
  const dire = refus === null ? null : FAUTES[refus];
  if (dire === null) return [];
  const [quoi, correction] = dire(porteur === null ? brut : nomDuMembre(porteur));
  return [{
    message: `Pouvoir de ${nomDuMembre(mandant)} : ${quoi}.`,
    correction,
    cellules: [cellule],
    ...(refus === 'ordonnateur' ? { gravite: 'alerte' as const } : {}),
  }];
}
