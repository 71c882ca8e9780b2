import type { ClasseurSimule } from '../classeurSimule';
import { collection, type Objet } from './objet';

const espaceDe = (xml: string): string => /xmlns="([^"]*)"/.exec(xml)?.[1] ?? '';

/** `workbook.customXmlParts`. */
export function partiesXml(classeur: ClasseurSimule, espace: string | null = null): Objet {
  const partie = (id: string): Objet => ({
    type: 'CustomXmlPart', id,
    valeurs: { Id: { lire: () => id }, NamespaceUri: { lire: () => espaceDe(classeur.partiesXml.get(id) ?? '') } },
    methodes: {
      GetXml: () => classeur.partiesXml.get(id) ?? '',
      SetXml: (a) => { classeur.partiesXml.set(id, a.texte(0)); },
      Delete: () => { classeur.partiesXml.delete(id); },
    },
  });
  const ids = (): string[] => [...classeur.partiesXml].filter(([, xml]) => espace === null || espaceDe(xml) === espace).map(([id]) => id);
  return collection('CustomXmlPartCollection', () => ids().map(partie), (id) => (ids().includes(id) ? partie(id) : null), {
    methodes: {
      Add: (a) => {
        const id = classeur.nouvelId();
        classeur.partiesXml.set(id, a.texte(0));
        return partie(id);
      },
      GetByNamespace: (a) => partiesXml(classeur, a.texte(0)),
      GetOnlyItemOrNullObject: () => (ids().length === 1 ? partie(ids()[0] as string) : null),
    },
  });
}
