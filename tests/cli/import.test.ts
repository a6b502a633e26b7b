import { beforeAll, describe, expect, test } from 'vitest';
import * as pipeline from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';
import { returnedDocx } from '../support/returned-docx.ts';
import { memoDocx, memoHost, memoPath, memoText } from '../support/sent-memo.ts';

let karin: Uint8Array;
let piet: Uint8Array;
beforeAll(async () => {
  const sent = await memoDocx();
  const comment = { on: 'een rustige plek', text: 'Waar?' };
  karin = returnedDocx(sent, {
    replace: [
      ['vijf', 'zes'],
      ['muziek', 'zang'],
    ],
    comment,
  });
  piet = returnedDocx(sent, {
    author: 'Piet',
    replace: [
      ['vijf', 'acht'],
      ['muziek', 'zang'],
    ],
  });
});

async function run(
  words: readonly string[],
  options: { isTerminal?: boolean; env?: Record<string, string> } = {},
) {
  const host = memoHost();
  host.write('in/karin.docx', karin);
  host.write('in/piet.docx', piet);
  const { applyChanges, checkWithComments, receiveFiles } = pipeline;
  const result = await runOver(
    words,
    { applyChanges, checkWithComments, receiveFiles },
    { ...options, host },
  );
  return { ...result, text: new TextDecoder().decode(host.read(memoPath)) };
}
const both = ['import', 'in/karin.docx', 'in/piet.docx', '--into', memoPath];

describe('akkoord import --into', () => {
  test('with several files says of each change what becomes of it, and who wants it', async () => {
    const { stdout, stderr, code, text } = await run(both);
    expect(stdout).toBe(
      `${memoPath}:13:11: niet overgenomen: “zes” in plaats van “vijf” (Karin, 2026-05-01, karin.docx)
  waarom:  Piet (piet.docx) wil hier “acht” in plaats van “vijf”: kies zelf
  nu staat er:
    Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie scholen. Dat staat in {{title}}.
  terug kwam:
    Wij geven zes uur hulp per week, **gratis voor iedereen**, op drie scholen. Dat staat in {{title}}.

${memoPath}:13:11: niet overgenomen: “acht” in plaats van “vijf” (Piet, 2026-05-01, piet.docx)
  waarom:  Karin (karin.docx) wil hier “zes” in plaats van “vijf”: kies zelf
  nu staat er:
    Wij geven vijf uur hulp per week, **gratis voor iedereen**, op drie scholen. Dat staat in {{title}}.
  terug kwam:
    Wij geven acht uur hulp per week, **gratis voor iedereen**, op drie scholen. Dat staat in {{title}}.

${memoPath}:26:3: overgenomen: “zang” in plaats van “muziek” (Karin, 2026-05-01, karin.docx) (Piet, 2026-05-01, piet.docx)

${memoPath}:22:4: opmerking: “Waar?” (Karin, 2026-05-01, karin.docx)
`,
    );
    expect(stderr).toBe('1 wijziging overgenomen, in 1 bestand; 2 wijzigingen voor uzelf\n');
    expect([code, text]).toEqual([1, memoText.replace('muziek', 'zang')]);
  });

  test('with --dry-run shows the diff and writes nothing', async () => {
    const { stdout, stderr, text } = await run([...both, '--dry-run', '--comments-to', 'markdown']);
    expect(stdout).toContain(`${memoPath}:26:3: over te nemen: “zang” in plaats van “muziek”`);
    expect(stdout).toContain('\n-- muziek\n+- zang\n');
    expect(stdout).toContain('\n+2. een rustige plek<!-- Karin, 2026-05-01: Waar? -->\n');
    expect(stderr).toContain('1 wijziging over te nemen, in 1 bestand; 2 wijzigingen voor uzelf\n');
    expect(stderr).toContain('  1 opmerking te schrijven als `<!-- … -->`: die komen in geen document\n');
    expect(text).toBe(memoText);
  });

  test('with --conflicts says where to choose', async () => {
    const { stderr, text } = await run([...both, '--conflicts']);
    expect(stderr).toContain(
      '  2 wijzigingen als conflict geschreven: kies bij elke regel met `<<<<<<<` wat er moet staan\n',
    );
    expect(text.match(/^(?:<{7}|={7}|>{7}).*$/gm)).toEqual([
      '<<<<<<< hier',
      '=======',
      '>>>>>>> Karin (karin.docx)',
      '<<<<<<< hier',
      '=======',
      '>>>>>>> Piet (piet.docx)',
    ]);
  });

  test.each<[string, readonly string[], string]>([
    ['--accept', [...both, '--accept'], '`--accept` hoort bij een nieuw document'],
    ['--kind', [...both, '--kind', 'memo'], '`--kind` hoort bij een nieuw document'],
    [
      'another form of comments',
      [...both, '--comments-to', 'excel'],
      '`excel` is geen vorm voor opmerkingen',
    ],
    [
      '--values without --into',
      ['import', 'in/karin.docx', '--values'],
      '`--values` hoort bij `--into <document>`',
    ],
    [
      '--conflicts without --into',
      ['import', 'in/karin.docx', '--conflicts'],
      '`--conflicts` hoort bij `--into <document>`',
    ],
    [
      'two files without --into',
      ['import', 'in/karin.docx', 'in/piet.docx'],
      '`in/piet.docx` is nog een Word-bestand',
    ],
  ])('refuses %s', async (_, words, message) => {
    const { stderr, code, text } = await run(words);
    expect([code, text]).toEqual([2, memoText]);
    expect(stderr).toContain(message);
  });

  test('of a file that is not there says which', async () => {
    const { stderr, code } = await run(['import', 'in/weg.docx', '--into', memoPath]);
    expect([code, stderr]).toEqual([4, expect.stringContaining('in/weg.docx')]);
  });
});

test('akkoord check takes the comments of several files', async () => {
  const words = ['check', 'agreements/proef', '--comments', 'in/karin.docx', '--comments', 'in/piet.docx'];
  const { stdout, stderr } = await run(words);
  expect(stdout).toContain(`${memoPath}:22:4: opmerking: Opmerking van Karin (2026-05-01): “Waar?”`);
  expect(stderr).not.toContain('geweigerd');
});

test('a diff on a terminal has colours, unless someone wants none', async () => {
  const words = [...both, '--dry-run'];
  expect((await run(words, { isTerminal: true })).stdout).toContain('\u001b[32m+- zang\u001b[39m\n');
  const plain = await run(words, { isTerminal: true, env: { NO_COLOR: '1' } });
  expect(plain.stdout).toContain('\n+- zang\n');
});
