/** `akkoord preview` as a policy writer has it: the built program, a folder on the disk, a browser beside it. */
import type { ChildProcess } from 'node:child_process';
import { cpSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seed } from '../support/seed.ts';
import { blocks, expression, type OpenPreview, openPreview, type Piece, violations } from './preview-page.ts';
import { akkoord, example, scratch } from './program.ts';

const root = scratch();
const folder = 'agreements/meppel-gka-agenda';
const file = `${folder}/agenda.md`;
const letter = `${folder}/raadsbrief.md`;
const original = readFileSync(join(example, 'agenda.md'), 'utf8');

let program: ChildProcess;
let opened: OpenPreview;
let url = '';
let browser: Browser;
let page: Page;
let said: string[];

beforeAll(async () => {
  cpSync(example, join(root, folder), { recursive: true });
  opened = await openPreview([folder], root);
  ({ program, url, browser } = opened);
});
afterAll(async () => {
  await browser?.close();
  program?.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  page.setDefaultTimeout(200_000);
  said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(url);
  await until('!!text.querySelector("main") && count() !== ""');
});
afterEach(async () => {
  expect(said).toEqual([]);
  await page.close();
  save(original);
});

describe('the page of a preview', () => {
  it('shows the first document and says that nothing is wrong', async () => {
    expect(await see('text.title')).toBe('GKA-agenda Meppel: gelijke kansen voor alle kinderen en jongeren');
    expect(
      await see('[...document.querySelectorAll("nav button")].map((each) => each.dataset.file)'),
    ).toEqual([file, letter]);
    expect(await see('count()')).toBe('geen meldingen');
    expect(await see('banner()')).toBe('');
    // Its style sheet holds, and nothing in it runs.
    expect(await see('getComputedStyle(text.body).margin')).toBe('0px');
  });

  it('is accessible: light, dark, on a phone, with findings, with pages', async () => {
    save(withParagraph('Hier komt [nog een zin].'));
    await until('findings().length > 0');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    expect(await see('document.documentElement.scrollWidth')).toBe(320);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByLabel('Pagina’s', { exact: true }).check();
    await until('words(1) !== ""');
    await page.getByLabel('Zoek op de pagina’s').fill('kinderen');
    await until('/ van /.test(found())');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await violations(page)).toEqual([]);
    expect(await see('document.documentElement.scrollWidth')).toBe(320);
  });

  it('follows a save without losing its place', async () => {
    const heading =
      '[...text.querySelectorAll("h1,h2,h3,h4")].findLast((each) => each.textContent.includes("Planning"))';
    await page.evaluate(expression(`${heading}.scrollIntoView()`));
    const before = await see(`${heading}.getBoundingClientRect().top`);
    save(withParagraph('Een zin die er net bij kwam.'));
    await until('text.body.textContent.includes("Een zin die er net bij kwam.")');
    const after = await see(`${heading}.getBoundingClientRect().top`);
    expect(Math.abs(Number(after) - Number(before))).toBeLessThan(2);
    expect(Number(await see('text.scrollingElement.scrollTop'))).toBeGreaterThan(500);
    // There and back again.
    await page.getByLabel('Pagina’s', { exact: true }).check();
    await until('drawn() > 0');
    await page.getByLabel('Tekst', { exact: true }).check();
    expect(
      Math.abs(Number(await see(`${heading}.getBoundingClientRect().top`)) - Number(before)),
    ).toBeLessThan(2);
  });

  it('makes any text of any other', async () => {
    const pairs = fc.sample(fc.tuple(blocks, blocks), { numRuns: 500, ...seed });
    // With the very module of the page, over the nodes of a browser.
    const wrong = await page.evaluate(
      `import(new URL('client/patch-children.js', location.href)).then(({ patchChildren }) =>
        ${JSON.stringify(pairs)}.filter(([before, after]) => {
          const [one, other] = [before, after].map((html) => new DOMParser().parseFromString(html, 'text/html').body);
          patchChildren(one, other.cloneNode(true));
          return one.innerHTML !== other.innerHTML;
        }))`,
    );
    expect(wrong).toEqual([]);
  });

  it('sees the last of twenty saves that follow each other at once', async () => {
    for (let turn = 1; turn <= 20; turn++) {
      save(withParagraph(`Dit is opzet${turn}.`));
      await new Promise((done) => setTimeout(done, 5));
    }
    await until('text.body.textContent.includes("Dit is opzet20.")');
  });

  it('keeps the text when the frontmatter is half typed, says why, and goes on when that is mended', async () => {
    save(withParagraph('Nieuw.').replace('kind: gka-agenda', 'kind: [gka'));
    await until('banner() !== ""');
    expect(await see('banner()')).toBe(
      'U ziet de vorige versie: van de tekst zoals die nu is, kan geen document worden gemaakt.',
    );
    expect(await see('count()')).toBe('1 fout');
    expect(await see('findings()[0]')).toContain('fout Dit haakje ([) wordt nergens gesloten.');
    expect(await see('text.body.textContent.includes("Nieuw.")')).toBe(false);
    save(withParagraph('Nieuw.'));
    await until(
      'text.body.textContent.includes("Nieuw.") && banner() === "" && count() === "geen meldingen"',
    );
  });

  it('goes to the place of a finding with keys only, also from the pages', async () => {
    save(withParagraph('Hier komt [nog een zin].'));
    await until('findings().length > 0');
    await page.keyboard.press('Tab');
    expect(await see('document.activeElement.textContent')).toBe('Naar de meldingen');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await see('text.activeElement.textContent')).toBe('Hier komt [nog een zin].');
    expect(await see('inSight(text.activeElement)')).toBe(true);

    await page.getByLabel('Tekst', { exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await until('drawn() > 0');
    await page.evaluate(expression('text.scrollingElement.scrollTo(0, 0)'));
    await page.locator('#findings button').first().press('Enter');
    await until('!document.getElementById("text").hidden && inSight(text.activeElement)');
    expect(await see('text.activeElement.textContent')).toBe('Hier komt [nog een zin].');

    save(withParagraph('Hier komt [nog een zin] met **vet** erin.'));
    await until('text.body.textContent.includes("met vet erin.")');
    await page.locator('#findings button').first().press('Enter');
    expect(await see('text.activeElement.textContent')).toBe('Hier komt [nog een zin] met vet erin.');
  });

  it('shows the pages of the PDF, and follows a save there too', async () => {
    await page.getByLabel('Pagina’s', { exact: true }).check();
    await until('drawn() > 0');
    const first = await see('picture()');
    expect(Number(await see('document.querySelectorAll("#pages canvas").length'))).toBeGreaterThan(10);
    await page.evaluate('document.getElementById("pages").scrollTo(0, 300)');
    save(original.replace('title: "', 'title: "Ook '));
    await until(`picture() !== ${JSON.stringify(first)}`);
    expect(await see('document.getElementById("pages").scrollTop')).toBe(300);
  });

  it('finds text on pages that were never in sight, and selects it, with keys only', async () => {
    await page.getByLabel('Pagina’s', { exact: true }).check();
    await until('words(1) !== ""');
    // What stands on one page only, and not on the first ones.
    await page.keyboard.press('Control+f');
    expect(await see('document.activeElement.id')).toBe('find');
    await page.keyboard.type('drentse jeugdacademie');
    await until('found() === "1 van 1" && marked("current").length === 1');
    expect(await see('marked("current")')).toEqual(['Drentse Jeugdacademie']);
    expect(Number(await see('document.getElementById("page-number").value'))).toBeGreaterThan(3);
    expect(await see('marked("current", (range) => inRoom(range))')).toEqual(['Drentse Jeugdacademie']);
    await page.keyboard.press('Escape');
    expect(await see('[document.activeElement.id, document.getSelection().toString()]')).toEqual([
      'pages',
      'Drentse Jeugdacademie',
    ]);

    await page.keyboard.press('Control+f');
    await page.keyboard.type('kinderen');
    await until('/^\\d+ van \\d+$/.test(found()) && marked("found").length > 0');
    const [at = 0, total = 0] = String(await see('found()'))
      .split(' van ')
      .map(Number);
    expect(total).toBeGreaterThan(20);
    await page.keyboard.press('Enter');
    expect(await see('found()')).toBe(`${at + 1} van ${total}`);
    await page.keyboard.press('Shift+Enter');
    expect(await see('found()')).toBe(`${at} van ${total}`);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('dit staat er niet');
    await until('found() === "niet gevonden"');
  });

  it('selects with the mouse what lies between, also when the pointer is beside the words', async () => {
    await page.getByLabel('Pagina’s', { exact: true }).check();
    await until('words(1) !== ""');
    await page.getByLabel('Grootte van de pagina’s').selectOption('page');
    await page.getByLabel('Pagina', { exact: true }).fill('6');
    await page.keyboard.press('Enter');
    await until('words(6) !== ""');
    const lines = (await see(`pieces(6).filter(([text]) => text.length > 60).slice(0, 3)`)) as Piece[];
    const [[first, left, top], , [third, , , right, bottom]] = lines as [Piece, Piece, Piece];
    await page.mouse.move(left + 1, top + 3);
    await page.mouse.down();
    await page.mouse.move(right - 20, bottom - 3, { steps: 10 });
    await page.mouse.move(right + 30, bottom - 1, { steps: 10 });
    await page.mouse.up();
    const selected = String(await see('document.getSelection().toString()'));
    expect(selected.startsWith(first)).toBe(true);
    expect(selected).toContain(third);
    expect(selected.length).toBeLessThan(String(await see('words(6)')).length);

    // The words follow what is saved.
    save(original.replaceAll('De academie is nog in ontwikkeling.', 'Academiegroei.'));
    await until('words(6).includes("Academiegroei.")');
  });

  it('shows pages larger and smaller, and stays on the page', async () => {
    await page.getByLabel('Pagina’s', { exact: true }).check();
    await until('words(1) !== ""');
    await page.getByLabel('Pagina', { exact: true }).fill('4');
    await page.keyboard.press('Enter');
    await until('words(4) !== "" && document.getElementById("page-number").value === "4"');
    const width = Number(await see('sheet(4).clientWidth'));
    for (const percents of ['75', '100', '125']) {
      await page.getByLabel('Groter').press('Enter');
      await until(`document.getElementById("zoom").value === "${percents}"`);
    }
    expect(Number(await see('sheet(4).clientWidth'))).toBeGreaterThan(width);
    // Drawn anew, as sharp as it is large; the words still lie over it.
    await until('sheet(4).querySelector("canvas").width >= sheet(4).clientWidth - 1');
    expect(await see('document.getElementById("page-number").value')).toBe('4');
    expect(await see('inRoom(sheet(4))')).toBe(true);
    expect(
      await see('Math.abs(sheet(4).querySelector(".words").clientWidth - sheet(4).clientWidth)'),
    ).toBeLessThan(2);
    await page.getByLabel('Kleiner').press('Enter');
    expect(await see('document.getElementById("zoom").value')).toBe('100');
    await page.getByLabel('Pagina', { exact: true }).fill('999');
    await page.keyboard.press('Enter');
    await until(
      'document.getElementById("page-number").value === document.getElementById("page-number").max',
    );
  });

  it('takes the mark of a finding away when it is mended, and keeps it when it moves', async () => {
    save(withParagraph('Hier komt [nog een zin].'));
    await until('findings().length === 1');
    await page.locator('#findings button').first().press('Enter');
    expect(await see('pointed()')).toEqual(['Hier komt [nog een zin].']);
    save(withParagraph('Een zin ervoor.\n\nHier komt [nog een zin].'));
    await until('text.body.textContent.includes("Een zin ervoor.") && findings()[0].includes("regel 78")');
    expect(await see('pointed()')).toEqual(['Hier komt [nog een zin].']);
    save(withParagraph('Een zin ervoor.\n\nHier komt iedereen samen.'));
    await until('findings().length === 0');
    expect(await see('pointed()')).toEqual([]);
  });

  it('does not take a place in the data for one in the text', async () => {
    save(withParagraph('Nieuw.').replace('scheme: gka-2021', 'scheme: gka-20211'));
    await until('findings().length > 0');
    await page.evaluate(expression('text.scrollingElement.scrollTo(0, 900)'));
    await page.locator('#findings button').first().press('Enter');
    expect(await see('pointed()')).toEqual([]);
    expect(await see('text.scrollingElement.scrollTop')).toBe(0);
    expect(await see('document.getElementById("status").textContent')).toBe(
      `Deze plaats staat in de gegevens boven aan ${file}, regel 9.`,
    );
  });

  it('leads to the source at the line, and to the PDF', async () => {
    save(withParagraph('Hier komt [nog een zin].'));
    await until('findings().length === 1');
    const uri = `file://${realpathSync(root)}/${file}`;
    const link = page.locator('#findings a');
    expect(await link.getAttribute('href')).toBe(`vscode://file${uri.slice('file://'.length)}:76:11`);
    expect(await link.getAttribute('aria-label')).toBe(`Open in VS Code: ${file}, regel 76`);
    await page.evaluate(expression('text.querySelector("h3").scrollIntoView()'));
    await page.locator('#source a').focus();
    expect(await page.locator('#source a').getAttribute('href')).toMatch(/agenda\.md:(?!74:)\d+:1$/);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#source button').press('Enter');
    await until(`document.getElementById("status").textContent === ${JSON.stringify(`Gekopieerd: ${uri}`)}`);
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(uri);
    const pdf = await page.evaluate(
      'fetch(document.getElementById("pdf").href).then(async (got) => [got.headers.get("content-type"), (await got.text()).slice(0, 5)])',
    );
    expect(pdf).toEqual(['application/pdf', '%PDF-']);
  });

  it('shows another document by keyboard, and remembers it in the address', async () => {
    await page.locator('nav button').nth(1).focus();
    await page.keyboard.press('Enter');
    await until('text.body.textContent.includes("Geachte")');
    expect(await see('document.querySelector("nav [aria-current]").dataset.file')).toBe(letter);
    expect(await see('document.activeElement.dataset.file')).toBe(letter);
    await page.reload();
    await until('text.body.textContent.includes("Geachte")');
    await page.goBack();
    await until('!text.body.textContent.includes("Geachte")');
  });

  it('goes to another document when the one that is shown is renamed', async () => {
    await page.locator('nav button').nth(1).click();
    await until('text.body.textContent.includes("Geachte")');
    renameSync(join(root, letter), join(root, folder, 'brief.md'));
    await until(
      `[...document.querySelectorAll("nav button")].some((each) => each.dataset.file.endsWith("brief.md"))`,
    );
    await until(`document.querySelector("nav [aria-current]").dataset.file === ${JSON.stringify(file)}`);
    renameSync(join(root, folder, 'brief.md'), join(root, letter));
    await until(
      `[...document.querySelectorAll("nav button")].some((each) => each.dataset.file.endsWith("raadsbrief.md"))`,
    );
  });
});

