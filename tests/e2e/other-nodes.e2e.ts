/** The package under the other versions of Node that it promises to work in, in a folder with a space and an é. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { fetchNode, ownPlatform } from '../../scripts/fetch-node.ts';
import { newcomer } from './fresh-clone.ts';
import { packInto } from './packed-program.ts';
import { project, scratch } from './program.ts';

const work = join(project, 'node_modules/.cache/akkoord-executable');
const packed = scratch();
beforeAll(() => packInto(packed));

/** By version, the hash of the PDF that it makes. */
const made = new Map<string, string>();

// 22 is the one that the executable takes.
test.each(['22.23.3', '24.22.3'])('Node %s', (version) => {
  const folder = join(scratch(), 'één map');
  mkdirSync(join(folder), { recursive: true });
  const bin = join(fetchNode(ownPlatform, version, work), 'bin');
  const env = { ...newcomer(), PATH: [bin, process.env.PATH].join(delimiter) };
  const type = (command: string, cwd = folder) => {
    const { status, stdout, stderr } = spawnSync(command, { cwd, env, encoding: 'utf8', shell: true });
    return { status, text: stdout + stderr };
  };
  expect(type('node --version').text).toBe(`v${version}\n`);
  expect(type(`npm install ${JSON.stringify(join(packed, 'akkoord.tgz'))}`)).toMatchObject({ status: 0 });
  expect(type('npx --no akkoord init --yes')).toMatchObject({ status: 0 });
  const sub = join(folder, 'agreements/eerste-akkoord');
  expect(type('npx --no akkoord check', sub)).toMatchObject({ status: 0 });
  expect(type('npx --no akkoord build --to pdf', sub)).toMatchObject({ status: 0 });
  const pdf = readFileSync(join(folder, 'out/eerste-akkoord/akkoord.concept.pdf'));
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  made.set(version, createHash('sha256').update(pdf).digest('hex'));
  expect(new Set(made.values()).size).toBe(1);
  writeFileSync(join(sub, 'akkoord.md'), '---\nkind: agrement\n---\n');
  expect(type('npx --no akkoord check', sub)).toMatchObject({
    status: 1,
    text: expect.stringContaining('akkoord.md:2:7'),
  });
});
