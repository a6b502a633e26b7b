import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programVersion } from '../../src/host/program-version.ts';
import { type CliResult, runCli } from '../support/cli.ts';

const source = fileURLToPath(new URL('../../src/cli/', import.meta.url));

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(`${tmpdir()}/akkoord-cli-`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const buildHelp = `Gebruik: akkoord build [opties] [pad…]

Maakt de documenten: allemaal, of bij een fout geen enkel.

Wat u meegeeft:
  pad            een dossier, een map met dossiers of één bestand; standaard de map \`agreements\` als
                 die er is

Opties:
  --out <map>    de map waar de documenten komen (standaard \`out\`)
  --to <vormen>  wat er gemaakt wordt, met komma’s ertussen (standaard \`pdf\`): \`pdf\`, het document
                 als PDF; \`tree\`, de inhoud als leesbare boom; \`markdown\`, de Markdown die het
                 sjabloon maakte; \`tree\` en \`markdown\` komen op de standaarduitvoer
  -h, --help     toont deze hulp

Een concept heet <document>.concept.pdf. Een definitief document met een fout of waarschuwing wordt niet gemaakt.

Voorbeelden:
  akkoord build agreements/meppel-gka-agenda
  akkoord build agreements/meppel-gka-agenda/interventies/startanalyse.md     alleen dit interventieblad
  akkoord build agreements --out ~/stukken
  akkoord build agreements/meppel-gka-agenda --to tree > boom.txt
`;

describe('the program as a process', () => {
  test('help of a command, in Dutch, on stdout', async () => {
    expect(await runCli(['build', '--help'], { cwd: folder })).toEqual({
      code: 0,
      stdout: buildHelp,
      stderr: '',
    });
  });
  test('version', async () => {
    expect(await runCli(['--version'], { cwd: folder })).toEqual({
      code: 0,
      stdout: `${programVersion()}\n`,
      stderr: '',
    });
  });
  test('wrong usage', async () => {
    expect(await runCli(['check', '--all'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fout: onbekende optie `--all`\n  doe dit: lees `akkoord check --help`\n',
    });
  });
});

interface Interference {
  /** Called at every piece of output with everything said so far on stderr. */
  readonly during?: (child: ChildProcessByStdio<null, Readable, Readable>, said: string) => void;
}

/** Runs main.ts over a pipeline of the test's own: what signals, pipes and stray throws do shows in a process only. */
function runMainOver(build: string, { during }: Interference = {}): Promise<CliResult> {
  const pipeline = dataUrl(`export const build = async () => { ${build} }; export const check = build;`);
  const hooks = dataUrl(`
    export function resolve(name, context, next) {
      const ours = name.endsWith('/pipeline.ts') && context.parentURL?.endsWith('/cli/main.ts');
      return ours ? { url: ${JSON.stringify(pipeline)}, shortCircuit: true } : next(name, context);
    }`);
  const setup = dataUrl(`import { register } from 'node:module'; register(${JSON.stringify(hooks)});`);
  const words = ['--import', import.meta.resolve('tsx'), '--import', setup, `${source}main.ts`, 'build', '.'];
  const child = spawn(process.execPath, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    during?.(child, stderr);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    during?.(child, stderr);
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

function dataUrl(script: string): string {
  return `data:text/javascript,${encodeURIComponent(script)}`;
}

const outcome =
  '{ diagnostics: [], blocked: false, documents: 1, written: [], refusals: [], printed: "x".repeat(5_000_000) }';

describe('main', () => {
  test('5 MB to a pipe arrive whole', async () => {
    const { code, stdout } = await runMainOver(`return ${outcome};`);
    expect([code, stdout.length]).toEqual([0, 5_000_000]);
  });
  test('a reader that stops reading (`| head`) is no fault', async () => {
    const { code, stdout, stderr } = await runMainOver(`return ${outcome};`, {
      during: (child) => child.stdout.destroy(),
    });
    expect(stdout.length).toBeLessThan(5_000_000);
    expect([code, stderr]).toEqual([0, '']);
  });
  test('Ctrl-C: 130, nothing on stdout', async () => {
    const work =
      'process.stderr.write("aan het werk\\n"); await new Promise((done) => setTimeout(done, 30_000));';
    const during: Interference['during'] = (child, said) => {
      if (said === 'aan het werk\n') child.kill('SIGINT');
    };
    expect(await runMainOver(work, { during })).toEqual({
      code: 130,
      stdout: '',
      stderr: 'aan het werk\n\nafgebroken — geen bestand half geschreven\n',
    });
  });
  test('a throw out of turn: 70, no stack', async () => {
    const { code, stdout, stderr } = await runMainOver(
      'setTimeout(() => { throw new Error("geheim"); }); await new Promise(() => {});',
    );
    expect([code, stdout]).toEqual([70, '']);
    expect(stderr).toBe(`fout in Akkoord zelf; aan uw tekst ligt het niet. Geen bestand is half geschreven.
  doe dit: geef de opdracht nog eens met \`AKKOORD_DEBUG=1\` ervoor, en stuur wat er dan staat aan de beheerder
`);
  });
});

test('bin/akkoord.js says what to do when the program was not built', () => {
  const bin = `${folder}/bin/akkoord.js`;
  cpSync(fileURLToPath(new URL('../../bin/akkoord.js', import.meta.url)), bin);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'check'], { encoding: 'utf8' });
  expect([status, stdout, stderr]).toEqual([
    70,
    '',
    'Akkoord is nog niet gebouwd: geef eerst de opdracht `npm run build`.\n',
  ]);
});
