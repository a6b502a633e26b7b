import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { runOver } from '../support/cli.ts';

type Wrong = readonly [args: readonly string[], stderr: string];
const wrong: readonly Wrong[] = [
  [
    [],
    'fout: er is geen opdracht gegeven (kies uit `build`, `watch`, `preview`, `check`, `redline`, `init`, `new`, `import`, `upgrade`, `rules`, `schema`, `lsp`, `help`)\n  doe dit: lees `akkoord --help`\n',
  ],
  [
    ['biuld'],
    'fout: onbekende opdracht `biuld` (kies uit `build`, `watch`, `preview`, `check`, `redline`, `init`, `new`, `import`, `upgrade`, `rules`, `schema`, `lsp`, `help`); bedoelde u `build`?\n  doe dit: lees `akkoord --help`\n',
  ],
  [
    ['bouwen'],
    'fout: onbekende opdracht `bouwen` (kies uit `build`, `watch`, `preview`, `check`, `redline`, `init`, `new`, `import`, `upgrade`, `rules`, `schema`, `lsp`, `help`)\n  doe dit: lees `akkoord --help`\n',
  ],
  [['--hulp'], 'fout: onbekende optie `--hulp`; bedoelde u `--help`?\n  doe dit: lees `akkoord --help`\n'],
  [
    ['build', '--ot=x'],
    'fout: onbekende optie `--ot`; bedoelde u `--out`?\n  doe dit: lees `akkoord build --help`\n',
  ],
  [
    ['check', '--to', 'pdf'],
    'fout: `--to` hoort niet bij deze opdracht, wel bij `akkoord build`\n  doe dit: lees `akkoord check --help`\n',
  ],
  [['build', '--out'], 'fout: bij `--out <map>` hoort een waarde\n  doe dit: lees `akkoord build --help`\n'],
  [
    ['build', '--out', ''],
    'fout: bij `--out` hoort de naam van een map\n  doe dit: lees `akkoord build --help`\n',
  ],
  [['check', ''], 'fout: een van de paden is leeg\n  doe dit: lees `akkoord check --help`\n'],
  [
    ['build', '--to', 'pdf,pfd'],
    'fout: `pfd` is geen vorm voor `--to` (kies uit `pdf`, `docx`, `html`, `tree`, `markdown`); bedoelde u `pdf`?\n  doe dit: lees `akkoord build --help`\n',
  ],
  [
    ['build', '--to', ''],
    'fout: `` is geen vorm voor `--to` (kies uit `pdf`, `docx`, `html`, `tree`, `markdown`)\n  doe dit: lees `akkoord build --help`\n',
  ],
  [
    ['check', '--format', 'jsno'],
    'fout: `jsno` is geen waarde voor `--format` (kies uit `text`, `short`, `json`, `sarif`, `github`, `gitlab`); bedoelde u `json`?\n  doe dit: lees `akkoord check --help`\n',
  ],
  [
    ['build', '--profile=concept'],
    'fout: `concept` is geen profiel (kies uit `draft`, `final`)\n  doe dit: lees `akkoord build --help`\n',
  ],
  [
    ['check', '--color', 'ja'],
    'fout: `ja` is geen waarde voor `--color` (kies uit `auto`, `always`, `never`)\n  doe dit: lees `akkoord check --help`\n',
  ],
  [
    ['build', '--to', 'pdf,tree', '--format', 'sarif'],
    'fout: `--to tree` en `--format sarif` willen allebei de standaarduitvoer; kies er één\n  doe dit: lees `akkoord build --help`\n',
  ],
  [
    ['watch', '--to', 'tree'],
    'fout: `watch` maakt bestanden; `--to tree` maakt er geen\n  doe dit: lees `akkoord watch --help`\n',
  ],
  [
    ['watch', '--format', 'json'],
    'fout: `watch` vertelt in gewone tekst; laat `--format json` weg\n  doe dit: lees `akkoord watch --help`\n',
  ],
  ...['0', '65536', '-1', '80a', ''].map(
    (port): Wrong => [
      ['preview', `--port=${port}`],
      `fout: \`${port}\` is geen poort; geef een nummer van 1 tot en met 65535\n  doe dit: lees \`akkoord preview --help\`\n`,
    ],
  ),
  [
    ['preview', '--editor', 'vscodum'],
    'fout: `vscodum` is geen programma dat Akkoord uit de browser kan openen (kies uit `vscode`, `vscode-insiders`, `vscodium`, `cursor`, `zed`, `textmate`, `geen`); bedoelde u `vscodium`?\n  doe dit: lees `akkoord preview --help`\n',
  ],
];

describe('wrong usage ends with exit code 2 and a Dutch sentence', () => {
  test.each(wrong)('akkoord %j', async (parameters, stderr) => {
    expect(await runOver(parameters, {})).toEqual({ code: 2, stdout: '', stderr });
  });

  test('no path and no folder agreements', async () => {
    expect(await runOver(['check'], {}, { host: memoryHost({ 'a.md': '' }) })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'fout: hier is geen project en geen map `agreements`; noem het dossier, of begin een project met `akkoord init`\n  doe dit: lees `akkoord check --help`\n',
    });
  });

  test('a preview of what is no dossier', async () => {
    expect(
      await runOver(['preview', 'x'], { dossiersAt: () => [] }, { host: memoryHost({ 'x/': '' }) }),
    ).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fout: in `x` staat geen dossier\n  doe dit: lees `akkoord preview --help`\n',
    });
  });

  test('a preview with an editor in the environment that has no links of its own', async () => {
    const options = { host: memoryHost({ 'x/': '' }), env: { AKKOORD_EDITOR: 'vim' } };
    const { stderr } = await runOver(['preview', 'x'], { dossiersAt: () => [] }, options);
    expect(stderr.split('\n')[0]).toBe(
      '`AKKOORD_EDITOR` noemt `vim`, dat Akkoord niet uit de browser kan openen; de voorvertoning heeft daarom geen links naar bestanden',
    );
  });

  test.each(['1.5', '-1', 'gisteren', '1e9', '999999999999'])('SOURCE_DATE_EPOCH=%s', async (epoch) => {
    expect(await runOver(['build'], {}, { env: { SOURCE_DATE_EPOCH: epoch } })).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'fout: `SOURCE_DATE_EPOCH` is geen geheel aantal seconden sinds 1970\n  doe dit: lees `akkoord build --help`\n',
    });
  });
});

describe('help', () => {
  test.each([[['--help']], [['help']], [['help', 'check']], [['check', '-h']], [['build', '--help']]])(
    'akkoord %j: no English of the library is left',
    async (parameters) => {
      const { code, stdout, stderr } = await runOver(parameters, {});
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/^Gebruik: akkoord /);
      expect(stdout).not.toMatch(/usage|options|arguments|commands|display|default|\[command\]/i);
    },
  );
});

test.each([
  [{ npm_command: 'exec' }, '`npx --no akkoord --help`'],
  [{}, '`akkoord --help`'],
])('advice names the program as it was started: %j', async (env, command) => {
  expect((await runOver(['biuld'], {}, { env })).stderr).toContain(command);
});
