import { writeFile } from 'node:fs/promises';
import { ecrireXlsx } from '../classeur/fichiers';
import { feuilleModele } from '../documents/modele/feuille';
import { LIGNES_USUELLES } from '../documents/modele/lignesUsuelles';
import { nomDeNomenclature } from '../domaine/mots';
import { dernierExercice, normeDe } from '../domaine/nomenclature';
import { chargerPlan } from '../nomenclatures';
import type { Commande } from './arguments';
import { enClair, type Phrases } from './erreurSysteme';

/** Ce qui a été fait, ou pourquoi rien ne l'a été, en une phrase. */
export interface Ecrit { readonly ok: boolean; readonly phrase: string }

const SANS_DROIT = (chemin: string): string => `« ${chemin} » ne peut pas être écrit : vos droits ne le permettent pas.`;
const ECRITURE: Phrases = {
  EEXIST: (chemin) => `« ${chemin} » existe déjà et n’est pas remplacé : choisir un autre nom, ou le supprimer d’abord.`,
  ENOENT: (chemin) => `Le dossier de « ${chemin} » n’existe pas : le créer d’abord.`,
  EACCES: SANS_DROIT,
  EPERM: SANS_DROIT,
  EROFS: (chemin) => `« ${chemin} » ne peut pas être écrit : le disque est en lecture seule.`,
  ENOSPC: (chemin) => `« ${chemin} » n’a pas pu être écrit : le disque est plein.`,
};

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
  try {
    await writeFile(xlsx, octets, { flag: 'wx' });
  } catch (e) {
    return refus(enClair(ECRITURE, '« {chemin} » n’a pas pu être écrit', xlsx, e as NodeJS.ErrnoException));
  }
  return { ok: true, phrase: `Modèle écrit dans « ${xlsx} » : ${nomDeNomenclature(nomenclature)}, exercice ${exercice}.` };
}

function refus(phrase: string): Ecrit {
  return { ok: false, phrase };
}
