/** « a, b et c ». */
export function enumerer(mots: readonly string[]): string {
  return mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} et ${mots[mots.length - 1]}`;
}

/** « a, b et c », ou « a, b et 7 autres » au-delà de `max`. */
export function citer(mots: readonly string[], max: number): string {
  return mots.length <= max ? enumerer(mots) : enumerer([...mots.slice(0, max), `${mots.length - max} ${mots.length - max > 1 ? 'autres' : 'autre'}`]);
}
