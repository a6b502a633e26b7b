import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Elsewhere } from './elsewhere.ts';
import { HostError } from './host-error.ts';
import { nodeHelper } from './node-helper.ts';
import { ownWords } from './own-words.ts';

/** Uses child processes of Node, and the system's folder for temporary files. */
export function nodeElsewhere(): Elsewhere {
  return {
    async inFolder(work) {
      const folder = temporaryFolder();
      const remove = () => rmSync(folder, { recursive: true, force: true });
      // Ctrl-C ends the program at once, without `finally`.
      process.once('exit', remove);
      try {
        return await work(folder.replaceAll(sep, '/'));
      } finally {
        process.off('exit', remove);
        remove();
      }
    },
    run: (parameters, { folder, environment }) =>
      new Promise((resolve, reject) => {
        const child = spawn(process.execPath, ownWords(parameters), {
          cwd: folder,
          env: { ...process.env, ...environment },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        const stop = () => child.kill();
        process.once('exit', stop);
        const [output, messages] = [child.stdout, child.stderr].map(gathered);
        child.on('error', (error) => {
          process.off('exit', stop);
          reject(HostError.from(error, process.execPath));
        });
        child.on('close', (code) => {
          process.off('exit', stop);
          resolve({ code: code ?? undefined, output: output?.() ?? '', messages: messages?.() ?? '' });
        });
      }),
    helper: nodeHelper,
  };
}

/**
 * Writes a text to a file that no other user of the machine can read. It exists until `remove` is called or
 * the program ends.
 * @throws HostError
 */
export function privateFile(
  name: string,
  text: string,
): { readonly path: string; readonly remove: () => void } {
  // The system gives such a folder to this user only.
  const folder = temporaryFolder();
  const takeAway = () => rmSync(folder, { recursive: true, force: true });
  process.once('exit', takeAway);
  const remove = () => {
    process.off('exit', takeAway);
    takeAway();
  };
  const path = join(folder, name);
  try {
    writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    remove();
    throw HostError.from(error, path);
  }
  return { path, remove };
}

/** Resolves symbolic links: some systems have one in the path of temporary files. */
function temporaryFolder(): string {
  try {
    return realpathSync(mkdtempSync(join(tmpdir(), 'akkoord-')));
  } catch (error) {
    throw HostError.from(error, tmpdir());
  }
}

/** The stream is absent when the program could not be started. */
function gathered(stream: NodeJS.ReadableStream | undefined): () => string {
  let text = '';
  stream?.setEncoding('utf8').on('data', (piece: string) => {
    text += piece;
  });
  return () => text;
}
