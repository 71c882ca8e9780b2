/** 128 + SIGPIPE : le code d'un programme dont le lecteur s'en est allé. */
const TUYAU_FERME = 141;

/** Mène une tâche comme un programme : code de sortie, tuyau fermé sans bruit, faute de programme en une phrase. */
export function mener(tache: () => Promise<number>): void {
  for (const flux of [process.stdout, process.stderr]) {
    flux.on('error', (e: NodeJS.ErrnoException) => {
      if (e.code === 'EPIPE') process.exit(TUYAU_FERME);
      throw e;
    });
  }
  tache().then(
    (code) => { process.exitCode = code; },
    (e: unknown) => {
      process.stderr.write(`La commande s’est arrêtée sur une faute de programme (${e instanceof Error ? e.message : String(e)}) : signalez-la avec le fichier contrôlé.\n`);
      process.exitCode = 2;
    },
  );
}
