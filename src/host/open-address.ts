import { spawn } from 'node:child_process';
import { HostError } from './host-error.ts';
import { privateFile } from './node-elsewhere.ts';

/** Programs that open a file in the user's default program, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = { darwin: 'open', win32: 'explorer.exe' };

/**
 * Opens an address in the browser; `failed` is called when that is impossible. Every user of the machine can
 * read the arguments of a program, so the browser gets a file that only this user can read and that redirects
 * to the address.
 *
 * @param environment of the program that opens the file
 * @returns removes the file
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
    // The one of Windows never reports success.
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
