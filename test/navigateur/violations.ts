import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Les violations que trouve axe, en clair. La CSP de la page refuse un script injecté : axe s'évalue hors d'elle. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap((v) => v.nodes.map((n) => `${v.id} : ${n.html} ${n.failureSummary}`));
  });
}
