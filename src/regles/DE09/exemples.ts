import { definirExemples } from '../exemples';

export default definirExemples({
  nomenclature: 'M57_D',
  exercice: 2023,
  conformes: [
    {
      titre: 'Le visa cite la délibération qui précède',
      acte: {
        seance: `
| Date de la séance | 19/09/2023 |`,
        deliberations: `
| Numéro | 2023 CCAS 30 | 2023 CCAS 31 |
| Objet | Convention de partenariat entre le CCAS de Breuillet et la CPAM de l’Essonne | Convention d’utilisation du portail extranet « Espace Partenaires » |
| Visas | | Vu la délibération n° 2023 CCAS 30 du conseil d’administration du 19 septembre 2023, approuvant la convention de partenariat avec la CPAM de l’Essonne |`,
      },
    },
    {
      titre: 'Une délibération du conseil municipal n’est pas au registre du CCAS',
      acte: {
        seance: `
| Date de la séance | 19/09/2023 |`,
        deliberations: `
| Numéro | 31 |
| Visas | Vu la délibération n° 2020-30 du conseil municipal du 4 juin 2020 fixant le nombre des administrateurs |`,
      },
    },
    {
      titre: 'Une délibération que le classeur ne connaît pas reste sous réserve',
      acte: {
        seance: `
| Date de la séance | 19/09/2023 |`,
        deliberations: `
| Numéro | 31 |
| Visas | Vu la délibération n° 2021 CCAS 5 du 10 mai 2021 approuvant une convention |`,
      },
    },
  ],
  fautifs: [
    {
      titre: 'Le visa cite le n° 29 pour ce qui est le n° 30',
      acte: {
        seance: `
| Date de la séance | 19/09/2023 |`,
        deliberations: `
| Numéro | 2023 CCAS 30 | 2023 CCAS 31 |
| Objet | Convention de partenariat entre le CCAS de Breuillet et la CPAM de l’Essonne | Convention d’utilisation du portail extranet « Espace Partenaires » |
| Visas | | Vu le code général des collectivités territoriales ⏎ Vu la délibération n°2023 CCAS 29 du Conseil d’administration du 19 septembre 2023, approuvant la signature d’une convention de partenariat entre la CPAM de l’Essonne et le CCAS de Breuillet |`,
      },
      attendus: [{ cellules: ['Délibérations!C3', 'Délibérations!B1'] }],
    },
    {
      titre: 'Le registre donne un autre objet au numéro cité',
      acte: {
        seance: `
| Date de la séance | 19/09/2023 |`,
        deliberations: `
| Numéro | 31 |
| Visas | Vu la délibération n° 12 du 30 mars 2023 approuvant la convention de partenariat avec la CAF de l’Essonne |`,
        registre: `
| N° | Date de la séance | Objet |
| 12 | 30/03/2023 | Compte administratif 2022 |
| 13 | 30/03/2023 | Convention de partenariat avec la CAF de l’Essonne |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Registre!A3'] }],
    },
    {
      titre: 'Le numéro est bon, la date ne l’est pas',
      acte: {
        seance: `
| Date de la séance | 19/09/2023 |`,
        deliberations: `
| Numéro | 31 |
| Visas | Vu la délibération n° 12 du 30 avril 2023 |`,
        registre: `
| N° | Date de la séance | Objet |
| 12 | 30/03/2023 | Compte administratif 2022 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Registre!A2'] }],
    },
    {
      titre: 'La délibération se vise elle-même',
      acte: {
        seance: `
| Date de la séance | 19/09/2023 |`,
        deliberations: `
| Numéro | 31 |
| Visas | Vu la délibération n° 31 du 19 septembre 2023 |`,
      },
      attendus: [{ cellules: ['Délibérations!B2', 'Délibérations!B1'] }],
    },
  ],
});
