/** What partners changed in Word, in the page of `akkoord preview --import`: chosen, taken over, undone; by mouse and by keys. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { returnedDocx } from '../support/returned-docx.ts';
import { memoDocx, memoPath, memoText } from '../support/sent-memo.ts';
import { expression, type OpenPreview, openPreview, violations } from './preview-page.ts';
import { scratch } from './program.ts';

const root = scratch();
let opened: OpenPreview;
let page: Page;
const said: string[] = [];

beforeAll(async () => {
  mkdirSync(join(root, 'agreements/proef'), { recursive: true });
  writeFileSync(join(root, memoPath), memoText);
  const sent = await memoDocx();
  const karin = returnedDocx(sent, {
    replace: [
      ['vijf', 'zes'],
      ['muziek', 'zang'],
      ['Team jeugd', 'Team zorg'],
    ],
    comment: { on: 'een rustige plek', text: 'Waar?' },
  });
  const piet = returnedDocx(sent, {
    author: 'Piet',
    replace: [
      ['vijf', 'acht'],
      ['sport', 'dans'],
    ],
  });
  writeFileSync(join(root, 'karin.docx'), karin);
  writeFileSync(join(root, 'piet.docx'), piet);
  opened = await openPreview(['agreements/proef', '--import', 'karin.docx', '--import', 'piet.docx'], root);
  page = await opened.browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  page.setDefaultTimeout(200_000);
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(opened.url);
});
afterAll(async () => {
  await opened?.browser.close();
  opened?.program.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

describe('changes of partners in the page', () => {
  it('stand by place, with who wants them and why one cannot be taken over', async () => {
    await until('items().length === 5');
    expect(await see('document.getElementById("returned-title").textContent')).toBe(
      'Terug uit Word: karin.docx, piet.docx',
    );
    expect(await see('items()[0]')).toMatch(
      /^voor uzelf “Team zorg” in plaats van “Team jeugd”Karin, 2026-05-01, karin.docx/,
    );
    expect(await see('items()[0]')).toContain('dit staat bij de gegevens');
    expect(await see('boxes().map((box) => box.checked)')).toEqual([false, false, true, true]);
    expect(await see('take()')).toBe('Neem over wat is aangevinkt (2)');
    expect(await see('findings().some((each) => each.includes("“Waar?”"))')).toBe(true);
  });

  it('are chosen and taken over with keys, and undone', async () => {
    await page.getByLabel('“acht” in plaats van “vijf”').press('Space');
    await page.getByLabel('“dans” in plaats van “sport”').press('Space');
    expect(await see('take()')).toBe('Neem over wat is aangevinkt (2)');
    await page.getByRole('button', { name: 'Neem over' }).press('Enter');
    await until('text.body.textContent.includes("acht uur")');
    expect(await see('reply()')).toBe('Overgenomen: 2 wijzigingen uit Word.');
    expect(onDisk()).toBe(memoText.replace('vijf', 'acht').replace('muziek', 'zang'));
    await until('items().length === 3');
    // What was left stays unchosen.
    expect(await see('boxes().map((box) => box.checked)')).toEqual([false]);
    await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
    await until('text.body.textContent.includes("vijf uur") && items().length === 5');
    expect(onDisk()).toBe(memoText);
  });

  it('lead to their place in the text', async () => {
    await page.getByRole('button', { name: `${memoPath}, regel 25` }).click();
    await until('pointed()[0] === "sport"');
  });

  it('that contradict each other are refused together, and nothing is written', async () => {
    await page.getByLabel('“zang” in plaats van “muziek”').uncheck();
    await page.getByLabel('“zes” in plaats van “vijf”').check();
    await page.getByRole('button', { name: 'Neem over' }).click();
    await until('reply().startsWith("Er is niets overgenomen")');
    expect(onDisk()).toBe(memoText);
    expect(said.splice(0)).toEqual([expect.stringContaining('409')]);
  });

  it('can be read by everyone, also on a phone', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page)).toEqual([]);
        expect(await see('document.documentElement.scrollWidth')).toBe(width);
      }
    expect(said).toEqual([]);
  });
});

function onDisk(): string {
  return readFileSync(join(root, memoPath), 'utf8');
}

/** Sees the page, with names for what came back. */
function see(code: string): Promise<unknown> {
  return page.evaluate(
    expression(`(() => {
      const items = () => [...document.querySelectorAll('#changes li')].map((each) => each.textContent);
      const boxes = () => [...document.querySelectorAll('#changes input')];
      const take = () => document.getElementById('take').textContent;
      return ${code};
    })()`),
  );
}
async function until(code: string): Promise<void> {
  await expect.poll(() => see(code), { timeout: 60_000, interval: 50 }).toBe(true);
}
