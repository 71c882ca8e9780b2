import { trop } from '../grilleEnCours';
import { abime } from '../lecture';
import { ENTREES_MAX, FEUILLES_MAX } from '../limites';
import { attribut, parcourirXml } from '../xml';
import type { Archive } from '../zip';

export interface FeuilleDeclaree { readonly nom: string; readonly partie: string }

/** Les parties d'un classeur xlsx, d'après ses relations. */
export interface ClasseurXlsx {
  readonly feuilles: readonly FeuilleDeclaree[];
  readonly chaines: string | null;
  readonly styles: string | null;
  readonly base1904: boolean;
}

export interface Relation { readonly id: string; readonly type: string; readonly cible: string }

/** Suit les relations de l'archive jusqu'aux feuilles ; les feuilles masquées sont lues, les feuilles graphiques non. */
export function lireClasseurXlsx(archive: Archive): ClasseurXlsx {
  const principale = relations(archive, '').find((r) => r.type === 'officeDocument')?.cible ?? 'xl/workbook.xml';
  const liens = relations(archive, principale);
  const declarees: { nom: string; id: string }[] = [];
  let base1904 = false;
  parcourirXml(archive, principale, {
    ouvrir(nom, attributs) {
      if (nom === 'sheet') {
        if (declarees.push({ nom: attributs['name'] ?? '', id: attribut(attributs, 'id') ?? '' }) > FEUILLES_MAX) throw trop(FEUILLES_MAX, 'feuilles');
      } else if (nom === 'workbookPr') base1904 = /^(?:1|true)$/.test(attributs['date1904'] ?? '');
    },
  });
  const parId = new Map(liens.map((r) => [r.id, r]));
  const feuilles = declarees.flatMap(({ nom, id }) => {
    const lien = parId.get(id);
    if (!lien) throw abime(`feuille « ${nom} » introuvable`);
    return lien.type === 'worksheet' ? [{ nom, partie: lien.cible }] : [];
  });
  const partie = (type: string): string | null => liens.find((r) => r.type === type)?.cible ?? null;
  return { feuilles, chaines: partie('sharedStrings'), styles: partie('styles'), base1904 };
}

/** Les relations d'une partie ; le type est le dernier mot de son adresse, commun aux deux éditions de la norme. */
export function relations(archive: Archive, partie: string): Relation[] {
  const coupe = partie.lastIndexOf('/') + 1;
  const dossier = partie.slice(0, coupe);
  const fichier = `${dossier}_rels/${partie.slice(coupe)}.rels`;
  const trouvees: Relation[] = [];
  if (!archive.contient(fichier)) return trouvees;
  parcourirXml(archive, fichier, {
    ouvrir(nom, { Id = '', Type = '', Target = '', TargetMode }) {
      if (nom !== 'Relationship' || TargetMode === 'External') return;
      if (trouvees.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), cible: resoudre(dossier, Target) }) > ENTREES_MAX) throw abime('trop de relations');
    },
  });
  return trouvees;
}

function resoudre(dossier: string, cible: string): string {
  if (cible.startsWith('/')) return cible.slice(1);
  const chemin: string[] = [];
  for (const pas of (dossier + cible).split('/')) {
    if (pas === '..') chemin.pop();
    else if (pas !== '.') chemin.push(pas);
  }
  return chemin.join('/');
}
