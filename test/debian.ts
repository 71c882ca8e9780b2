import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Le chemin d'un programme, ou `null`. */
export function trouver(nom: string): string | null {
  return (process.env.PATH ?? '').split(delimiter).map((d) => join(d, nom)).find((c) => existsSync(c)) ?? null;
}

/** Demande des paquets à Debian, si la machine en est une et nous son administrateur. Les tests se lancent à plusieurs : un seul installe à la fois. */
export function installer(paquets: readonly string[], present: () => boolean): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const liberer = verrouiller();
  try {
    if (present()) return true;
    process.stderr.write(`Installation pour les essais : ${paquets.join(', ')}…\n`);
    const options = { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
    spawnSync('apt-get', ['update'], options);
    return spawnSync('apt-get', ['install', '-y', ...paquets], options).status === 0 && present();
  } finally {
    liberer();
  }
}

const VERROU = join(tmpdir(), 'ccas-apt');
/** Au-delà, celui qui tenait le verrou est mort sans le rendre. */
const PERIME_MS = 10 * 60_000;

function verrouiller(): () => void {
  const attente = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(VERROU);
      return () => rmdirSync(VERROU);
    } catch (e) {
      if (!(e instanceof Error && 'code' in e && e.code === 'EEXIST')) throw e;
      const tenuDepuis = Date.now() - (statSync(VERROU, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (tenuDepuis > PERIME_MS) rmdirSync(VERROU);
      else Atomics.wait(attente, 0, 0, 500);
    }
  }
}
