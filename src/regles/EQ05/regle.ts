import { adresse, type Position } from '../../domaine/grille';
import { formater } from '../../domaine/montant';
import { celluleSens } from '../commun/cellules';
import { net } from '../indice';
import { definirRegle, RIEN } from '../regle';

const AUCUN = [0, 0, 0, 0] as const;

export default definirRegle<'DM' | 'BP'>({
  id: 'EQ05',
  titre: 'Le virement inscrit en dépense au 023 égale la recette inscrite au 021',
  pourquoi: 'Le virement de section à section est une seule opération écrite deux fois : sans sa contrepartie exacte, une des deux sections est financée par rien.',
  gravite: 'bloquant',
  normes: ['M14', 'M57'],
  vautPour: ['DM', 'BP'],
  references: [{ texte: 'Instructions budgétaires et comptables M14 et M57', article: 'virement à la section d’investissement (021 et 023)', depuis: 1997, confiance: 'H' }],
  requiert: ['montants'],
  verifier({ tableau, indice }) {
    const verse = indice.compte('023'), recu = indice.compte('021');
    if (verse === undefined && recu === undefined) return RIEN;
    const d = net(verse?.cumul ?? AUCUN, 'depense'), r = net(recu?.cumul ?? AUCUN, 'recette');
    if (!(Math.abs(d - r) > 0)) return RIEN;
    // Une maquette sépare les sections : la contrepartie est sur une autre page.
    if (tableau.disposition === 'maquette' && indice.presentes.length < 2) {
      return [{ nonEvalue: 'document-absent', cause: 'Ce tableau ne porte qu’une section : le virement 023 / 021 se vérifie avec l’autre page.' }];
    }
    const [premiere, ...suite] = [
      ...(verse?.lignes ?? []).map((i) => celluleSens(tableau, i, 'depense')),
      ...(recu?.lignes ?? []).map((i) => celluleSens(tableau, i, 'recette')),
    ];
    return [{
      message: `023 ${montant(d)} ≠ 021 ${montant(r)}${recu === undefined ? ' (021 absent)' : verse === undefined ? ' (023 absent)' : ''}`,
      correction: {
        texte: 'Porter le même montant des deux côtés.',
        options: [
          recu === undefined ? `Ajouter en investissement une recette 021 de ${montant(d)}.` : porter('021', d, recu.lignes.map((i) => celluleSens(tableau, i, 'recette'))),
          verse === undefined ? `Ajouter en fonctionnement une dépense 023 de ${montant(r)}.` : porter('023', r, verse.lignes.map((i) => celluleSens(tableau, i, 'depense'))),
        ],
      },
      cellules: [premiere as Position, ...suite],
      ecart: d - r,
    }];
  },
});

function porter(compte: string, voulu: number, cellules: readonly Position[]): string {
  const ou = cellules.map(adresse).join(', ');
  return voulu === 0 ? `Retirer le ${compte} (${ou}).` : `Porter le ${compte} à ${montant(voulu)} (${ou}).`;
}

function montant(n: number): string {
  return formater(n);
}