describe('the program around it', () => {
  it('refuses a port that is taken', () => {
    const { port } = new URL(url);
    expect(akkoord(['preview', folder, '--port', port], { cwd: root })).toEqual({
      status: 4,
      stdout: '',
      stderr: `poort ${port}: fout: deze poort is al in gebruik, misschien door een andere voorvertoning
  doe dit: kies met \`--port\` een ander nummer, of laat \`--port\` weg: dan kiest Akkoord een poort die vrij is

afgebroken — geen bestand half geschreven
`,
    });
  });

  it('stops at Ctrl-C with a page open', async () => {
    // That the connection ends, a browser says on the console.
    await page.goto('about:blank');
    const still = await browser.newPage();
    await still.goto(url);
    const ended = new Promise((done) => program.on('close', done));
    program.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(opened.stderr()).toBe(
      'Open dit adres in een browser op deze computer; Ctrl+C stopt de voorvertoning.\n\ngestopt\n',
    );
    await still.close();
  });
});

function save(text: string): void {
  writeFileSync(join(root, file), text);
}

function withParagraph(text: string): string {
  return original
    .replace('status: final', 'status: draft')
    .replace('## Toelichting\n', `## Toelichting\n\n${text}\n`);
}

function see(code: string): Promise<unknown> {
  return page.evaluate(expression(code));
}
async function until(code: string): Promise<void> {
  await expect.poll(() => see(code), { timeout: 200_000, interval: 20 }).toBe(true);
}
