import type { Commande } from '../arguments';
import type { Flux } from '../verifier';
import { faire } from './faire';
import { codeDe, reste } from './reste';
import { ecrireSorties, sortiesDe } from './sorties';

/** Fait l'extrait d'un classeur et rend le code de sortie : 0 fait, 1 fait mais un contrôle bloque, 2 rien n'est fait. */
export async function extrait(
  demande: Extract<Commande, { commande: 'extrait' }>, { stdin, stdout, stderr }: Pick<Flux, 'stdin' | 'stdout' | 'stderr'>,
): Promise<0 | 1 | 2> {
  const fait = await faire(demande, stdin);
  if (!fait.ok) {
    stderr.write(`${fait.phrase}\n`);
    return 2;
  }
  const { document, controles, conseils } = fait;
  const { phrases, refus } = await ecrireSorties(document, sortiesDe(demande, document), (phrase) => stderr.write(`${phrase}\n`));
  for (const phrase of phrases) stdout.write(`${phrase}\n`);
  if (refus !== null) {
    stderr.write(`${refus}\n`);
    return 2;
  }
  for (const ligne of [...reste(document, controles), ...conseils]) stdout.write(`${ligne}\n`);
  return codeDe(controles);
}
