/** Fixes in the page of `akkoord preview`: made at a click or by keys, undone, refused; and which findings are shown. */
import { chmodSync, cpSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expression, type OpenPreview, openPreview, violations } from './preview-page.ts';
import { example, scratch } from './program.ts';

const root = scratch();
const folder = 'agreements/meppel-gka-agenda';
const file = `${folder}/agenda.md`;
const letter = `${folder}/raadsbrief.md`;
const [agendaText, letterText] = [file, letter].map((path) =>
  readFileSync(join(example, path.slice(folder.length + 1)), 'utf8'),
) as [string, string];

let opened: OpenPreview;
let page: Page;
/** What the browser says that should not be. A refusal is one of those. */
let said: string[];

beforeAll(async () => {
  cpSync(example, join(root, folder), { recursive: true });
  opened = await openPreview([folder, '--editor', 'vscodium'], root);
});
afterAll(async () => {
  await opened?.browser.close();
  opened?.program.kill('SIGKILL');
  rmSync(root, { recursive: true, force: true });
});
beforeEach(async () => {
  page = await opened.browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: 'light' });
  page.setDefaultTimeout(200_000);
  said = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(opened.url);
  await until('!!text.querySelector("main") && count() === "geen meldingen"');
});
afterEach(async () => {
  expect(said).toEqual([]);
  await page.close();
  save(file, agendaText);
  save(letter, letterText);
});

const sentences = 'Voor de de klas en en de school. Daarna word de coach gevraagd.';
const mended = 'Voor de klas en en de school. Daarna word de coach gevraagd.';

