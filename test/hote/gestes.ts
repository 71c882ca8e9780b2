import { lireZone } from './adresses';
import type { ClasseurSimule, PlageSimulee } from './classeurSimule';
import type { Visibilite } from './feuilleSimulee';

/** Ce que l’utilisateur, ou un autre (`autre: true`), fait dans le classeur sans passer par le complément. */
export type Geste = { readonly feuille: string; readonly autre?: boolean } & (
  | { readonly genre: 'saisir'; readonly adresse: string; readonly valeurs: readonly (readonly unknown[])[] }
  | { readonly genre: 'selectionner'; readonly adresse: string }
  | { readonly genre: 'masquerLignes' | 'montrerLignes'; readonly adresse: string }
  | { readonly genre: 'ajouter' | 'supprimer' | 'activer' }
  | { readonly genre: 'renommer'; readonly nom: string }
  | { readonly genre: 'visibilite'; readonly etat: Visibilite }
);

/** Fait un geste : ce que l’utilisateur change est une étape de sa pile d’annulation. */
export function faire(classeur: ClasseurSimule, geste: Geste): void {
  const etat = classeur.retenir();
  classeur.auteur = geste.autre ? 'autre' : 'utilisateur';
  try {
    agir(classeur, geste);
  } finally {
    classeur.auteur = 'utilisateur';
  }
  if (!geste.autre && etat.change()) classeur.empiler(etat);
}

function agir(classeur: ClasseurSimule, g: Geste): void {
  if (g.genre === 'ajouter') {
    classeur.ajouter(g.feuille);
    return;
  }
  const feuille = classeur.feuille(g.feuille);
  if ('adresse' in g) return agirSur({ feuille, zone: lireZone(g.adresse) }, classeur, g);
  switch (g.genre) {
    case 'supprimer': return classeur.supprimer(feuille);
    case 'activer': return classeur.activer(feuille);
    case 'renommer': return classeur.renommer(feuille, g.nom);
    case 'visibilite': return classeur.changerVisibilite(feuille, g.etat);
  }
}

function agirSur(plage: PlageSimulee, classeur: ClasseurSimule, g: Extract<Geste, { adresse: string }>): void {
  const { feuille, zone } = plage;
  switch (g.genre) {
    case 'selectionner': return classeur.selectionner(plage);
    case 'saisir': return classeur.modifier(plage, () => {
      for (const [l, ligne] of g.valeurs.entries()) for (const [c, v] of ligne.entries()) feuille.ecrire(zone.ligne + l, zone.colonne + c, v);
    });
    case 'masquerLignes':
    case 'montrerLignes':
      feuille.masquerLignes(zone, g.genre === 'masquerLignes');
      return classeur.dire({ genre: 'lignesMasquees', feuille, adresse: g.adresse, auteur: classeur.auteur });
  }
}
