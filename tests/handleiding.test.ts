/**
 * The manual for policy writers does what it says: followed from an empty folder, every command gives the screen that it shows, and every
 * table is that of the program. `npm run golden` renews screens and tables. It is a document itself, ready to be printed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import { kinds } from '../src/kinds/kinds.ts';
import { directiveNames, writtenAs } from '../src/parse/directive-names.ts';
import * as pipeline from '../src/pipeline.ts';
import { projectHost } from './support/examples.ts';
import { followManual } from './support/manual.ts';
import { isNightly } from './support/nightly.ts';

const project = join(import.meta.dirname, '..');
const manual = readFileSync(join(project, 'docs/handleiding.md'), 'utf8');

describe('docs/handleiding.md', () => {
  it('can be followed from an empty folder, and shows what one sees', async () => {
    const { text, commands } = await followManual(manual);
    await expect(text).toMatchFileSnapshot('../docs/handleiding.md');
    // The third check is of two mistakes on purpose.
    expect(commands.filter(({ code }) => code !== 0)).toEqual([
      { command: 'npx --no akkoord check agreements/voorbeeldstad', code: 1 },
    ]);
  });

  it('tells of every kind and every block', () => {
    const told = Object.keys(kinds).filter((kind) => manual.includes(`<!-- tabel: velden ${kind} -->`));
    expect(told).toEqual(Object.keys(kinds));
    const blocks = directiveNames('body').map(writtenAs);
    expect(blocks.filter((block) => !manual.includes(`| \`${block}`))).toEqual([]);
  });

  it('is a memo with which nothing is wrong, in every form', async () => {
    const host = memoryHost({}, { below: projectHost });
    // As a Word file at night: to know its pages is half of the work.
    const formats = isNightly ? (['pdf', 'docx', 'html'] as const) : (['pdf', 'html'] as const);
    const request = { paths: ['docs/handleiding.md'], out: 'out', formats };
    const { diagnostics, suppressed, written } = await pipeline.build(request, host);
    expect([diagnostics, suppressed]).toEqual([[], []]);
    expect(written).toEqual(formats.map((kind) => `out/docs/handleiding.${kind}`));
  });
});

describe('following a manual', () => {
  const start = '<!-- doe: antwoord - | - | - | - | - -->\n```sh\nnpx --no akkoord new memo Proef\n```\n';
  const file = 'agreements/proef/notitie.md';

  it('puts what one sees in the place of what the manual shows, lines that are left out excepted', async () => {
    const seen = `${file}\nopen ${file} en vul in wat u weet`;
    const { text } = await followManual(`${start}\n\`\`\`text\niets anders\n\`\`\`\n`);
    expect(text).toContain(`\`\`\`text\n${'Akkoord stelt een paar vragen.'}`);
    expect(text).not.toContain('iets anders');
    const cut = `${start}\n\`\`\`text\n…\n${seen}\n…\n\`\`\`\n`;
    expect((await followManual(cut)).text).toBe(cut);
    const open = cut.replace('\n…\n```', '\n```');
    expect((await followManual(open)).text).not.toBe(open);
  });

  it.each([
    ['```sh\nrm -rf /\n```', '1: not a command that the manual may name: rm -rf /'],
    ['```yaml\na: b\n```', '1: nothing says what is done with this block'],
    ['<!-- doe: sleutels x.md -->\n```yaml\na: b\n```', '2: there is no x.md'],
    [
      `${start}<!-- doe: zie ${file} -->\n\`\`\`yaml\nkind: agreement\n\`\`\``,
      '6: this does not stand so in',
    ],
    [
      `${start}<!-- doe: tekst ${file} -->\n\`\`\`markdown\n# Nergens\n\`\`\``,
      '6: there is no heading `# Nergens`',
    ],
    [`${start}<!-- doe: past ${file} -->\n\`\`\`markdown\n::budgt\n\`\`\``, '6: ['],
    [`${start}<!-- doe: geeft ${file} -->\n| \`{{title}}\` | x |`, '6: `{{title}}` becomes “Proef”'],
    [`${start}<!-- doe: vervang ${file} | nergens | x -->`, '5: `nergens` does not stand once in'],
    ['<!-- beeld: out/x.pdf 1 100 -->\n![x](x.png)', '1: no picture, or no out/x.pdf'],
    ['<!-- tabel: velden akkoord -->\n<!-- einde -->', 'no kind akkoord'],
    ['<!-- tabel: iets -->', '1: no table iets'],
  ])('%j cannot be done', async (text, problem) => {
    await expect(followManual(text)).rejects.toThrow(problem);
  });
});
