/** Builds beside each other, of one dossier into one folder: no file torn or mixed, and a manifest that knows them all. */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { akkoordBeside, hashes, project, scratch } from './program.ts';

it('four at once, of two forms', async () => {
  const folder = scratch();
  cpSync(join(project, 'agreements/ocw-sg-beraad'), join(folder, 'a'), { recursive: true });
  const [memo = ''] = readdirSync(join(folder, 'a')).filter((name) => name.endsWith('.md'));
  const text = readFileSync(join(folder, 'a', memo), 'utf8');
  for (const version of ['1.0', '2.0']) {
    writeFileSync(join(folder, 'a', memo), text.replace(/^title: .*$/m, `title: Notitie ${version}`));
    const builds = ['pdf', 'docx', 'pdf', 'docx'].map((form) =>
      akkoordBeside(['build', 'a', '--to', form, '--profile', 'draft'], { cwd: folder }),
    );
    expect(
      (await Promise.all(builds)).map(({ status, stderr }) => (status === 0 ? 0 : `${status} ${stderr}`)),
    ).toEqual([0, 0, 0, 0]);

    const found = Object.entries(hashes(join(folder, 'out/a'))).filter(([name]) => !name.startsWith('.'));
    const { outputs } = JSON.parse(readFileSync(join(folder, 'out/a/manifest.json'), 'utf8'));
    const recorded = Object.entries<{ sha256: string; pending?: string }>(outputs);
    expect(recorded.map(([name, { sha256, pending }]) => [name, sha256, pending])).toEqual(
      found.filter(([name]) => name !== 'manifest.json').map(([name, hash]) => [name, hash, undefined]),
    );
    expect(recorded.map(([name]) => name.split('.').at(-1))).toEqual(expect.arrayContaining(['docx', 'pdf']));
    expect(readdirSync(join(folder, 'out/a')).filter((name) => /\.(tmp|lock)$/.test(name))).toEqual([]);
  }
});
