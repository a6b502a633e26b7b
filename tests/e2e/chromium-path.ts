import { existsSync } from 'node:fs';

/** Where Chromium is found: the package of Debian, or what `CHROMIUM` names. @throws Error when it is not there */
export function chromiumPath(): string {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (!existsSync(path)) throw new Error(`no Chromium at ${path}: apt-get install chromium`);
  return path;
}
