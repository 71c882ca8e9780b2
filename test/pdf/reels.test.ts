import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireFichier } from '../../src/classeur/fichiers';
import type { Document } from '../../src/documents/document';
import { composer } from '../../src/documents/formes/composer';
import { definitionDe, formes } from '../../src/documents/formes/formes';
import { caracteresAbsents, ecrirePdf, policesEmbarquees } from '../../src/documents/pdf';
import { lireActe } from '../../src/lecture/acte';
import { verifierClasseur } from '../../src/verification/verifierClasseur';
import { attendus, dits } from './attendu';
import { relire } from './controle/controler';

const SEANCES = ['breuillet-2023-09-19', 'coueron-2025-03-06', 'wattrelos-seance-2023-09-30', 'saint-just-seance-2025-06-02'];
jest.setTimeout(120_000);

/** Tous les documents qu'une séance donne : chaque délibération sous chaque forme, le procès-verbal, la liste. */
async function documents(nom: string): Promise<readonly (readonly [string, Document])[]> {
  const lecture = await lireFichier(readFileSync(join(__dirname, '../classeurs', `${nom}.xlsx`)), `${nom}.xlsx`);
  if (!lecture.ok) throw new Error(lecture.erreur);
  const acte = lireActe(lecture.classeur), { rapports } = verifierClasseur(lecture.classeur, { nomenclature: null, exercice: null });
  const numeros = acte?.deliberations.map((d) => d.champs.numero.valeur) ?? [];
  return formes().flatMap((forme) => (definitionDe(forme).portee === 'seance' ? [null] : numeros).map((numero) => {
    const composition = composer(acte, { forme, numero }, rapports);
    if (!composition.ok) throw new Error(composition.phrase);
    return [`${forme} ${numero ?? ''}`, composition.document] as const;
  }));
}

test.each(SEANCES)('%s : chaque acte est conforme, dit tout ce qu’il doit dire, et s’imprime en entier', async (nom) => {
  const faits = await documents(nom);
  expect(faits.length).toBeGreaterThanOrEqual(formes().length);
  for (const [quoi, document] of faits) {
    const relu = await relire(await ecrirePdf(document, policesEmbarquees()));
    expect([quoi, relu.fautes, caracteresAbsents(document, policesEmbarquees())]).toEqual([quoi, [], []]);
    expect([quoi, dits(relu)]).toEqual([quoi, attendus(document)]);
  }
});
