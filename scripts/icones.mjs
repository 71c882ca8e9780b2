// `npm run icones` : les icônes du complément, toutes tirées d’assets/icone.svg. À relancer quand le dessin change ;
// les PNG sont gardés dans le dépôt, car leur rendu dépend du navigateur.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installer, racine } from './commun.mjs';

await installer();
const { chromium: playwright } = await import('playwright-core');
const { charger } = await import('./regles/charger.mjs');
const { chromium, OPTIONS } = charger('../../test/navigateur/chromium.ts');

/** Chaque icône est le tableau et la pastille d’une commande ; celle de « Contrôler » est aussi celle du complément. */
const ICONES = { controler: [16, 32, 64, 80], extrait: [16, 32, 80], modele: [16, 32, 80], reparer: [16, 32, 80], aide: [16, 32, 80] };

const svg = readFileSync(join(racine, 'assets/icone.svg'), 'utf8');
const navigateur = await playwright.launch({ executablePath: chromium(), args: OPTIONS });
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
