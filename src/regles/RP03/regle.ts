import { enEuros } from '../../domaine/montant';
import { celluleCompte } from '../commun/cellules';
import { net } from '../indice';
import { definirRegle, RIEN, type Constatation, type Contexte } from '../regle';

export default definirRegle<'DM' | 'BP'>({
  id: 'RP03',
  titre: 'Le résultat reporté n’est pas ventilé entre plusieurs fonctions',
  pourquoi: 'Le résultat est celui de la section, non d’un service : la présentation par fonction le porte aux opérations non ventilables (01). Réparti, il se recompose mal et fait croire à un excédent par service.',
  gravite: 'alerte',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Instructions budgétaires et comptables M14 et M57', article: 'présentation croisée par fonction, 01 « Opérations non ventilables »', depuis: 1997, confiance: 'M' }],
  requiert: [],
  verifier(ctx) {
    return ctx.indice.compte('001') === undefined && ctx.indice.compte('002') === undefined ? RIEN : ventiles(ctx);
  },
});

function* ventiles({ tableau, indice }: Contexte<'DM' | 'BP'>): Generator<Constatation> {
  const { lignes } = tableau;
  for (const code of ['001', '002']) {
    const compte = indice.compte(code);
    if (!compte) continue;
    const ventilees = compte.lignes.filter((i) => (lignes.fonctions[i] as number) >= 0);
    const fonctions = [...new Set(ventilees.map((i) => lignes.codesFonctions[lignes.fonctions[i] as number] as string))];
    const [premiere, ...suite] = ventilees;
    if (fonctions.length < 2 || premiere === undefined) continue;
    const somme = net(compte.cumul, 'recette') - net(compte.cumul, 'depense');
    const total = Number.isNaN(somme) ? '' : `, ${enEuros(Math.abs(somme))} en tout`;
    yield {
      message: `${code} ventilé sur ${fonctions.length} fonctions (${fonctions.join(', ')})${total} : un résultat reporté ne se ventile pas.`,
      correction: `Porter le ${code} sur une seule ligne, à la fonction 01 « Opérations non ventilables », sans changer la somme.`,
      cellules: [celluleCompte(tableau, premiere), ...suite.map((i) => celluleCompte(tableau, i))],
    };
  }
}
