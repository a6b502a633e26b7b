import { type ChildProcess, spawn } from 'node:child_process';
import { type Answer, helperWord } from './answer-tasks.ts';
import { arrivedError } from './carried-error.ts';
import { type Helper, HelperEnded } from './elsewhere.ts';
import { HostError } from './host-error.ts';
import { ownWords } from './own-words.ts';

/** A child process of Node with a channel for messages. */
export function nodeHelper(): Helper {
  let child: ChildProcess | undefined;
  return {
    do: (task) =>
      new Promise((resolve, reject) => {
        child ??= started(() => {
          child = undefined;
        });
        const own = child;
        const refused = (error: Error) => reject(HostError.from(error, process.execPath));
        const ended = () => reject(new HelperEnded());
        own.once('error', refused).once('disconnect', ended);
        own.once('message', (answer: Answer) => {
          own.off('error', refused).off('disconnect', ended);
          if ('thrown' in answer) reject(arrivedError(answer.thrown));
          else resolve(answer.result);
        });
        // When it cannot be sent the process is gone, and the channel closes.
        own.send(task, () => {});
      }),
    end: () => child?.disconnect(),
  };
}

/** With the words of this process, it gets the same compiled code. `gone` is called when nothing more can be asked. */
function started(gone: () => void): ChildProcess {
  const child = spawn(process.execPath, ownWords([...process.argv.slice(2), helperWord]), {
    // What V8 prints when memory is exhausted is for nobody, unless somebody looks for a fault.
    stdio: ['ignore', 'ignore', process.env.AKKOORD_DEBUG === '1' ? 'inherit' : 'ignore', 'ipc'],
    serialization: 'advanced',
  });
  return child.once('error', gone).once('disconnect', gone);
}
