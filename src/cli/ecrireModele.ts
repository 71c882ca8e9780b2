import { ecrireXlsx } from '../classeur/fichiers';
import { feuilleModele } from '../documents/modele/feuille';
import { LIGNES_USUELLES } from '../documents/modele/lignesUsuelles';
import { nomDeNomenclature } from '../domaine/mots';
import { dernierExercice, normeDe } from '../domaine/nomenclature';
import { chargerPlan } from '../nomenclatures';
import type { Commande } from './arguments';
import { ecrireNeuf } from './ecrireNeuf';

/** Ce qui a été fait, ou pourquoi rien ne l'a été, en une phrase. */
export interface Ecrit { readonly ok: boolean; readonly phrase: string }

/** Écrit le classeur modèle d'une nomenclature. Un fichier existant n'est jamais remplacé. */
export async function ecrireModele({ nomenclature, exercice: demande, xlsx }: Extract<Commande, { commande: 'modele' }>): Promise<Ecrit> {
  const dernier = dernierExercice(normeDe(nomenclature));
  const exercice = demande ?? dernier ?? new Date().getFullYear();
  if (dernier !== null && exercice > dernier) return refus(`La M14 est close depuis l’exercice ${dernier + 1} : pour ${exercice}, choisir M57_A ou M57_D.`);
  if (!/\.xlsx$/i.test(xlsx)) return refus(`Le modèle s’écrit en .xlsx : « ${xlsx} » n’en porte pas l’extension.`);
  const { plan } = chargerPlan(nomenclature, exercice);
  const groupes = LIGNES_USUELLES[nomenclature];
  if (plan === null || groupes === undefined) return refus(`Le plan ${nomenclature} de ${exercice} n’est pas publié ici : choisir un exercice plus récent.`);
  const octets = await ecrireXlsx([feuilleModele(nomenclature, exercice, plan, groupes)]);
  const echec = await ecrireNeuf(xlsx, octets);
  if (echec !== null) return refus(echec);
  return { ok: true, phrase: `Modèle écrit dans « ${xlsx} » : ${nomDeNomenclature(nomenclature)}, exercice ${exercice}.` };
}

function refus(phrase: string): Ecrit {
  return { ok: false, phrase };
}
