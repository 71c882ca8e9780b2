// `npm run icones` : les icônes du complément, toutes tirées d’assets/icone.svg. À relancer quand le dessin change ;
// les PNG sont gardés dans le dépôt, car leur rendu dépend du navigateur.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { finir, racine } from './commun.mjs';

/** Chaque icône est le tableau et la pastille d’une commande ; celle de « Contrôler » est aussi celle du complément. */
const ICONES = { controler: [16, 32, 64, 80], modele: [16, 32, 80], reparer: [16, 32, 80], aide: [16, 32, 80] };

const NAVIGATEURS = [{ executablePath: '/usr/bin/chromium' }, { channel: 'chrome' }, { channel: 'msedge' }, {}];

async function ouvrir() {
  const choisi = process.env.CCAS_NAVIGATEUR;
  for (const ou of choisi ? [{ executablePath: choisi }] : NAVIGATEURS) {
    try {
      return await chromium.launch({ ...ou, args: ['--no-sandbox'] });
    } catch {
      continue;
    }
  }
  return finir('Aucun navigateur Chromium, Chrome ou Edge n’a été trouvé : installez-en un, ou donnez son chemin dans CCAS_NAVIGATEUR.');
}

const svg = readFileSync(join(racine, 'assets/icone.svg'), 'utf8');
const navigateur = await ouvrir();
try {
  const page = await navigateur.newPage();
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
  for (const [nom, tailles] of Object.entries(ICONES)) {
    for (const taille of tailles) {
      await page.setViewportSize({ width: taille, height: taille });
      await page.evaluate(([pastille, pastilles, cote]) => {
        const dessin = document.querySelector('svg');
        dessin.setAttribute('width', cote);
        dessin.setAttribute('height', cote);
        for (const id of pastilles) document.getElementById(id).setAttribute('display', id === pastille ? 'inline' : 'none');
      }, [nom, Object.keys(ICONES), taille]);
      const chemin = `assets/${nom}-${taille}.png`;
      writeFileSync(join(racine, chemin), await page.screenshot({ omitBackground: true }));
      console.log(`écrit : ${chemin}`);
    }
  }
} finally {
  await navigateur.close();
}
