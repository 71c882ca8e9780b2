import { versNombre } from '../../domaine/montant';
import { jouerExemple } from '../../verification/jouerExemple';
import exemples from '../TX01/exemples';
import TX01 from '../TX01/regle';
import { montantsCites } from './montantsCites';

const constats = (deliberations: string, feuille: string): number =>
  jouerExemple(TX01, exemples, { titre: 'essai', feuille, acte: { deliberations } }).reduce((n, r) => n + r.constats.length, 0);

test.each(exemples.conformes.slice(0, 2).map((e) => [e.titre, e.acte?.deliberations ?? '', e.feuille ?? ''] as const))(
  '%s : un euro déplacé dans n’importe quel montant du texte est toujours vu', (_, deliberations, feuille) => {
    const cites = montantsCites(deliberations);
    expect(cites.length).toBeGreaterThan(3);
    cites.forEach(({ montant, brut }, k) => {
      // Le k-ième montant du texte, non un autre du même nombre.
      const avant = cites.slice(0, k).reduce((place, c) => deliberations.indexOf(c.brut, place) + c.brut.length, 0);
      const place = deliberations.indexOf(brut, avant);
      const change = `${deliberations.slice(0, place)}${versNombre(montant) + 1},00 €${deliberations.slice(place + brut.length)}`;
      expect([brut, constats(change, feuille)]).toEqual([brut, 1]);
    });
  },
);
