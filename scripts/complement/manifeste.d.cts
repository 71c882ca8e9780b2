export const LOCALE: string;
export function lireAdresse(texte: string): string;
export function manifestePour(xml: string, adresse: string): string;
