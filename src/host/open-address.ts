import { spawn } from 'node:child_process';

/** What opens an address in the browser that someone uses, by platform. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [program: string, ...words: string[]]>>> = {
  darwin: ['open'],
  // An address has no characters in it that mean anything to a shell, and none is used.
  win32: ['explorer.exe'],
};

/** Opens an address in the browser, which goes on by itself; `failed` hears that there is no way to do so here. */
export function openAddress(address: string, failed: () => void): void {
  const [program, ...words] = openers[process.platform] ?? ['xdg-open'];
  const child = spawn(program, [...words, address], { stdio: 'ignore', detached: true });
  child.on('error', failed);
  child.unref();
}
