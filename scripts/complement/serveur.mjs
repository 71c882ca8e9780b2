// Le serveur de développement du complément, et la trace qui permet de l'arrêter d'un autre terminal.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import { racine } from '../commun.mjs';

const requerir = createRequire(import.meta.url);
const TRACE = join(racine, '.cache/serveur.json');
const ENTETE = 'x-ccas-serveur';
export const PORT = 3000;

/** Sert le complément en https et le reconstruit à chaque changement. Rend de quoi l'arrêter. */
export async function servir(options) {
  const Serveur = requerir('webpack-dev-server');
  const { complement } = requerir('../../webpack.config.js');
  const serveur = new Serveur({
    server: { type: 'https', options },
    host: 'localhost',
    port: PORT,
    // La page refuse tout script venu d'ailleurs : elle se recharge à la main, telle qu'en production.
    hot: false, liveReload: false, client: false, webSocketServer: false,
    // Excel pour le web lit functions.json depuis sa propre adresse.
    headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store', [ENTETE]: String(process.pid) },
    setupExitSignals: false,
    static: false,
    devMiddleware: { stats: 'errors-warnings' },
  }, requerir('webpack')({ ...complement({ mode: 'development' }), infrastructureLogging: { level: 'error' } }));
  await serveur.start();
  mkdirSync(join(racine, '.cache'), { recursive: true });
  writeFileSync(TRACE, JSON.stringify({ pid: process.pid }));
  return async () => {
    rmSync(TRACE, { force: true });
    await serveur.stop();
  };
}

/** Vrai si quelque chose répond déjà sur le port. */
export function portPris() {
  return new Promise((resoudre) => {
    const essai = createConnection({ port: PORT, host: 'localhost' });
    essai.once('connect', () => { essai.destroy(); resoudre(true); });
    essai.once('error', () => resoudre(false));
  });
}

/** Arrête le serveur lancé par `npm start`, et lui seul : il doit se reconnaître. Faux s'il n'y en a pas. */
export async function arreterServeur() {
  const pid = lirePid();
  if (pid === null) return false;
  const sien = await pidQuiRepond() === pid;
  if (sien) process.kill(pid, 'SIGTERM');
  rmSync(TRACE, { force: true });
  return sien;
}

function lirePid() {
  try {
    return JSON.parse(readFileSync(TRACE, 'utf8')).pid;
  } catch {
    return null;
  }
}

function pidQuiRepond() {
  return new Promise((resoudre) => {
    const demande = request({ host: 'localhost', port: PORT, path: '/manifest.xml', method: 'HEAD', rejectUnauthorized: false }, (reponse) => {
      reponse.resume();
      resoudre(Number(reponse.headers[ENTETE]));
    });
    demande.on('error', () => resoudre(null));
    demande.end();
  });
}
