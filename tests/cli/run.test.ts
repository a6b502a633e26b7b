import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { HostError } from '../../src/host/host-error.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import type { BuildRequest, CheckRequest } from '../../src/pipeline.ts';
import { nothing, runOver } from '../support/cli.ts';

const host = memoryHost({ 'x/agenda.md': '---\nkind: gka-agenda\nnaam: x\n---\n' });
const error: Diagnostic = {
  rule: 'schema/unknown-key',
  severity: 'error',
  message: '`naam` is geen veld van een agenda',
  help: 'bedoelde u `title` (titel)?',
  span: { file: 'x/agenda.md', start: { line: 3, column: 1 }, end: { line: 3, column: 5 } },
};
const warning: Diagnostic = { rule: 'text/placeholder', severity: 'warning', message: 'nog in te vullen' };
const printedError = `x/agenda.md:3:1: fout: \`naam\` is geen veld van een agenda [schema/unknown-key]

  3 | naam: x
    | ^^^^

  doe dit: bedoelde u \`title\` (titel)?

`;
/** The advice is that of the finding above it. */
const printedAgain = printedError.replace(/\n {2}doe dit:.*\n/, '');
const printedWarning = 'waarschuwing: nog in te vullen [text/placeholder]\n\n';

describe('what is asked of the pipeline', () => {
  const asked = async (...parameters: string[]) => {
    let request: BuildRequest | CheckRequest | undefined;
    const listen = (given: BuildRequest | CheckRequest) => {
      request = given;
      return nothing;
    };
    await runOver(
      parameters,
      { build: listen, check: listen },
      { host: memoryHost({ 'agreements/': '', 'a/': '', 'b.md': '' }) },
    );
    return request;
  };

  test('defaults', async () => {
    expect(await asked('build')).toMatchObject({
      paths: ['agreements'],
      out: 'out',
      formats: ['pdf', 'docx', 'html'],
      profile: undefined,
    });
    expect(await asked('check')).toMatchObject({ paths: ['agreements'], profile: undefined });
  });
  test('everything given, doubles left out', async () => {
    expect(
      await asked(
        'build',
        'a',
        'b.md',
        'a',
        '--out',
        '../uit',
        '--to',
        'tree, PDF',
        '--to=tree',
        '--profile=draft',
      ),
    ).toMatchObject({
      profile: 'draft',
      paths: ['a', 'b.md'],
      out: '../uit',
      formats: ['tree', 'pdf'],
    });
    expect(await asked('check', 'b.md', '--profile', 'Final')).toMatchObject({
      paths: ['b.md'],
      profile: 'final',
    });
  });
});

describe('check', () => {
  test('nothing wrong', async () => {
    expect(await runOver(['check', 'x'], { check: () => nothing }, { host })).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 document bekeken: geen meldingen\n',
    });
  });
  test('a draft with a warning is good', async () => {
    expect(
      await runOver(
        ['check', 'x'],
        { check: () => ({ ...nothing, documents: 2, diagnostics: [warning] }) },
        { host },
      ),
    ).toEqual({
      code: 0,
      stdout: printedWarning,
      stderr: '2 documenten bekeken: 1 waarschuwing — goed genoeg voor een concept, nog niet om te tekenen\n',
    });
  });
  test('an error blocks; findings on stdout, the count on stderr', async () => {
    expect(
      await runOver(
        ['check', 'x'],
        { check: () => ({ ...nothing, blocked: true, diagnostics: [error, warning] }) },
        { host },
      ),
    ).toEqual({
      code: 1,
      stdout: printedError + printedWarning,
      stderr: '1 document bekeken: 1 fout, 1 waarschuwing\n',
    });
  });
});

describe('build', () => {
  test('paths written on stdout', async () => {
    const written = ['out/x/agenda.pdf', 'out/y/agenda.concept.pdf'];
    expect(
      await runOver(
        ['build', 'x'],
        { build: () => ({ ...nothing, written, diagnostics: [warning] }) },
        { host },
      ),
    ).toEqual({
      code: 0,
      stdout: 'out/x/agenda.pdf\nout/y/agenda.concept.pdf\n',
      stderr:
        'waarschuwing text/placeholder nog in te vullen\n' +
        '1 document: 1 waarschuwing — 2 bestanden geschreven in out/\n' +
        '  doe dit: lees met `akkoord check` wat u eraan doet\n',
    });
  });
  test('what is in the way stands in full below what is not', async () => {
    const outcome = { ...nothing, blocked: true, blocking: [error], diagnostics: [error, warning] };
    expect((await runOver(['build', 'x'], { build: () => outcome }, { host })).stderr).toBe(
      `waarschuwing text/placeholder nog in te vullen\n\n${printedError}1 fout, 1 waarschuwing — niets geschreven\n`,
    );
  });
  test('a printed stage is all that stands on stdout', async () => {
    expect(
      await runOver(
        ['build', 'x', '--to', 'tree'],
        { build: () => ({ ...nothing, printed: 'root\n' }) },
        { host },
      ),
    ).toEqual({
      code: 0,
      stdout: 'root\n',
      stderr: '',
    });
  });
  test('errors: nothing written', async () => {
    const diagnostics = [error, error, error, warning];
    expect(
      await runOver(
        ['build', 'x'],
        { build: () => ({ ...nothing, blocked: true, blocking: diagnostics, diagnostics }) },
        { host },
      ),
    ).toEqual({
      code: 1,
      stdout: '',
      stderr: `${printedError}${printedAgain.repeat(2)}${printedWarning}3 fouten, 1 waarschuwing — niets geschreven\n`,
    });
  });
  test('a warning in a final document says what to do', async () => {
    const outcome = { ...nothing, blocked: true, blocking: [warning], diagnostics: [warning] };
    expect((await runOver(['build', 'x'], { build: () => outcome }, { host })).stderr).toBe(
      `${printedWarning}1 waarschuwing — niets geschreven\n  doe dit: los de waarschuwingen op, sta ze toe met een reden, of zet \`status: draft\` om een concept te maken\n`,
    );
  });
  test('a refusal', async () => {
    const refusals = [
      {
        path: 'out/x/agenda.pdf',
        message: 'Dit bestand is ondertekend: 2 handtekeningen.',
        help: 'bewaar het',
      },
    ];
    expect(await runOver(['build', 'x'], { build: () => ({ ...nothing, refusals }) }, { host })).toEqual({
      code: 5,
      stdout: '',
      stderr:
        'out/x/agenda.pdf: geweigerd: Dit bestand is ondertekend: 2 handtekeningen.\n  doe dit: bewaar het\n\n1 bestand staat in de weg — niets geschreven\n',
    });
  });
});

