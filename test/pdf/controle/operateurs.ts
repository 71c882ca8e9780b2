/** Un opérateur d'un flux de page et ses opérandes, tels qu'écrits ; un tableau garde ses crochets. */
export interface Operation { readonly operateur: string; readonly operandes: readonly string[] }

const LEXEMES = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9a-fA-F\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

/** Découpe un flux de page (ISO 32000-1, 7.8.2). */
export function operations(flux: string): readonly Operation[] {
  const trouvees: Operation[] = [];
  let operandes: string[] = [], ouverts = 0;
  for (const [lexeme] of flux.matchAll(LEXEMES)) {
    if (ouverts > 0) operandes[operandes.length - 1] += ` ${lexeme}`;
    else if (estOperande(lexeme)) operandes.push(lexeme);
    else {
      trouvees.push({ operateur: lexeme, operandes });
      operandes = [];
    }
    if (lexeme === '<<' || lexeme === '[') ouverts++;
    if (lexeme === '>>' || lexeme === ']') ouverts--;
  }
  return trouvees;
}

function estOperande(lexeme: string): boolean {
  return /^[(<[/]/.test(lexeme) || /^[-+.\d]/.test(lexeme) || ['true', 'false', 'null'].includes(lexeme);
}
