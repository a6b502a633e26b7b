/** The example documents and the manual as web pages, in every house style, as a browser shows them and axe judges them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseStyleIds } from '../../src/load/load-house-style.ts';
import { htmlPage } from '../../src/write/writers.ts';
import {
  assembledDossier,
  exampleFolders,
  pagedDocuments,
  projectHost,
  projectResources,
} from '../support/examples.ts';
import { chromiumPath } from './chromium-path.ts';
import { scratch } from './program.ts';

const file = join(scratch(), 'document.html');
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox'],
    timeout: 200_000,
  });
});
afterAll(() => browser?.close());

const cases = houseStyleIds(projectResources, projectHost).flatMap((style) =>
  // The manual shows code.
  [...exampleFolders, 'docs'].map((folder) => ({ style, folder })),
);

describe.each(cases)('$folder in $style', ({ style, folder }) => {
  it('is accessible in light and dark, fits a phone, and stays inside its policy', async () => {
    const documents = await pagedDocuments(assembledDossier(folder, projectHost, style), projectHost);
    for (const document of documents) {
      const bytes = await htmlPage(document, projectHost, ({ message }) => expect.fail(message));
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
      page.setDefaultTimeout(200_000);
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      // From a file, as a reader opens it: a policy that comes with written-in content does not hold as it does there.
      writeFileSync(file, bytes ?? expect.fail('no page'));
      await page.goto(`file://${file}`);
      await page.evaluate(axe.source);
      expect(await page.evaluate('getComputedStyle(document.body).margin')).toBe('0px');
      expect(await violations(page)).toEqual([]);
      // Colours and widths know nothing of each other, so two of the four pairs see them all.
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violations(page)).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
      expect(said).toEqual([]);
      await page.close();
    }
  });
});

/** What axe has against a page: rule, number of elements, the first of them. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`);
  return (found as AxeResults).violations.map(
    ({ id, nodes }) => `${id} ${nodes.length} ${nodes[0]?.html.slice(0, 200)}`,
  );
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
