import type { Bloc, Document, Forme } from '../document';
import { BLANC, ouBlanc } from '../textes/blancs';
import { dateAvecJour } from '../textes/dates';
import { classique } from './classique';
import { donneesDe, empreinteDe } from './donnees';
import { conseilDe, duSigle, nomComplet } from './etablissement';
import { expose } from './expose';
import { nomDeFeuille, nomDeFichier } from './nom';
import type { Point } from './point';
import { raisons } from './projet';
import { releve } from './releve';
import { textesDe, type Textes } from './textes';

/** Les formes d'une délibération seule. */
export type FormeExtrait = Exclude<Forme, 'proces-verbal' | 'liste'>;
const MISES_EN_PAGE: Readonly<Record<FormeExtrait, (p: Point, t: Textes) => readonly Bloc[]>> = { classique, expose, releve };

/** L'extrait d'une délibération. */
export function extrait(forme: FormeExtrait, p: Point): Document {
  const { acte, d } = p, textes = textesDe(p), donnees = donneesDe(forme, acte, [p]);
  return {
    forme,
    titre: `Délibération n° ${ouBlanc(d.numero.valeur)} – ${ouBlanc(d.objet.valeur)}`,
    nomDeFichier: nomDeFichier(p),
    nomDeFeuille: nomDeFeuille(d.numero.valeur ?? ''),
    sujet: 'Extrait du registre des délibérations',
    ...enTeteDe(p, forme === 'expose'),
    blocs: MISES_EN_PAGE[forme](p, textes),
    projet: [...new Set(raisons(p, textes, true))],
    donnees, empreinte: empreinteDe(donnees),
  };
}

/** Ce que tous les documents d'une séance ont en commun. `registre` : la forme dont chaque page rappelle le registre, comme l'original. */
export function enTeteDe({ acte }: Point, registre = false): Pick<Document, 'auteur' | 'date' | 'entete'> {
  const nom = nomComplet(acte.etablissement), { valeur: date } = acte.seance.date;
  const haut = registre ? `Registre des délibérations ${conseilDe(acte.etablissement).du} ${duSigle(acte.etablissement)}`.trim() : nom;
  return { auteur: nom, date, entete: [haut, `Séance du ${date === null ? BLANC : dateAvecJour(date)}`] };
}
