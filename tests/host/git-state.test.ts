/** Whatever changes the commit of a folder, as git tells it, changes what `gitState` says without git. */
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { gitState } from '../../src/host/git-state.ts';
import { nodeHost } from '../../src/host/node-host.ts';

const base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'akkoord-state-')));
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));
const root = join(base, 'repository');
const home = join(base, 'home');
const environment = { PATH: process.env.PATH ?? '', HOME: home };

function git(...words: readonly string[]): string {
  const identity = ['-c', 'user.name=x', '-c', 'user.email=x@y.example'];
  return execFileSync('git', [...identity, ...words], {
    cwd: root,
    env: environment,
    encoding: 'utf8',
    stdio: 'pipe',
  });
}
function write(path: string, text: string, top = root): void {
  fs.mkdirSync(join(top, path, '..'), { recursive: true });
  fs.writeFileSync(join(top, path), text);
}

write('dossier/agenda.md', 'tekst\n');
write('elders/brief.md', 'tekst\n');
fs.mkdirSync(home);
git('init', '-q', '-b', 'main', '--template=');
git('add', '-A');
git('commit', '-qm', 'begin');

const folderOf = (top: string) => ({
  commit: nodeHost(top, environment).commit('dossier'),
  state: gitState(join(top, 'dossier'), environment),
});

const steps: readonly (readonly [what: string, does: () => void])[] = [
  ['a changed text', () => write('dossier/agenda.md', 'andere tekst\n')],
  ['that is in the index', () => git('add', '-A')],
  ['and committed', () => git('commit', '-qm', 'anders')],
  ['a new text', () => write('dossier/nieuw.txt', 'nieuw\n')],
  ['that is ignored at the top', () => write('.gitignore', '*.txt\n')],
  ['and not in the folder', () => write('dossier/.gitignore', '!*.txt\n')],
  ['both committed', () => [git('add', '-Af'), git('commit', '-qm', 'genegeerd')]],
  ['another new text', () => write('dossier/los.log', 'los\n')],
  ['that the repository ignores by itself', () => write('.git/info/exclude', '*.log\n')],
  ['that it does not', () => fs.rmSync(join(root, '.git/info/exclude'))],
  ['that this user ignores', () => write('.config/git/ignore', '*.log\n', home)],
  ['that git no longer asks', () => fs.rmSync(join(home, '.config'), { recursive: true })],
  ['that is gone', () => fs.rmSync(join(root, 'dossier/los.log'))],
  ['another branch', () => git('checkout', '-qb', 'tak')],
  ['a commit elsewhere', () => [write('elders/brief.md', 'ander\n'), git('commit', '-qam', 'elders')]],
  ['no branch', () => git('checkout', '-q', '--detach', 'main')],
  ['a branch again', () => git('checkout', '-q', 'tak')],
  ['packed branches', () => git('pack-refs', '--all')],
  ['the packed branch moved', () => git('update-ref', 'refs/heads/tak', 'main')],
  ['no repository', () => fs.renameSync(join(root, '.git'), join(root, 'git'))],
  ['a repository again', () => fs.renameSync(join(root, 'git'), join(root, '.git'))],
];

test('says another thing whenever git does', () => {
  const seen = new Map<string | undefined, string | undefined>();
  let before = folderOf(root);
  for (const [what, does] of steps) {
    does();
    const now = folderOf(root);
    expect(now.state, what).toBeDefined();
    if (now.commit !== before.commit) expect(now.state, what).not.toBe(before.state);
    if (seen.has(now.state)) expect(now.commit, what).toBe(seen.get(now.state));
    seen.set(now.state, now.commit);
    before = now;
  }
  expect(new Set(seen.values()).size).toBeGreaterThan(6);
});

test('tells of a repository without a commit, and of the first one', () => {
  const young = join(base, 'young');
  write('dossier/agenda.md', 'tekst\n', young);
  git('init', '-q', '-b', 'main', '--template=', young);
  const before = folderOf(young);
  expect(before).toEqual({ commit: undefined, state: expect.any(String) });
  git('-C', young, 'add', '-A');
  git('-C', young, 'commit', '-qm', 'begin');
  const after = folderOf(young);
  expect(after.commit).toMatch(/^[0-9a-f]{40}$/);
  expect(after.state).not.toBe(before.state);
  fs.mkdirSync(join(young, '.git/reftable'));
  fs.rmSync(join(young, '.git/refs/heads/main'));
  expect(folderOf(young).state).toBeUndefined();
});

test('of a repository that is a dossier, looks at what git goes by and no further', () => {
  const state = () => gitState(root, environment);
  const before = state();
  expect(before).toBeDefined();
  write('.git/COMMIT_EDITMSG', 'wat ik het laatst schreef\n');
  expect(state()).toBe(before);
  write('los.md', 'nieuw\n');
  expect(state()).not.toBe(before);
  fs.rmSync(join(root, 'los.md'));
});

test('follows a worktree to its own branch', () => {
  const worktree = join(base, 'worktree');
  git('worktree', 'add', '-q', worktree, '-b', 'boom');
  const before = folderOf(worktree);
  expect(before.commit).toMatch(/^[0-9a-f]{40}$/);
  git('update-ref', 'refs/heads/boom', 'main~1');
  const after = folderOf(worktree);
  expect(after.commit).not.toBe(before.commit);
  expect(after.state).not.toBe(before.state);
});

test.each([
  ['settings that name another file to ignore by', '.git/config', '\n[core] excludesFile = ../elders\n'],
  ['settings that include others', '.git/config', '\n[includeIf "gitdir:x"]\n\tpath = y\n'],
  ['a branch that is kept in another way', '.git/HEAD', 'ref: refs/heads/.invalid\n'],
])('says nothing with %s', (_, file, text) => {
  const good = fs.readFileSync(join(root, file), 'utf8');
  fs.writeFileSync(join(root, file), file.endsWith('HEAD') ? text : good + text);
  expect(gitState(join(root, 'dossier'), environment)).toBeUndefined();
  fs.writeFileSync(join(root, file), good);
  expect(gitState(join(root, 'dossier'), environment)).toBeDefined();
});

test('says nothing of a folder with more than a dossier has', () => {
  for (let index = 0; index < 2001; index++) write(`dossier/veel/${index}`, '');
  expect(gitState(join(root, 'dossier'), environment)).toBeUndefined();
});
