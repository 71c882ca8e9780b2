import type { Controleur } from '../controleur';
import { occupe } from '../modele/vues';
import { el, retenir } from './dom';
import type { Partie } from './partie';

/** Les commandes du volet, les mêmes que celles du ruban ; celles qui ne lisent ni n'écrivent se font pendant une écriture. */
export function actions(controleur: Controleur): Partie {
  const commandes = [
    { texte: 'Contrôler', faire: () => void controleur.controler(), pendantEcriture: false },
    { texte: 'Insérer un modèle…', faire: () => controleur.proposerModele(new Date()), pendantEcriture: false },
    { texte: 'Réparer les formules', faire: () => void controleur.reparerFormules(), pendantEcriture: false },
    { texte: 'Extrait…', faire: () => void controleur.extrait.ouvrir(), pendantEcriture: true },
    { texte: 'Aide', faire: () => controleur.ouvrir({ genre: 'aide' }), pendantEcriture: true },
  ];
  const boutons = commandes.map(({ texte, faire, pendantEcriture }) => el('fluent-button', { appearance: 'outline', class: pendantEcriture ? null : 'attend', click: faire }, texte));
  const racine = el('div', { class: 'actions', role: 'group', 'aria-label': 'Commandes' }, ...boutons);
  return { racine, montrer: (etat) => retenir(racine, occupe(etat)) };
}
