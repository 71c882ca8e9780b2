import type { Document, Forme } from '../document';
import { BLANC, ouBlanc } from '../textes/blancs';
import { dateAvecJour } from '../textes/dates';
import { donneesDe, empreinteDe } from './donnees';
import { conseilDe, duSigle, nomComplet } from './etablissement';
import type { FormeExtrait } from './forme';
import { nomDeFeuille, nomDeFichier } from './nom';
import type { Point } from './point';
import { raisons } from './projet';
import { textesDe } from './textes';

/** L'extrait d'une délibération, mis en page par sa forme. */
export function extrait(forme: Forme, definition: FormeExtrait, p: Point): Document {
  const { acte, d } = p, textes = textesDe(p), donnees = donneesDe(forme, definition, acte, [p]);
  return {
    forme,
    titre: `Délibération n° ${ouBlanc(d.numero.valeur)} – ${ouBlanc(d.objet.valeur)}`,
    nomDeFichier: nomDeFichier(p),
    nomDeFeuille: nomDeFeuille(d.numero.valeur ?? ''),
    sujet: definition.sujet,
    ...numerotee(enTeteDe(p, definition.registre), d.numero.valeur),
    blocs: definition.composer(p, textes),
    projet: [...new Set(raisons(p, textes, true))],
    donnees, empreinte: empreinteDe(donnees),
  };
}

/** L'en-tête d'un extrait porte aussi son numéro : une page détachée dit de quelle délibération elle est. */
function numerotee<E extends Pick<Document, 'entete'>>(tete: E, numero: string | null): E {
  const [haut, seance] = tete.entete;
  return numero === null ? tete : { ...tete, entete: [haut, `${seance} · Délibération n° ${numero}`] };
}

/** Ce que tous les documents d'une séance ont en commun. `registre` : la forme dont chaque page rappelle le registre, comme l'original. */
export function enTeteDe({ acte }: Point, registre = false): Pick<Document, 'auteur' | 'date' | 'entete'> {
  const nom = nomComplet(acte.etablissement), { valeur: date } = acte.seance.date;
  const haut = registre ? `Registre des délibérations ${conseilDe(acte.etablissement).du} ${duSigle(acte.etablissement)}`.trim() : nom;
  return { auteur: nom, date, entete: [haut, `Séance du ${date === null ? BLANC : dateAvecJour(date)}`] };
}
