import { inflateSync } from 'fflate';
import gras from '../../../../assets/polices/NotoSans-Bold.ttf';
import italique from '../../../../assets/polices/NotoSans-Italic.ttf';
import romain from '../../../../assets/polices/NotoSans-Regular.ttf';
import type { Polices } from './polices';

let ouvertes: Polices | null = null;

/** Les polices livrées avec le programme, ouvertes à la première demande. */
export function policesEmbarquees(): Polices {
  ouvertes ??= { romain: ouvrir(romain), gras: ouvrir(gras), italique: ouvrir(italique) };
  return ouvertes;
}

function ouvrir(comprimee: string): Uint8Array {
  return inflateSync(Uint8Array.from(atob(comprimee), (c) => c.charCodeAt(0)));
}
