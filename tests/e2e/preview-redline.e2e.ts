/** Changes since a revision in the page of `akkoord preview`: chosen from a list or typed, followed at each save. */
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { expression, type OpenPreview, openPreview, violations } from './preview-page.ts';
import { project, scratch } from './program.ts';

const root = scratch();
const folder = 'agreements/ocw-sg-beraad';
const file = join(root, folder, 'notitie.md');

let opened: OpenPreview;
let page: Page;
const git = (...words: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...words], {
    cwd: root,
    stdio: 'ignore',
  });
const write = (sentence: string) =>
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${sentence}\n`);

beforeAll(async () => {
  cpSync(join(project, folder), join(root, folder), { recursive: true });
  git('init', '-q', '-b', 'main', '--template=');
  git('add', '-A');
  git('commit', '-qm', 'Verzonden');
  git('tag', 'v1.0');
  write('Dit is een eerste nieuwe zin.');
  git('commit', '-qam', 'Aangevuld');
  opened = await openPreview([folder], root);
  page = await opened.browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(200_000);
  await page.goto(opened.url);
  await until('!!text.querySelector("main")');
});
afterAll(async () => {
  await opened?.browser.close();
  opened?.program.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});

async function until(what: string): Promise<void> {
  for (let left = 2_000; !(await page.evaluate(expression(what))); left -= 1) {
    if (left === 0) throw new Error(`never: ${what}`);
    await page.waitForTimeout(50);
  }
}
const inserted = '[...text.querySelectorAll("ins")].map((each) => each.textContent.trim()).join()';

it('is chosen with keys, follows a save, and is accessible', async () => {
  await page.getByRole('radio', { name: 'Tekst' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await until('!!text.querySelector("main") && text.body.textContent.includes("Wat er veranderde")');
  const choices = await page.getByLabel('Sinds').locator('option').allTextContents();
  expect(choices.map((each) => each.split(' · ').at(-1))).toEqual(['Aangevuld', 'Verzonden']);
  write('Dit is een tweede nieuwe zin.');
  await until(`${inserted}.includes("tweede") && !${inserted}.includes("eerste")`);
  await page.getByLabel('Sinds').selectOption('v1.0');
  await until(`${inserted}.includes("tweede") && ${inserted}.includes("eerste")`);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page)).toEqual([]);
  }
});

it('may be typed, and is refused when git does not know it', async () => {
  await page.getByLabel('of een andere revisie').fill('nergens');
  await page.keyboard.press('Enter');
  await until('banner().startsWith("Git kent hier geen revisie met deze naam.")');
  await page.getByLabel('of een andere revisie').fill('HEAD');
  await page.keyboard.press('Enter');
  await until(`banner() === "" && ${inserted}.includes("tweede") && !${inserted}.includes("eerste")`);
});
