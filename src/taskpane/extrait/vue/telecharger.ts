/** Durée pendant laquelle le navigateur peut encore lire le fichier, en millisecondes. */
const LECTURE = 60_000;

/** Donne un PDF à enregistrer. L'adresse du fichier est dans la page : aucune demande n'en sort. */
export function telechargerPdf(octets: Uint8Array, nom: string): void {
  const adresse = URL.createObjectURL(new Blob([octets.slice()], { type: 'application/pdf' }));
  const lien = document.createElement('a');
  lien.href = adresse;
  lien.download = nom;
  lien.click();
  setTimeout(() => URL.revokeObjectURL(adresse), LECTURE);
}
