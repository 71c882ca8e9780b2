import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import vm from 'node:vm';
import { Association } from './association';
import { assembler, type Client, type EspacesDuClient, type Hote, type Options } from './hote';
import type { ClasseurSimule } from './classeurSimule';
import { Pont } from './pont';

/** Les fichiers du paquet @microsoft/office-js, un par Excel. */
export const FICHIERS: Readonly<Record<Client, string>> = { win32: 'excel-win32-16.01.js', mac: 'excel-mac-16.00.js', web: 'excel-web-16.00.js' };

/** Excel attend jusqu’à deux secondes entre deux rendus de résultats : les minuteries du client vont cent fois plus vite. */
const HATE = 100;

const scripts = new Map<Client, vm.Script>();
function script(client: Client): vm.Script {
  const chemin = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', FICHIERS[client]);
  const deja = scripts.get(client) ?? new vm.Script(readFileSync(chemin, 'utf8'), { filename: chemin });
  scripts.set(client, deja);
  return deja;
}

/** Ce que le client touche d’une page en se chargeant, et rien de plus. */
function page(pont: Pont, association: Association): Record<string, unknown> {
  const rien = (): void => undefined;
  const element = (): object => ({ style: {}, setAttribute: rien, appendChild: rien, addEventListener: rien, getElementsByTagName: () => [] });
  const reserve = (): object => ({ getItem: () => null, setItem: rien, removeItem: rien, length: 0, key: () => null });
  const url = new URL('https://localhost:3000/taskpane.html');
  const p: Record<string, unknown> = {
    console, clearTimeout, clearInterval, setInterval, performance, URL, TextEncoder, TextDecoder,
    setTimeout: (f: () => void, delai = 0, ...reste: []) => setTimeout(f, delai / HATE, ...reste),
    navigator: { userAgent: 'essai', appVersion: 'essai', language: 'fr-FR', platform: 'essai' },
    location: { href: url.href, search: '', hash: '', protocol: url.protocol, host: url.host, hostname: url.hostname, origin: url.origin, pathname: url.pathname },
    localStorage: reserve(), sessionStorage: reserve(), addEventListener: rien, removeEventListener: rien, postMessage: rien,
    document: { URL: url.href, cookie: '', readyState: 'complete', getElementById: () => null, getElementsByTagName: () => [], querySelector: () => null, createElement: element, addEventListener: rien, removeEventListener: rien, head: element(), body: element(), documentElement: element() },
    _richApiNativeBridge: pont.canal,
    CustomFunctions: { _association: association, associate: association.associate.bind(association) },
    CustomFunctionMappings: {},
  };
  for (const nom of ['window', 'self', 'top', 'parent']) p[nom] = p;
  return p;
}

/** Charge le client dans un contexte à lui, branché sur le classeur. */
export async function creerHote(classeur: ClasseurSimule, options: Options = {}): Promise<Hote> {
  const pont = new Pont(classeur);
  const association = new Association();
  const contexte = vm.createContext(page(pont, association)) as unknown as EspacesDuClient;
  script(options.client ?? 'win32').runInContext(contexte);
  return assembler(contexte, pont, { association, commandes: new Association() }, options);
}
