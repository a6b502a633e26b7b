import { spawn } from 'node:child_process';
import { HostError } from './host-error.ts';
import { privateFile } from './node-elsewhere.ts';

/** What opens a file in the program that someone uses for it, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' };

/**
 * Opens an address in the browser, which goes on by itself; `failed` hears that there is no way to do so here. What a program is started
 * with, every user of the machine can read. So the browser gets the name of a file that nobody else can read, and that sends it on.
 *
 * @param environment of the program that opens the file
 * @returns takes the file away, when there is nothing more to open
 */
export function openAddress(
  address: string,
  failed: () => void,
  environment: NodeJS.ProcessEnv = process.env,
): () => void {
  try {
    const { path, remove } = privateFile('voorvertoning.html', pageTo(address));
    const program = openers[process.platform] ?? 'xdg-open';
    const child = spawn(program, [path], { stdio: 'ignore', detached: true, env: environment });
    child.on('error', failed);
    // That of Windows never says that it went well.
    child.on('exit', (code) => {
      if (code !== 0 && process.platform !== 'win32') failed();
    });
    child.unref();
    return remove;
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    failed();
    return () => {};
  }
}

function pageTo(address: string): string {
  const url = address.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${url}">
<title>Voorvertoning van Akkoord</title>
<p><a href="${url}">Naar de voorvertoning</a></p>
</html>
`;
}
