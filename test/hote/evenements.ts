import type { FeuilleSimulee, Visibilite } from './feuilleSimulee';

/** D’où vient un changement : l’utilisateur, le complément lui-même, ou un autre utilisateur du classeur partagé. */
export type Auteur = 'utilisateur' | 'complement' | 'autre';

/** Ce qui arrive au classeur, tel que l’hôte le dit au client. */
export type Evenement = { readonly feuille: FeuilleSimulee; readonly auteur: Auteur } & (
  | { readonly genre: 'modification'; readonly adresse: string; readonly details?: { readonly valueBefore: unknown; readonly valueAfter: unknown; readonly valueTypeBefore: string; readonly valueTypeAfter: string } }
  | { readonly genre: 'ajout' | 'suppression' | 'activation' | 'desactivation' }
  | { readonly genre: 'selection' | 'lignesMasquees' | 'calcul'; readonly adresse: string }
  | { readonly genre: 'nom'; readonly avant: string; readonly apres: string }
  | { readonly genre: 'visibilite'; readonly avant: Visibilite; readonly apres: Visibilite }
  | { readonly genre: 'protection'; readonly protegee: boolean }
);

/** Pour chaque genre : le numéro du message, et le nom que le client inscrit par `_Register…Event` ou `_RegisterEvent…`. */
const MESSAGES: Record<Evenement['genre'], readonly [numero: number, nom: string, type: string]> = {
  modification: [10, 'DataChanged', 'WorksheetChanged'],
  activation: [11, 'Activated', 'WorksheetActivated'],
  desactivation: [12, 'Deactivated', 'WorksheetDeactivated'],
  ajout: [13, 'Added', 'WorksheetAdded'],
  selection: [14, 'SelectionChanged', 'WorksheetSelectionChanged'],
  suppression: [15, 'Deleted', 'WorksheetDeleted'],
  calcul: [16, 'Calculated', 'WorksheetCalculated'],
  lignesMasquees: [22, 'RowHiddenChanged', 'WorksheetRowHiddenChanged'],
  protection: [24, 'ProtectionChanged', 'WorksheetProtectionChanged'],
  nom: [25, 'NameChanged', 'WorksheetNameChanged'],
  visibilite: [26, 'VisibilityChanged', 'WorksheetVisibilityChanged'],
};

const NOMS: ReadonlySet<string> = new Set(Object.values(MESSAGES).map(([, nom]) => nom));
/** La cible des événements que la collection des feuilles écoute. */
export const CLASSEUR = 'Workbook';

/** Les abonnements d’une cible : les méthodes que le client appelle quand le complément fait `onX.add` et `remove`. */
export function abonnements(inscrits: Set<string>, cible: string): Record<string, () => void> {
  const paires = [...NOMS].flatMap((nom) => ['Register', 'Unregister'].flatMap((verbe) => [`_${verbe}${nom}Event`, `_${verbe}Event${nom}`].map((methode) => {
    const inscription = `${cible} ${nom}`;
    return [methode, (): void => { if (verbe === 'Register') inscrits.add(inscription); else inscrits.delete(inscription); }] as const;
  })));
  return Object.fromEntries(paires);
}

/** Les messages à remettre au client : un par cible inscrite. */
export function messagesDe(e: Evenement, inscrits: ReadonlySet<string>): readonly object[] {
  const [numero, nom, type] = MESSAGES[e.genre];
  const corps = {
    type, worksheetId: e.feuille.id, source: e.auteur === 'autre' ? 'Remote' : 'Local', triggerSource: e.auteur === 'complement' ? 'ThisLocalAddin' : 'Unknown',
    ...('adresse' in e ? { address: e.adresse, changeType: e.genre === 'lignesMasquees' ? 'Hidden' : 'RangeEdited' } : {}),
    ...('details' in e ? e.details : {}),
    ...(e.genre === 'nom' ? { nameBefore: e.avant, nameAfter: e.apres } : {}),
    ...(e.genre === 'visibilite' ? { visibilityBefore: e.avant, visibilityAfter: e.apres } : {}),
    ...(e.genre === 'protection' ? { isProtected: e.protegee } : {}),
  };
  return [e.feuille.id, CLASSEUR].filter((cible) => inscrits.has(`${cible} ${nom}`))
    .map((targetId) => ({ messageCategory: 65_536, messageType: numero, targetId, message: JSON.stringify(corps) }));
}
