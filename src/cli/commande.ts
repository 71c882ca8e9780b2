import { version } from '../../package.json';
import { AIDE } from './aide';
import { lireArguments } from './arguments';
import { ecrireModele } from './ecrireModele';
import { extrait } from './extrait/extrait';
import { verifier, type Flux } from './verifier';

/** Exécute la commande et rend son code de sortie. */
export async function executer(args: readonly string[], flux: Flux): Promise<number> {
  const commande = lireArguments(args);
  switch (commande.commande) {
    case 'aide':
      flux.stdout.write(AIDE);
      return 0;
    case 'version':
      flux.stdout.write(`ccas ${version}\n`);
      return 0;
    case 'usage':
      flux.stderr.write(`${commande.erreur}\n`);
      return 2;
    case 'verifier': return verifier(commande, flux);
    case 'extrait': return extrait(commande, flux);
    case 'modele': {
      const { ok, phrase } = await ecrireModele(commande);
      (ok ? flux.stdout : flux.stderr).write(`${phrase}\n`);
      return ok ? 0 : 2;
    }
  }
}
