const JOUR_MS = 86_400_000;
const ORIGINE_1900 = Date.UTC(1899, 11, 30), ORIGINE_1904 = Date.UTC(1904, 0, 1);
/** Le 29 février 1900, que le calendrier 1900 compte et qui n'a pas existé : les jours d'avant sont décalés d'un. */
const JOUR_FICTIF = 60;
/** 31/12/9999, dernier jour d'un tableur. */
const SERIE_MAX = 2_958_465;

/** Date AAAA-MM-JJ d'un nombre de jours de tableur ; `base1904` est le calendrier des anciens Macintosh. `null` hors du calendrier. */
export function dateDeSerie(serie: number, base1904 = false): string | null {
  if (!(serie >= 0 && serie <= SERIE_MAX)) return null;
  const origine = base1904 ? ORIGINE_1904 : ORIGINE_1900 + (serie < JOUR_FICTIF ? JOUR_MS : 0);
  return new Date(origine + Math.floor(serie) * JOUR_MS).toISOString().slice(0, 10);
}

/** Nombre de jours, dans le calendrier 1900, d'une date AAAA-MM-JJ ; `NaN` si elle n'en est pas une. */
export function serieDeDate(date: string): number {
  const serie = (Date.parse(`${date}T00:00:00Z`) - ORIGINE_1900) / JOUR_MS;
  return serie <= JOUR_FICTIF ? serie - 1 : serie;
}
