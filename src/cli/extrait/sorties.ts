import { existsSync } from 'node:fs';
import { ecrireXlsx } from '../../classeur/fichiers';
import type { Document } from '../../documents/document';
import { enFeuille } from '../../documents/feuille/enFeuille';
import { chargerPdf } from '../../documents/pdf/charger';
import { enumerer } from '../../domaine/enumerer';
import type { Commande } from '../arguments';
import { DEJA_LA, ecrireTousNeufs } from '../ecrireNeuf';

/** Où écrire la feuille et le PDF ; `null` : pas demandé. */
export interface Sorties { readonly xlsx: string | null; readonly pdf: string | null }

/** Ce qui a été écrit, une phrase par fichier, ou pourquoi rien ne l'a été. */
export interface Ecrits { readonly phrases: readonly string[]; readonly refus: string | null }

/** Les fichiers demandés ; sans demande, les deux, sous le nom que la transmission attend. */
export function sortiesDe({ xlsx, pdf }: Pick<Extract<Commande, { commande: 'extrait' }>, 'xlsx' | 'pdf'>, { nomDeFichier }: Document): Sorties {
  return xlsx === null && pdf === null ? { xlsx: `${nomDeFichier}.xlsx`, pdf: `${nomDeFichier}.pdf` } : { xlsx, pdf };
}

/** Écrit les fichiers, dont aucun n'existe encore, tous ou aucun. `avertir` dit d'abord les caractères que le PDF ne pourra pas dessiner. */
export async function ecrireSorties(document: Document, { xlsx, pdf }: Sorties, avertir: (phrase: string) => void): Promise<Ecrits> {
  const present = [xlsx, pdf].find((chemin) => chemin !== null && existsSync(chemin));
  if (present) return { phrases: [], refus: DEJA_LA(present) };
  // Les deux sont faits avant d'écrire le premier : une faute n'en écrit aucun.
  const fichiers = [
    ...(xlsx === null ? [] : [{ chemin: xlsx, octets: await enXlsx(document), quoi: 'Feuille' }]),
    ...(pdf === null ? [] : [{ chemin: pdf, octets: await enPdf(document, avertir), quoi: 'PDF' }]),
  ];
  const refus = await ecrireTousNeufs(fichiers), genre = document.projet.length > 0 ? 'projet' : 'acte définitif';
  return { phrases: refus === null ? fichiers.map(({ chemin, quoi }) => `${quoi} (${genre}) : « ${chemin} »`) : [], refus };
}

function enXlsx(document: Document): Promise<Uint8Array> {
  const { titre, auteur, sujet, date } = document;
  return ecrireXlsx([enFeuille(document)], { titre, auteur, sujet, date });
}

async function enPdf(document: Document, avertir: (phrase: string) => void): Promise<Uint8Array> {
  const { caracteresAbsents, ecrirePdf, policesEmbarquees } = await chargerPdf();
  const polices = policesEmbarquees(), absents = caracteresAbsents(document, polices);
  if (absents.length > 0) avertir(`La police du PDF n’a pas ${enumerer(absents.map((c) => `« ${c} » (${codeDe(c)})`))} : le PDF les écrit par leur code, la feuille les garde.`);
  return ecrirePdf(document, polices);
}

function codeDe(c: string): string {
  return `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
