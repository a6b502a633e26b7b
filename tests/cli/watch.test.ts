import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import type { BuildRequest, Outcome } from '../../src/pipeline.ts';
import { nothing, runOver } from '../support/cli.ts';

const root = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-watch-cli-`));
beforeAll(() => {
  for (const name of ['dorp', 'stad']) {
    fs.mkdirSync(`${root}/agreements/${name}`, { recursive: true });
    fs.writeFileSync(`${root}/agreements/${name}/agenda.md`, 'een');
  }
});
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

const warning = { rule: 'text/placeholder', severity: 'warning', message: 'nog in te vullen' } as const;

/** Runs `akkoord watch` over builds of the test's own, each of which does its deed before it is over; stops after the last. */
async function watchOver(
  builds: readonly (() => Outcome)[],
  parameters: readonly string[] = [],
  isTerminal = false,
) {
  const requests: BuildRequest[] = [];
  let stop = () => {};
  const result = await runOver(
    ['watch', ...parameters],
    {
      dossiersAt: () => [{ folder: 'agreements/dorp' }, { folder: 'agreements/stad' }],
      build: (request) => {
        const build = builds[requests.push(request) - 1];
        if (requests.length === builds.length) stop();
        return build ? build() : nothing;
      },
    },
    {
      host: { ...nodeHost(root), templates: 'none' },
      isTerminal,
      stopped: () => new Promise<void>((done) => (stop = done)),
    },
  );
  return { ...result, requests };
}
const save = (name: string, text: string) => fs.writeFileSync(`${root}/agreements/${name}/agenda.md`, text);

test('builds all, then the dossier in which something was saved, until it is told to stop', async () => {
  const { code, stdout, stderr, requests } = await watchOver([
    () => {
      save('stad', 'twee');
      return { ...nothing, documents: 2, written: ['out/dorp/agenda.pdf', 'out/stad/agenda.pdf'] };
    },
    () => ({ ...nothing, blocked: true, blocking: [warning], diagnostics: [warning] }),
  ]);
  expect(requests.map(({ paths }) => paths)).toEqual([
    ['agreements/dorp', 'agreements/stad'],
    ['agreements/stad'],
  ]);
  expect(code).toBe(0);
  expect(stdout).toBe('out/dorp/agenda.pdf\nout/stad/agenda.pdf\n');
  expect(stderr).toBe(`2 documenten: geen meldingen — 2 bestanden geschreven in out/
wacht op wijzigingen; Ctrl+C stopt
waarschuwing: nog in te vullen [text/placeholder]

1 waarschuwing — niets geschreven
  doe dit: los de waarschuwingen op, sta ze toe met een reden, of zet \`status: draft\` om een concept te maken
wacht op wijzigingen; Ctrl+C stopt

gestopt — geen bestand half geschreven
`);
});

test('a build that fails is told, and the next save builds again', async () => {
  const { code, stderr, requests } = await watchOver([
    () => {
      save('dorp', 'drie');
      throw new HostError('EACCES', 'agreements/dorp/agenda.md');
    },
    () => nothing,
  ]);
  expect(requests).toHaveLength(2);
  expect(code).toBe(0);
  expect(stderr).toContain(
    'agreements/dorp/agenda.md: fout: hier mag niet worden gelezen of geschreven\n  doe dit: controleer de rechten',
  );
});

test('on a terminal every build begins on an empty screen', async () => {
  const clear = '\u001b[2J\u001b[3J\u001b[H';
  expect((await watchOver([() => nothing], [], true)).stderr.startsWith(clear)).toBe(true);
  expect((await watchOver([() => nothing])).stderr).not.toContain(clear);
});
