import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHost } from '../../src/host/node-host.ts';
import type { Workplace } from '../support/manual.ts';
import { newcomer } from './fresh-clone.ts';

/** A folder with the program in it, and a terminal: util-linux' `script` makes one for a command that is not started from a terminal. */
export function terminalIn(folder: string): Workplace {
  return {
    host: nodeHost(folder),
    write: (file, text) => writeFileSync(join(folder, file), text),
    run: (parameters, answers) => {
      const command = ['npx', '--no', 'akkoord', ...parameters].map(quoted).join(' ');
      const child = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
        cwd: folder,
        // What npm says of itself is not of this program.
        env: { ...newcomer(), ...quietNpm, NO_COLOR: '1', TERM: 'xterm' },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      const left = [...answers];
      let screen = '';
      let answered = 0;
      child.stdout.setEncoding('utf8').on('data', (shown: string) => {
        screen += shown;
        // A question ends with a colon, and waits.
        if (left.length === 0 || !screen.slice(answered).endsWith(': ')) return;
        answered = screen.length;
        child.stdin.write(`${left.shift()}\r`);
      });
      return new Promise((done, fail) => {
        child.on('error', fail);
        child.on('close', (code) => done({ code, screen: screen.replaceAll('\r\n', '\n') }));
      });
    },
  };
}

const quietNpm = { npm_config_progress: 'false', npm_config_loglevel: 'error' };

function quoted(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
