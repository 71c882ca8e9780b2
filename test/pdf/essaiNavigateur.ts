import { chargerPdf } from '../../src/documents/pdf/charger';
import { EXTRAIT_AVEC_LOGO } from './documents';

declare global {
  // Les octets d'un acte d'essai, en base64 : ce qu'une page peut rendre à qui la pilote.
  var ecrireEssai: () => Promise<string>;
}

globalThis.ecrireEssai = async () => {
  const { ecrirePdf, policesEmbarquees } = await chargerPdf();
  const octets = await ecrirePdf(EXTRAIT_AVEC_LOGO, policesEmbarquees());
  return btoa(Array.from(octets, (o) => String.fromCharCode(o)).join(''));
};
