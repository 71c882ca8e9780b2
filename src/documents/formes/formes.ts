import { classique } from './classique';
import { expose } from './expose';
import type { DefinitionForme } from './forme';
import { liste } from './liste';
import { procesVerbal } from './procesVerbal';
import { manques, raisons, sansControles } from './projet';
import { releve } from './releve';

const EXTRAIT = 'Extrait du registre des délibérations';

/** Les formes de l'acte, dans l'ordre où les proposer. En ajouter une, c'est une entrée ici et sa mise en page (docs/guide/ajouter-une-forme.md). */
export const FORMES = {
  classique: { portee: 'deliberation', publiee: true, nom: 'Extrait : visas et dispositif', sujet: EXTRAIT, composer: classique },
  expose: { portee: 'deliberation', publiee: true, nom: 'Extrait : exposé et proposition', sujet: EXTRAIT, registre: true, propres: ['service', 'reference'], composer: expose },
  releve: { portee: 'deliberation', publiee: true, nom: 'Relevé : le tableau sous son titre', sujet: EXTRAIT, composer: releve },
  'proces-verbal': {
    portee: 'seance', publiee: false, nom: 'Procès-verbal de la séance', sujet: 'Procès-verbal de séance',
    titre: 'Procès-verbal de la séance', fichier: 'proces-verbal', feuille: 'PV', propres: ['debats', 'ouverture', 'cloture'],
    // Il rapporte ce qui a été voté : les fautes des tableaux s'y observent, elles n'en font pas un projet.
    projet: ({ point, textes }) => raisons(sansControles(point), textes, false),
    observations: ({ point, textes }) => raisons(point, textes, false),
    composer: procesVerbal,
  },
  liste: {
    portee: 'seance', publiee: true, nom: 'Liste des délibérations', sujet: 'Liste des délibérations examinées',
    titre: 'Liste des délibérations de la séance', fichier: 'liste-des-deliberations', feuille: 'liste',
    seulement: ['numero', 'objet', 'vote', 'scrutin', 'pour', 'contre', 'abstentions', 'blancs'],
    projet: ({ point }) => manques(point, true),
    composer: liste,
  },
} as const satisfies Readonly<Record<string, DefinitionForme>>;

export type Forme = keyof typeof FORMES;

/** Ce que dit la table de cette forme. */
export function definitionDe(forme: Forme): DefinitionForme {
  return FORMES[forme];
}

/** Les formes d'une portée, ou toutes, dans l'ordre de la table. */
export function formes(portee?: DefinitionForme['portee']): readonly Forme[] {
  // `Object.keys` ne garde pas le type des clés de la table.
  return (Object.keys(FORMES) as Forme[]).filter((f) => portee === undefined || FORMES[f].portee === portee);
}
