import type { Commande } from '../arguments';
import type { Flux } from '../verifier';
import { faire } from './faire';
import { ecrireSorties, sortiesDe } from './sorties';

/** Fait l'extrait d'un classeur et rend le code de sortie : 0 définitif, 1 projet, 2 rien n'est fait. */
export async function extrait(
  demande: Extract<Commande, { commande: 'extrait' }>, { stdin, stdout, stderr }: Pick<Flux, 'stdin' | 'stdout' | 'stderr'>,
): Promise<0 | 1 | 2> {
  const fait = await faire(demande, stdin);
  if (!fait.ok) {
    stderr.write(`${fait.phrase}\n`);
    return 2;
  }
  const { document, conseils } = fait;
  const { phrases, refus } = await ecrireSorties(document, sortiesDe(demande, document), (phrase) => stderr.write(`${phrase}\n`));
  for (const phrase of phrases) stdout.write(`${phrase}\n`);
  if (refus !== null) {
    stderr.write(`${refus}\n`);
    return 2;
  }
  for (const ligne of [...raisons(document.projet), ...conseils]) stdout.write(`${ligne}\n`);
  return document.projet.length === 0 ? 0 : 1;
}

function raisons(projet: readonly string[]): readonly string[] {
  return projet.length === 0 ? [] : ['Ce n’est qu’un projet :', ...projet.map((r) => `  – ${r}`)];
}
