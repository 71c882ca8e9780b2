import type { Regle } from '../../src/regles/regle';
import { PREVUES } from './catalogue';
import { FAMILLES } from './dossiers';

/** Le sommaire des règles, par famille. */
export function sommaire(regles: readonly Regle[]): string {
  return [
    '# Les contrôles',
    '',
    'Chaque contrôle a un identifiant qui ne change jamais, une gravité, la référence qui le fonde, un exemple juste et un exemple fautif.',
    'Les anomalies citées dans ces fiches sont celles que l’outil imprime : les exemples sont exécutés, jamais recopiés.',
    '',
    '- **bloquant** : ne pas voter en l’état ;',
    '- **alerte** : à examiner avant le vote ;',
    '- **information** : pour mémoire.',
    '',
    ...Object.entries(FAMILLES).flatMap(([code, nom]) => famille(nom, regles.filter((r) => r.id.startsWith(code)))),
    '## Prévus',
    '',
    'Ces contrôles ne sont pas encore faits : leur identifiant est réservé.',
    '',
    ...Object.entries(PREVUES).map(([id, sens]) => `- ${id} : ${sens}`),
    '',
    '<!-- Généré par « npm run regles » : ne pas modifier à la main. -->',
    '',
  ].join('\n');
}

function famille(nom: string, regles: readonly Regle[]): string[] {
  if (regles.length === 0) return [];
  return [
    `## ${nom}`,
    '',
    '| Contrôle | Ce qui est vérifié | Gravité | Normes | Documents |',
    '|---|---|---|---|---|',
    ...regles.map((r) => `| [${r.id}](${r.id}.md) | ${r.titre} | ${r.gravite} | ${r.normes.join(', ')} | ${r.vautPour.join(', ')} |`),
    '',
  ];
}
