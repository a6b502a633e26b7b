import { exitCode } from './exit-code.ts';
import { printFault, run, type Stream } from './run.ts';

const output = streamOf(process.stdout);
const messages = streamOf(process.stderr);
let faulted = false;
let done = false;

// A pipe that is closed early (`| head`) is no fault; nobody reads on, so there is nobody to tell.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

// Writing is synchronous, so this never comes in the middle of it. Once: a second Ctrl-C ends the program the hard way.
process.once('SIGINT', () => {
  process.exitCode = exitCode.interrupted;
  // Output that is on its way to a pipe may still arrive; work that is under way may not.
  if (done) return;
  messages.write('\nafgebroken — geen bestand half geschreven\n');
  process.exit();
});

// Libraries may throw out of turn, where no caller can catch it.
process.on('uncaughtException', (error) => {
  if (!faulted) process.exitCode = printFault(error, messages, process.env);
  faulted = true;
});

const code = await run({
  parameters: process.argv.slice(2),
  environment: process.env,
  output,
  messages,
  load: async () => {
    const [pipeline, { nodeHost }] = await Promise.all([
      import('../pipeline.ts'),
      import('../host/node-host.ts'),
    ]);
    return { pipeline, host: nodeHost(process.cwd(), process.env) };
  },
});
done = true;
if (!faulted) process.exitCode = code;

function streamOf(stream: NodeJS.WriteStream): Stream {
  return {
    write: (text) => {
      if (text !== '') stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
