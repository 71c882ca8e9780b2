import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml' };

/** Sert un dossier, sur localhost. */
export async function servir(dossier: string): Promise<{ readonly url: string; fermer(): Promise<void> }> {
  const serveur = createServer((demande, reponse) => {
    const chemin = new URL(demande.url ?? '/', 'http://localhost').pathname;
    // Un navigateur demande toujours l'icône de la page, que rien ici ne porte.
    const lire = chemin === '/favicon.ico' ? Promise.resolve('') : readFile(join(dossier, normalize(chemin)));
    lire.then(
      (octets) => reponse.writeHead(200, { 'Content-Type': `${TYPES[extname(chemin)] ?? 'application/octet-stream'}; charset=utf-8` }).end(octets),
      () => reponse.writeHead(404).end(),
    );
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  return {
    url: `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    fermer: () => new Promise((fini) => { serveur.close(() => fini()); serveur.closeAllConnections(); }),
  };
}
