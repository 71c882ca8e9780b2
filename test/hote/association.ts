type Fonction = (...args: never[]) => unknown;

/** La table des fonctions personnalisées, que office.js définit et que le mandataire du client lit. */
export class Association {
  readonly mappings: Record<string, Fonction> = {};
  private readonly ecouteurs: (() => void)[] = [];

  associate(id: string | Readonly<Record<string, Fonction>>, fonction?: Fonction): void {
    for (const [nom, f] of typeof id === 'string' ? [[id, fonction as Fonction] as const] : Object.entries(id)) this.mappings[nom.toUpperCase()] = f;
    for (const e of this.ecouteurs) e();
  }

  onchange(ecouteur: () => void): void {
    this.ecouteurs.push(ecouteur);
  }
}