describe('a fix in the page', () => {
  it('is made at a click; the list keeps the focus, and the text follows', async () => {
    await write(sentences);
    const total = Number(await see('findings().length'));
    expect(await see('excerpts()[0]')).toBe('Voor weg: de deerbij: de klas en en de school. …');
    await page.getByRole('button', { name: 'Schrijf de' }).first().click();
    await until(`text.body.textContent.includes("${mended}") && findings().length === ${total - 1}`);
    expect(onDisk(file)).toBe(withParagraph(mended));
    expect(await see('reply()')).toBe('Gedaan: Schrijf de.');
    // What came in the place of the finding that is gone.
    expect(await see('document.activeElement === document.querySelector("#findings li").firstChild')).toBe(
      true,
    );
    await page.getByRole('button', { name: 'Maak ongedaan' }).press('Enter');
    await until(`findings().length === ${total} && document.getElementById("undo").hidden`);
    expect(onDisk(file)).toBe(withParagraph(sentences));
    expect(await see('reply()')).toBe('Ongedaan gemaakt: Schrijf de.');
    expect(await see('document.getElementById("findings").contains(document.activeElement)')).toBe(true);
  });

  it('is made and undone with keys only, also from the text', async () => {
    await write(sentences);
    await page.keyboard.press('F8');
    expect(await see('document.activeElement.textContent')).toContain('“de” staat er twee keer.');
    expect(await see('pointed()[0]')).toBe(sentences);
    // The place takes the focus; the keys work there too.
    await page.keyboard.press('Enter');
    expect(await see('text.activeElement.textContent')).toBe(sentences);
    await page.keyboard.press('Control+.');
    await until(`text.body.textContent.includes("${mended}")`);
    await until('!findings().some((each) => each.includes("“de” staat er twee keer."))');
    await page.keyboard.press('F8');
    expect(await see('document.activeElement.textContent')).toContain('“en” staat er twee keer.');
    await page.keyboard.press('ArrowDown');
    expect(await see('document.activeElement.textContent')).toContain('moet hier “wordt” zijn');
    await page.keyboard.press('Shift+F8');
    expect(await see('document.activeElement.textContent')).toContain('“en” staat er twee keer.');
    // Elsewhere it is not to be seen which finding would be meant.
    await page.getByLabel('waarschuwingen').focus();
    await page.keyboard.press('Control+.');
    await page.keyboard.press('F8');
    await page.keyboard.press('Shift+F8');
    expect(await see('reply()')).toBe('Gedaan: Schrijf de.');
    await page.keyboard.press('Control+z');
    await until(`text.body.textContent.includes("${sentences}") && findings().length === 3`);
    // Still at the same finding.
    expect(await see('document.activeElement.textContent')).toContain('“en” staat er twee keer.');
  });

  it('that the author must judge says so', async () => {
    await write('Daarna word de coach gevraagd.');
    expect(await see('buttons()')).toEqual(['Schrijf wordtvoorstel: kijk het daarna na']);
    expect(await see('document.getElementById("mend-all").hidden')).toBe(true);
    await page.locator('#findings .do').press('Enter');
    await until('findings().length === 0');
    expect(onDisk(file)).toBe(withParagraph('Daarna wordt de coach gevraagd.'));
    expect(await see('document.activeElement.id')).toBe('findings');
  });

  it('is a reason to let a warning stand, written with keys only', async () => {
    await write('De [naam] doet mee.');
    await page.locator('.allow summary').press('Enter');
    await page.keyboard.press('Tab');
    expect(await see('document.activeElement.labels[0].textContent')).toBe(
      'Reden (komt bij het document te staan)',
    );
    // Without a reason nothing is asked.
    await page.keyboard.press('Enter');
    expect(onDisk(file)).toBe(withParagraph('De [naam] doet mee.'));
    await page.keyboard.type('De naam komt na de raad.');
    expect(await violations(page)).toEqual([]);
    // What is being written stays when the text is saved meanwhile.
    const earlier = await see('findings()[0]');
    const moved = 'Eerst dit.\n\nDe [naam] doet mee.';
    save(file, withParagraph(moved));
    await until(`text.body.textContent.includes("Eerst") && findings()[0] !== ${JSON.stringify(earlier)}`);
    await until('document.activeElement.value === "De naam komt na de raad."');
    await page.keyboard.press('Enter');
    await until('findings().length === 0');
    const comment = '<!-- toestaan text/placeholder: De naam komt na de raad. -->';
    expect(onDisk(file)).toBe(withParagraph(moved.replace('De [', `${comment}\nDe [`)));
    await page.locator('#undo').press('Enter');
    await until('findings().length === 1');
    expect(onDisk(file)).toBe(withParagraph(moved));
  });

  it('all safe ones at once, in all files of the dossier', async () => {
    save(letter, `${letterText}\nVoor de de raad.\n`);
    await write('Voor de de klas en van de de school.');
    await until('document.getElementById("mend-all").textContent.endsWith("(3)")');
    await page.locator('#mend-all').press('Enter');
    await until('findings().length === 0');
    expect(await see('reply()')).toBe(`Gedaan: 3 meldingen opgelost in ${file}, ${letter}.`);
    expect(onDisk(file)).toBe(withParagraph('Voor de klas en van de school.'));
    expect(onDisk(letter)).toBe(`${letterText}\nVoor de raad.\n`);
    // Its button went away with the last of them.
    expect(await see('document.activeElement.id')).toBe('findings');
  });

  it('that cannot be made says why, and changes nothing', async () => {
    await write(sentences);
    chmodSync(join(root, file), 0o444);
    await page.locator('#findings .do').first().click();
    await until('reply().includes("is alleen-lezen")');
    chmodSync(join(root, file), 0o644);
    expect(onDisk(file)).toBe(withParagraph(sentences));
    expect(await see('document.getElementById("reply").className')).toBe('refused');
    expect(await violations(page)).toEqual([]);
    expect(said.splice(0)).toEqual([expect.stringContaining('409')]);
    // And then it can.
    await page.locator('#findings .do').first().click();
    await until(`text.body.textContent.includes("${mended}")`);
    const later = withParagraph(`${mended} En meer.`);
    save(file, later);
    await until('text.body.textContent.includes("En meer.")');
    await page.locator('#undo').click();
    await until('reply().startsWith("Dit kan niet meer ongedaan worden gemaakt")');
    expect(onDisk(file)).toBe(later);
    await until('document.getElementById("undo").hidden');
    expect(said.splice(0)).toEqual([expect.stringContaining('409')]);
  });

  it('is accessible: light, dark, narrow', async () => {
    const many = ['Op de de dag.', 'In in de stad.', 'Dit is ==hier== bekend.', 'De financiele hulp.'];
    await write(`${sentences} Hier komt [nog iets]. ${many.join(' ')}`);
    await page.locator('#findings .do').first().click();
    await until('!document.getElementById("undo").hidden && reply() !== "Bezig …"');
    await page.locator('#keys summary').click();
    for (const colorScheme of ['light', 'dark'] as const)
      for (const width of [1280, 320]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await violations(page)).toEqual([]);
        expect(await see('document.documentElement.scrollWidth')).toBe(width);
        // What only a screen reader says takes no room: beside each other, the columns scroll and the page does not.
        if (width > 320) expect(await see('document.documentElement.scrollHeight')).toBe(800);
      }
  });
});

