/** Les graisses d'un acte. */
export const GRAISSES = ['romain', 'gras', 'italique'] as const;
export type Graisse = (typeof GRAISSES)[number];

/** Les octets d'une police TrueType par graisse. */
export type Polices = Readonly<Record<Graisse, Uint8Array>>;
