/**
 * Prints which files a version published, with their SHA-256, as `sha256sum` does: its templates, and what projects got of it.
 * `akkoord upgrade` knows by these which files of a project nobody changed.
 *
 *     npm run --silent published -- <commit of 0.3.0> > templates/upgrades/0.3.sha256
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';

const [commit = 'HEAD'] = process.argv.slice(2);
const git = (...words: readonly string[]) => execFileSync('git', words, { maxBuffer: 2 ** 26 });
const named = git('ls-tree', '-r', '--name-only', '-z', commit, 'templates', 'docs/ci', '.vscode').toString();
const files = named.split('\0').filter((path) => path !== '' && !path.startsWith('templates/upgrades/'));
for (const path of files) {
  const hash = createHash('sha256')
    .update(git('show', `${commit}:${path}`))
    .digest('hex');
  process.stdout.write(`${hash}  ${path}\n`);
}