describe('failures', () => {
  const failing = (thrown: unknown) => ({
    build: () => {
      throw thrown;
    },
  });

  test('the file system refuses: 4', async () => {
    expect(
      await runOver(['build', 'x'], failing(new HostError('ENOSPC', 'out/x/agenda.pdf')), { host }),
    ).toEqual({
      code: 4,
      stdout: '',
      stderr:
        'out/x/agenda.pdf: fout: er is geen ruimte meer op de schijf\n  doe dit: maak ruimte vrij en geef de opdracht opnieuw\n\nafgebroken — geen bestand half geschreven\n',
    });
  });
  test('an unknown code of the system is named', async () => {
    const { code, stderr } = await runOver(['build', 'x'], failing(new HostError('EXDEV', 'a')), { host });
    expect([code, stderr.split('\n')[0]]).toEqual([4, 'a: fout: het besturingssysteem weigert dit (EXDEV)']);
  });
  test('a path that does not exist: 4', async () => {
    const { code, stderr } = await runOver(['check', 'x', 'nergens'], {}, { host });
    expect([code, stderr.split('\n')[0]]).toEqual([4, 'nergens: fout: dit bestand of deze map bestaat niet']);
  });
  test('a pipe as path: 4', async () => {
    const { code, stderr } = await runOver(
      ['check', 'pijp'],
      {},
      { host: memoryHost({}, { others: ['pijp'] }) },
    );
    expect([code, stderr.split('\n')[0]]).toEqual([4, 'pijp: fout: dit is geen gewoon bestand']);
  });

  const fault = `fout in Akkoord zelf; aan uw tekst ligt het niet. Geen bestand is half geschreven.
  doe dit: geef de opdracht nog eens met \`AKKOORD_DEBUG=1\` ervoor, en stuur wat er dan staat aan de beheerder
`;
  test('a fault in the program: 70, without stack or the text it fell over', async () => {
    expect(await runOver(['build', 'x'], failing(new Error('geheim')), { host })).toEqual({
      code: 70,
      stdout: '',
      stderr: fault,
    });
  });
  test('AKKOORD_DEBUG=1 shows the stack', async () => {
    const { code, stderr } = await runOver(['build', 'x'], failing(new Error('geheim')), {
      host,
      env: { AKKOORD_DEBUG: '1' },
    });
    expect(code).toBe(70);
    expect(stderr.startsWith(`${fault}\nError: geheim\n    at `)).toBe(true);
  });
  test('something thrown that is no error: 70', async () => {
    const { code, stderr } = await runOver(['build', 'x'], failing('x'), {
      host,
      env: { AKKOORD_DEBUG: '1' },
    });
    expect([code, stderr]).toEqual([70, `${fault}\nx\n`]);
  });
});

describe('a source that cannot be shown', () => {
  test.each(['EACCES', 'ELOOP'])('%s: the finding stands without its line', async (code) => {
    const closed = memoryHost(
      { 'x/agenda.md': 'a' },
      { fault: (action) => (action === 'read' ? code : undefined) },
    );
    const { stdout } = await runOver(
      ['check', 'x'],
      { check: () => ({ ...nothing, diagnostics: [error] }) },
      { host: closed },
    );
    expect(stdout).toBe(
      'x/agenda.md:3:1: fout: `naam` is geen veld van een agenda [schema/unknown-key]\n  doe dit: bedoelde u `title` (titel)?\n\n',
    );
  });
});

test('colours on a terminal, none elsewhere', async () => {
  const colours = async (isTerminal: boolean, env: Record<string, string>, ...options: string[]) =>
    (
      await runOver(
        ['check', 'x', ...options],
        { check: () => ({ ...nothing, diagnostics: [error] }) },
        { host, isTerminal, env },
      )
    ).stdout.includes('\u001b[');
  expect(await colours(true, {})).toBe(true);
  expect(await colours(false, {})).toBe(false);
  expect(await colours(true, { NO_COLOR: '1' })).toBe(false);
  expect(await colours(true, { NO_COLOR: '' })).toBe(true);
  expect(await colours(true, { TERM: 'dumb' })).toBe(false);
  expect(await colours(false, { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
  expect(await colours(true, { FORCE_COLOR: '0' })).toBe(false);
  expect(await colours(true, { CLICOLOR: '0' })).toBe(false);
  expect(await colours(false, { CLICOLOR_FORCE: '1' })).toBe(true);
  expect(await colours(false, { CLICOLOR_FORCE: '1', NO_COLOR: '1' })).toBe(false);
  expect(await colours(true, {}, '--color=never')).toBe(false);
  expect(await colours(false, { NO_COLOR: '1' }, '--color=always')).toBe(true);
  expect(await colours(true, {}, '--format=short')).toBe(false);
});
