/** Paths with `\`, as Windows writes them, are read as paths with `/`: on the command line, in the frontmatter and in a text. */
import { expect, test } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import * as pipeline from '../src/pipeline.ts';
import { runOver } from './support/cli.ts';
import { projectHost } from './support/examples.ts';
import { agendaDossier, agreementDossier } from './support/full-dossiers.ts';
import { png } from './support/png.ts';

/** The files below `deep\d`, every path in them turned; `body` goes at the end of the main document. */
function turned(files: Readonly<Record<string, string>>, main: string, body: string): Record<string, string> {
  const paths = /(?<=^(?:about: | {2}- ))(?=\S+\.md$).*$/gm;
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [
      file.replace(/^d\//, 'deep/d/'),
      (file === main ? text + body : text).replace(paths, (path) => `.\\${path.replaceAll('/', '\\')}`),
    ]),
  );
}

const cases = [
  {
    files: agendaDossier,
    main: 'd/agenda.md',
    body: '\nZie [blad](bladen\\a.md) en [](.\\agenda.md#toelichting).\n\n![Een foto](beeld\\foto.png)\n',
  },
  {
    files: agreementDossier,
    main: 'd/akkoord.md',
    body: '\nZie [](.\\uitvoering.md#inleiding).\n\n![Een foto](.\\beeld\\foto.png)\n',
  },
];

test.each(cases)('in $main, its letter and what they name', async ({ files, main, body }) => {
  const authored = turned(files, main, body);
  expect(Object.values(authored).join('\n')).toMatch(/^about: \.\\/m);
  const host = memoryHost({ ...authored, 'deep/d/beeld/foto.png': png(2, 2) }, { below: projectHost });
  const { stderr } = await runOver(['check', 'deep\\d', '--format', 'short'], pipeline, { host });
  expect(stderr).not.toMatch(/: fout /);
  expect(stderr).toMatch(/documenten bekeken/);
});

test('in options that name a folder or a file', async () => {
  const host = memoryHost({}, { below: projectHost });
  const parameters = ['new', 'memo', 'Standpunten', '--in', 'deep\\d'];
  const { stdout } = await runOver(parameters, pipeline, { host });
  expect(stdout).toBe('deep/d/standpunten/notitie.md\n');
});
