/** What a test of the preview sees of its page. */
import { type ChildProcess, spawn } from 'node:child_process';
import axe from 'axe-core';
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium-path.ts';
import { bin } from './program.ts';

/** A preview of the built program, and a browser beside it. */
export interface OpenPreview {
  readonly program: ChildProcess;
  readonly url: string;
  readonly browser: Browser;
  /** What the program said so far. */
  readonly stderr: () => string;
}

/** Starts both; a test stops both. */
export async function openPreview(words: readonly string[], cwd: string): Promise<OpenPreview> {
  const browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox'],
    timeout: 200_000,
  });
  let said = '';
  const program = spawn(process.execPath, [bin, 'preview', ...words], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  program.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const url = await new Promise<string>((done) =>
    program.stdout?.setEncoding('utf8').once('data', (text: string) => done(text.trim())),
  );
  return { program, url, browser, stderr: () => said };
}

/** JavaScript in the page, with names for what there is to see. The policy of the page forbids the ways of Playwright that make code there. */
export function expression(code: string): string {
  return `(() => {
    const text = document.getElementById('text').contentDocument;
    const count = () => document.getElementById('count').textContent;
    const banner = () => document.getElementById('banner').textContent;
    const findings = () => [...document.querySelectorAll('#findings li')].map((each) => each.textContent);
    const excerpts = () => [...document.querySelectorAll('.excerpt')].map((each) => each.textContent);
    const buttons = () => [...document.querySelectorAll('#findings .do')].map((each) => each.textContent);
    const reply = () => document.getElementById('reply').textContent;
    const places = () => [...document.getElementById('where').options].map((each) => each.textContent);
    const drawn = () => document.querySelectorAll('#pages canvas[data-turn]').length;
    const picture = () => document.querySelector('#pages canvas[data-turn]')?.toDataURL();
    const room = document.getElementById('pages');
    const sheet = (number) => room.querySelector('[data-page="' + number + '"]');
    const words = (number) => sheet(number)?.querySelector('.words')?.textContent ?? '';
    const pieces = (number) => [...sheet(number).querySelectorAll('.words span:not(.markedContent)')].map((each) => {
      const { left, top, right, bottom } = each.getBoundingClientRect();
      return [each.textContent, left, top, right, bottom];
    });
    const found = () => document.getElementById('found').textContent;
    const marked = (name, is = () => true) => [...(CSS.highlights.get(name) ?? [])].filter(is).map(String);
    const pointed = () => [...text.querySelectorAll('[data-pointed]')].map((each) => each.textContent);
    const inRoom = (what) => {
      const [own, all] = [what, room].map((each) => each.getBoundingClientRect());
      return own.bottom > all.top && own.top < all.bottom;
    };
    const inSight = (element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= text.documentElement.clientHeight;
    };
    return ${code};
  })()`;
}

/** Blocks of a page, many of them the same, in lists, with other lines as their source. */
export const blocks: fc.Arbitrary<string> = fc.letrec<{ blocks: string; block: string }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 6 }).map((parts) => parts.join('')),
  block: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('\n', 'tekst', '<!-- x -->'),
    fc
      .tuple(fc.constantFrom('p', 'h2', 'em'), fc.constantFrom('', 'een', 'twee', 'drie'), fc.nat(3))
      .map(([name, text, line]) => `<${name} data-source="a.md:${line}">${text}</${name}>`),
    fc
      .tuple(fc.constantFrom('ul', 'section'), tie('blocks'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  ),
})).blocks;

/** A run of text on a page: what it says, then left, top, right and bottom in pixels. */
export type Piece = readonly [string, number, number, number, number];

/** What axe has against the page: rule, number of elements, the first of them. */
export async function violations(page: Page): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], iframes: false });
  const found = await page.evaluate(`${axe.source}; axe.run(document, ${options})`);
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
