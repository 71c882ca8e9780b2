import { chargerPdf } from '../src/documents/pdf/charger';
import { DISPOSITIF, documentPdf, grandTableau, OUVERTURE, SIGNATURE } from '../test/pdf/documents';

/** Ce que B8 mesure, dans un processus neuf : le PDF chargé et un premier acte écrit, puis le même acte, le code chaud. */
const CHAUFFE = 10, CHAUDS = 15;
const acte = documentPdf([...OUVERTURE, grandTableau(Number(process.argv[2])), ...DISPOSITIF, SIGNATURE]);
const maintenant = (): number => Number(process.hrtime.bigint());

async function chronometrer(): Promise<number> {
  const debut = maintenant();
  const { ecrirePdf, policesEmbarquees } = await chargerPdf();
  const octets = await ecrirePdf(acte, policesEmbarquees());
  const ns = maintenant() - debut;
  if (octets.length === 0) throw new Error('Le PDF est vide.');
  return ns;
}

async function principal(): Promise<void> {
  const froid = await chronometrer(), chauds: number[] = [];
  for (let i = 0; i < CHAUFFE + CHAUDS; i++) {
    const ns = await chronometrer();
    if (i >= CHAUFFE) chauds.push(ns);
  }
  process.stdout.write(JSON.stringify({ froid, chauds }));
}

void principal();
