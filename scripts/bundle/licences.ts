import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Returns the names, versions and licences of the packages that files of a build come from, as one text. */
export function licences(root: string, files: readonly string[]): string {
  const packages = new Set(
    files.flatMap((file) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? []),
  );
  return [...packages]
    .sort()
    .map((folder) => licence(join(root, folder)))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function licence(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(un)?licen[cs]e/i.test(entry));
  return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
}
