/**
 * Saves the largest example again and again and prints how long it takes until a browser shows it: the text in the page, and the first page of
 * the PDF on its canvas. Warm, medians with quartiles, in milliseconds of wall time from the moment before the save.
 * Run with `npm run build && node tests/bench/preview.mjs`; PREVIEW_SAVES sets how many saves count (default 30), CHROMIUM names the browser.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';

const saves = Number(process.env.PREVIEW_SAVES ?? 30);
const warmUp = Math.ceil(saves / 2);
const project = resolve(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'akkoord-bench-'));
const folder = 'agreements/meppel-gka-agenda';
cpSync(join(project, folder), join(root, folder), { recursive: true });
const file = join(root, folder, 'agenda.md');
const text = readFileSync(file, 'utf8');

const program = spawn(process.execPath, [join(project, 'bin/akkoord.js'), 'preview', folder], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((done) => program.stdout.once('data', (data) => done(String(data).trim())));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(url);
  await until(page, 'document.getElementById("text").contentDocument.querySelector("main") !== null');
  // Noted in the page itself, in the frame after the change: asking it from here would take its own time.
  await page.evaluate(`(() => {
    window.seen = [];
    const note = (what) => requestAnimationFrame(() => window.seen.push([what, performance.timeOrigin + performance.now()]));
    const frame = document.getElementById('text').contentDocument;
    new MutationObserver(() => {
      const found = /save \\d+ of the bench/.exec(frame.body.textContent);
      if (found && window.last !== found[0]) note(window.last = found[0]);
    }).observe(frame.body, { subtree: true, childList: true, characterData: true });
    new MutationObserver((records) => {
      if (records.some(({ target }) => target === document.querySelector('#pages canvas'))) note('drawn');
    }).observe(document.getElementById('pages'), { subtree: true, attributeFilter: ['data-turn'] });
  })()`);
  console.log(
    `Node ${process.version}, ${saves} saves of ${folder}/agenda.md after ${warmUp} to warm up, milliseconds`,
  );
  const html = await measure(
    page,
    (turn) => `save ${turn} of the bench`,
    (turn) => `save ${turn} of the bench`,
  );
  console.log(`save to text in the page: ${figures(html)}`);
  await page.getByLabel('Pagina’s', { exact: true }).check();
  await until(page, 'document.querySelectorAll("#pages canvas[data-turn]").length > 0');
  const pdf = await measure(
    page,
    (turn) => `Turn ${turn}.`,
    () => 'drawn',
    'title: "',
  );
  console.log(`save to first page of the PDF: ${figures(pdf)}`);
} finally {
  await browser.close();
  program.kill('SIGINT');
  rmSync(root, { recursive: true, force: true });
}

/** Saves with another text each time, and waits until the page has noted it; `before` is what it is put behind. */
async function measure(page, authored, noted, before = '## Toelichting\n\n') {
  const times = [];
  for (let turn = 0; turn < warmUp + saves; turn++) {
    await page.evaluate('window.seen.length = 0');
    // Findings and page numbers of the save before come after its text.
    await wait(700);
    await page.evaluate('window.seen.length = 0');
    const start = performance.timeOrigin + performance.now();
    writeFileSync(
      file,
      text.replace(before, `${before}${authored(turn)}${before.endsWith('\n') ? '\n\n' : ' '}`),
    );
    const what = JSON.stringify(noted(turn));
    await until(page, `window.seen.some(([seen]) => seen === ${what})`);
    const end = await page.evaluate(`window.seen.find(([seen]) => seen === ${what})[1]`);
    if (turn >= warmUp) times.push(end - start);
  }
  return times;
}

async function until(page, expression) {
  for (const start = Date.now(); !(await page.evaluate(expression)); await wait(50))
    if (Date.now() - start > 20_000) throw new Error(`never: ${expression}`);
}

/** Median and quartiles. */
function figures(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(0);
  return `${at(0.5)} (${at(0.25)}-${at(0.75)})`;
}
