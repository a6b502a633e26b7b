import { resolve, sep } from 'node:path';
import { HostError } from '../host/host-error.ts';
import { openAddress } from '../host/open-address.ts';
import { workingFolder } from '../host/working-folder.ts';
import { recordingRun } from '../start/recording-run.ts';
import { exitCode } from './exit-code.ts';
import { explainHostError } from './explain-host-error.ts';
import { printTrouble } from './print-trouble.ts';
import { run } from './run.ts';
import { standardInput } from './standard-input.ts';
import { terminalStream } from './terminal-stream.ts';

const output = terminalStream(process.stdout);
const messages = terminalStream(process.stderr);
let failed = false;
let done = false;
/** Set by commands that run until they are stopped. */
let stop: (() => void) | undefined;

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A pipe closed early (`| head`) is no fault, and nobody is left to read a message.
    if (error.code === 'EPIPE' || failed) return;
    failed = true;
    process.exitCode = exitCode.host;
    const { message, help } = explainHostError(new HostError(error.code ?? 'onbekend', ''));
    messages.write(`standaarduitvoer: fout: ${message}\n  doe dit: ${help}\n`);
  });
}

// Writing is synchronous, so a signal never interrupts it. Only once: a second Ctrl-C kills the program.
process.once('SIGINT', () => {
  if (stop) return stop();
  process.exitCode = exitCode.interrupted;
  // Output on its way to a pipe may still arrive; unfinished work stops here.
  if (done) return;
  messages.write('\nafgebroken — geen bestand half geschreven\n');
  process.exit();
});

// Libraries may throw asynchronously, where no caller can catch it.
process.on('uncaughtException', (error) => {
  if (!failed) process.exitCode = printTrouble(error, { messages, environment: process.env });
  failed = true;
});

/** Hears the run when it may be printed again as long as nothing changed. */
const recording = recordingRun(process.env);
const environment = recording?.listener.environment(process.env) ?? process.env;

const running = run({
  parameters: process.argv.slice(2),
  environment,
  input: standardInput(() => process.stdin),
  output: recording?.listener.stream(1, output) ?? output,
  messages: recording?.listener.stream(2, messages) ?? messages,
  elapsed: () => process.uptime() * 1000,
  load: async () => {
    const folder = workingFolder();
    const [pipeline, { nodeHost }, { nodeElsewhere }] = await Promise.all([
      import('../pipeline.ts'),
      import('../host/node-host.ts'),
      import('../host/node-elsewhere.ts'),
    ]);
    const host = nodeHost(folder, environment);
    const elsewhere = nodeElsewhere();
    return { pipeline, host, elsewhere, ...recording?.listener.around({ host, elsewhere }) };
  },
  serve: async ({ comments }) => {
    const folder = workingFolder();
    const [pipeline, { nodeHost }, { serve }, { programVersion }] = await Promise.all([
      import('../pipeline.ts'),
      import('../host/node-host.ts'),
      import('../lsp/serve.ts'),
      import('../host/program-version.ts'),
    ]);
    const hostAt = (root: string) => nodeHost(root, process.env);
    const streams = { input: process.stdin, output: process.stdout };
    const end = (isExpected: boolean, fault?: string) => {
      if (fault !== undefined)
        process.stderr.write(`De editor stuurt iets wat geen bericht is: ${fault}. De server stopt.\n`);
      process.exit(isExpected ? exitCode.good : exitCode.host);
    };
    const named = comments.map((path) => resolve(folder, path).replaceAll(sep, '/'));
    return serve({ pipeline, hostAt, comments: named, folder, version: programVersion(), ...streams, end });
  },
  open: openAddress,
  stopped: () =>
    new Promise((resolve) => {
      stop = resolve;
      for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, stop);
    }),
});
void running.then((code) => {
  done = true;
  if (failed) return;
  process.exitCode = code;
  if (code === exitCode.good || code === exitCode.blocked) recording?.keep(code);
});