describe('which findings are shown', () => {
  it('those of a severity or a place, with their number, also after a save', async () => {
    save(letter, `${letterText}\nVoor de de raad.\n`);
    await write('Hier komt [nog een zin] voor de de klas.');
    await until('places().length === 4');
    expect(await see('places()')).toEqual([
      'Dit document (2)',
      'Het hele dossier (4)',
      'agenda.md (2)',
      'raadsbrief.md (2)',
    ]);
    await page.getByLabel('waarschuwingen').uncheck();
    expect(await see('findings().length')).toBe(1);
    expect(await see('document.getElementById("left-out").textContent')).toBe(
      '1 van de 2 meldingen staan hier niet.',
    );
    await page.getByLabel('Waar', { exact: true }).selectOption('Het hele dossier (4)');
    expect(await see('findings().length')).toBe(2);
    await write('Hier komt [nog een zin] voor de de klas, en en de school.');
    await until('findings().length === 3');
    expect(await see('places()[1]')).toBe('Het hele dossier (5)');
    await page.getByLabel('Waar', { exact: true }).selectOption('raadsbrief.md (2)');
    expect(await see('findings().length')).toBe(1);
    // Its place is in another document.
    await page.locator('#findings .head').click();
    await until('text.body.textContent.includes("Geachte") && pointed()[0] === "Voor de de raad."');
    expect(await see('document.querySelector("nav [aria-current]").dataset.file')).toBe(letter);
    expect(await see('document.getElementById("where").value')).toBe(letter);
  });

  it('and lead to the editor that was chosen', async () => {
    await write('Voor de de klas.');
    const path = `${realpathSync(root)}/${file}`;
    expect(await page.locator('#findings a').getAttribute('href')).toBe(`vscodium://file${path}:76:6`);
    expect(await page.locator('#source a').textContent()).toBe('Open in VSCodium');
  });
});

function save(path: string, text: string): void {
  writeFileSync(join(root, path), text);
}
/** Saves a paragraph in the agenda and waits until its findings are there. */
async function write(paragraph: string): Promise<void> {
  save(file, withParagraph(paragraph));
  await until(`text.body.textContent.includes(${JSON.stringify(paragraph)}) && findings().length > 0`);
}
function withParagraph(text: string): string {
  return agendaText
    .replace('status: final', 'status: draft')
    .replace('## Toelichting\n', `## Toelichting\n\n${text}\n`);
}
function onDisk(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
function see(code: string): Promise<unknown> {
  return page.evaluate(expression(code));
}
async function until(code: string): Promise<void> {
  await expect.poll(() => see(code), { timeout: 200_000, interval: 20 }).toBe(true);
}
