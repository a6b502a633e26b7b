import { describe, expect, test } from 'vitest';
import type { Reproduction } from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';

const [one, other] = ['a'.repeat(64), 'b'.repeat(64)];
type Files = Extract<Reproduction, { files: unknown }>['files'];
const same: Files[number] = { name: 'x/agenda.pdf', hashes: [one, one], differences: [], kept: undefined };
const word = {
  part: 'object 12 (inhoud van een pagina)',
  pages: [3],
  location: 'regel 4',
  one: 'een',
  other: 'twee',
};

const twice = (files: Files, ...options: string[]) =>
  runOver(['build', 'x', '--reproduce', ...options], { reproduce: () => ({ files }) });

describe('build --reproduce', () => {
  test('asks for two builds with the same options', async () => {
    let asked: unknown;
    await runOver(
      ['build', 'x', '--reproduce', '--to=pdf', '--profile=draft', '--out=uit', '--color=always'],
      {
        reproduce: (request) => {
          asked = request;
          return { files: [] };
        },
      },
    );
    const options = ['--to', 'pdf', '--format', 'text', '--color', 'always', '--profile', 'draft', '--quiet'];
    expect(asked).toMatchObject({ paths: ['x'], out: 'uit', options });
  });
  test('the same, and the same as what was there', async () => {
    const kept = { path: 'out/x/raadsbrief.docx', hash: other, differences: [] };
    expect(await twice([same, { ...same, name: 'x/raadsbrief.docx', hashes: [other, other], kept }])).toEqual(
      {
        code: 0,
        stdout: `x/agenda.pdf: twee keer hetzelfde, SHA-256 ${one}
x/raadsbrief.docx: twee keer hetzelfde, SHA-256 ${other}
  out/x/raadsbrief.docx is ditzelfde bestand
`,
        stderr: '2 bestanden twee keer gebouwd: elke byte gelijk — niets geschreven\n',
      },
    );
  });
  test('a difference: object and page', async () => {
    const differences = [
      word,
      { ...word, part: 'object 7 (metadata)', pages: [], location: '', one: '\u0007' },
    ];
    expect(await twice([{ ...same, hashes: [one, other], differences }])).toEqual({
      code: 1,
      stdout: `x/agenda.pdf: niet twee keer hetzelfde
  eerste keer: SHA-256 ${one}
  tweede keer: SHA-256 ${other}
  pagina 3: object 12 (inhoud van een pagina), regel 4
    eerste keer: een
    tweede keer: twee
  het hele document: object 7 (metadata)
    eerste keer: <U+0007>
    tweede keer: twee
`,
      stderr: `1 bestand twee keer gebouwd: 1 verschilt van keer tot keer — niets geschreven
  doe dit: dezelfde tekst hoort altijd hetzelfde bestand te geven: stuur wat hier staat aan de beheerder
`,
    });
  });
  test('another file in the folder for outputs', async () => {
    const kept = { path: 'out/x/agenda.pdf', hash: other, differences: [{ ...word, pages: [1, 2, 3, 7] }] };
    expect(await twice([{ ...same, kept }])).toEqual({
      code: 1,
      stdout: `x/agenda.pdf: twee keer hetzelfde, SHA-256 ${one}
  out/x/agenda.pdf is een ander bestand, SHA-256 ${other}
  pagina 1-3, 7: object 12 (inhoud van een pagina), regel 4
    nu gebouwd: een
    stond er al: twee
`,
      stderr: `1 bestand twee keer gebouwd: elke byte gelijk, 1 staat er nu anders — niets geschreven
  doe dit: bouw opnieuw, of zoek in \`manifest.json\` met welke bronnen en welke versie het bestand gemaakt is
`,
    });
  });
  test('a file that came only once', async () => {
    const { code, stdout } = await twice([{ ...same, hashes: [undefined, one] }]);
    expect([code, stdout]).toEqual([
      1,
      `x/agenda.pdf: niet twee keer hetzelfde\n  eerste keer: niet gemaakt\n  tweede keer: SHA-256 ${one}\n`,
    ]);
  });
  test('the first ten differences of a file', async () => {
    const { stdout } = await twice([{ ...same, hashes: [one, other], differences: Array(12).fill(word) }]);
    expect(stdout.split('\n').at(-2)).toBe('  en nog 2 verschillen');
  });
  test('quiet: only what differs', async () => {
    expect(await twice([same], '--quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
  });
  test('a build that makes nothing: what it said, its exit code', async () => {
    const failed = { number: 1, code: 1, output: '', messages: 'x/a.md:1:1: fout: …\n' };
    expect(await runOver(['build', 'x', '--reproduce'], { reproduce: () => ({ failed }) })).toEqual({
      code: 1,
      stdout: '',
      stderr: 'x/a.md:1:1: fout: …\nbouw 1 van 2 maakte niet alle documenten, dus er is niets vergeleken\n',
    });
    const killed = { ...failed, code: undefined };
    expect(
      (await runOver(['build', 'x', '--reproduce'], { reproduce: () => ({ failed: killed }) })).code,
    ).toBe(70);
  });
  test('what cannot be compared or told', async () => {
    const help = '  doe dit: lees `akkoord build --help`\n';
    expect((await twice([], '--to', 'pdf,tree')).stderr).toBe(
      `fout: \`--reproduce\` vergelijkt bestanden; \`--to tree\` maakt er geen\n${help}`,
    );
    expect((await twice([], '--format', 'json')).stderr).toBe(
      `fout: \`--reproduce\` vertelt in gewone tekst; laat \`--format json\` weg\n${help}`,
    );
  });
});
