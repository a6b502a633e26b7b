/** `build --reproduce` of the built program: two processes that agree, and one that was made to lie. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { akkoord, project, scratch } from './program.ts';

const folder = scratch();
const temporary = join(folder, 'tijdelijk');
mkdirSync(temporary);
cpSync(join(project, 'agreements/ocw-sg-beraad'), join(folder, 'beraad'), { recursive: true });
const source = readFileSync(join(folder, 'beraad/notitie.md'), 'utf8');
const reproduce = (env: Record<string, string> = {}) =>
  akkoord(['build', 'beraad', '--to', 'pdf', '--reproduce'], {
    cwd: folder,
    env: { TMPDIR: temporary, ...env },
  });

it('says that a document is what its sources make, also the one built before, and leaves nothing behind', () => {
  akkoord(['build', 'beraad', '--to', 'pdf'], { cwd: folder });
  const { status, stdout, stderr } = reproduce();
  expect([status, stderr]).toEqual([0, '1 bestand twee keer gebouwd: elke byte gelijk — niets geschreven\n']);
  expect(stdout).toMatch(
    /^(beraad\/notitie\S*\.pdf): twee keer hetzelfde, SHA-256 [0-9a-f]{64}\n {2}out\/\1 is ditzelfde bestand\n$/,
  );
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(folder).sort()).toEqual(['beraad', 'out', 'tijdelijk']);
});

it('names page and object when a process reads something else, and what another SOURCE_DATE_EPOCH changes', () => {
  // A word of the last paragraph, in the one process that is in California.
  const word = /\b[a-z]{6,}\b(?=[^\n]*\n*$)/.exec(source.trimEnd())?.[0] ?? '';
  const lie = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { readFileSync } = fs;
    fs.readFileSync = (path, ...rest) => {
      const bytes = readFileSync(path, ...rest);
      const lies = process.env.TZ === 'America/Los_Angeles' && String(path).endsWith('notitie.md');
      return lies ? Buffer.from(String(bytes).replaceAll('${word}', '${[...word].reverse().join('')}')) : bytes;
    };
    syncBuiltinESMExports();`;
  writeFileSync(join(folder, 'lie.mjs'), lie);
  const { status, stdout, stderr } = reproduce({
    NODE_OPTIONS: `--import ${join(folder, 'lie.mjs')}`,
    SOURCE_DATE_EPOCH: '1700000000',
  });
  expect([status, stderr]).toEqual([1, expect.stringContaining('1 verschilt van keer tot keer')]);
  expect(stdout).toMatch(
    /\n {2}pagina \d+: object \d+( en \d+)? \(inhoud van een pagina\), regel \d+\n {4}eerste keer: /,
  );
  expect(stdout).toContain(' is een ander bestand, SHA-256 ');
  expect(stdout).toMatch(/het hele document: object \d+ \(documentgegevens\), \/CreationDate\n/);
});

it('shows what stands in the way of a build', () => {
  writeFileSync(join(folder, 'beraad/notitie.md'), source.replace('kind: memo', 'kind: memoo'));
  expect(reproduce()).toMatchObject({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^beraad\/notitie\.md:\d+:\d+: fout: [\s\S]*\nbouw 1 van 2 maakte niet alle documenten/,
    ),
  });
});
