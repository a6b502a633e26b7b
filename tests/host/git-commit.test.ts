import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { gitBlobForms, gitBlobHash } from '../../src/host/git-blob.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { memoizeByValue } from '../../src/memoize/memoize-by-value.ts';
import { hostileRepository } from '../support/hostile-repository.ts';

const base = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-git-`));
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));
let count = 0;

/** What is done in a folder. */
function inFolder(root: string) {
  const write = (path: string, text: string | Uint8Array) => {
    fs.mkdirSync(`${root}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
    fs.writeFileSync(`${root}/${path}`, text);
  };
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...words], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  return { root, write, git };
}

/** Makes a repository with one commit, of files that are given as JSON. */
const committed = memoizeByValue((parameters: string) => {
  const { files, init } = JSON.parse(parameters) as { files: Record<string, string>; init: string[] };
  const { root, write, git } = inFolder(fs.mkdtempSync(`${base}/made-`));
  for (const [path, text] of Object.entries(files)) write(path, text);
  git('init', '-q', '--template=', ...init);
  git('add', '-A');
  git('commit', '-qm', 'begin');
  return { root, commit: git('rev-parse', 'HEAD') };
});

/** A repository with one commit of `files`, in a folder for this call only: a copy, as starting git costs the most. */
function repository(files: Readonly<Record<string, string>>, init: readonly string[] = []) {
  const { root: original, commit } = committed(JSON.stringify({ files, init }));
  count += 1;
  const folder = inFolder(`${base}/${count}`);
  fs.cpSync(original, folder.root, { recursive: true, preserveTimestamps: true });
  const host = nodeHost(folder.root, process.env);
  /** The commit of the dossier, in words. */
  const state = (dossier = 'dossier') => {
    const answer = host.commit(dossier);
    return answer === commit ? 'clean' : answer === `${commit}-dirty` ? 'dirty' : String(answer);
  };
  return { ...folder, host, commit, state };
}

const text = {
  'dossier/akkoord.md': '# Een\n\nTekst.\n',
  'dossier/beeld/a.png': 'x\0y',
  'elders.md': 'elders',
};
type Repository = ReturnType<typeof repository>;

describe('what is clean, and what is not', () => {
  const cases: readonly (readonly [name: string, state: string, change: (repository: Repository) => void])[] =
    [
      ['nothing changed', 'clean', () => {}],
      ['touched only', 'clean', ({ root }) => fs.utimesSync(`${root}/dossier/akkoord.md`, 1, 1)],
      ['a file elsewhere', 'clean', ({ write }) => write('elders.md', 'anders')],
      ['other words', 'dirty', ({ write }) => write('dossier/akkoord.md', '# Een\n\nAnders.\n')],
      [
        'lines that end in CRLF',
        'clean',
        ({ write }) => write('dossier/akkoord.md', '# Een\r\n\r\nTekst.\r\n'),
      ],
      ['another picture', 'dirty', ({ write }) => write('dossier/beeld/a.png', 'x\0z')],
      ['gone', 'dirty', ({ root }) => fs.rmSync(`${root}/dossier/beeld/a.png`)],
      ['new', 'dirty', ({ write }) => write('dossier/nieuw.md', 'nieuw')],
      ['new in a new folder', 'dirty', ({ write }) => write('dossier/bladen/nieuw.md', 'nieuw')],
      [
        'added, not committed',
        'dirty',
        ({ write, git }) => {
          write('dossier/nieuw.md', 'nieuw');
          git('add', '-A');
        },
      ],
      [
        'new, and ignored',
        'clean',
        ({ write }) => {
          write('.git/info/exclude', '*.bak\n');
          write('dossier/akkoord.md.bak', 'oud');
        },
      ],
      [
        'a link in its place',
        'dirty',
        ({ root }) => {
          fs.renameSync(`${root}/dossier/akkoord.md`, `${root}/akkoord.md`);
          fs.symlinkSync('../akkoord.md', `${root}/dossier/akkoord.md`);
        },
      ],
      [
        'a pipe in its place, which is not opened',
        'dirty',
        ({ root }) => {
          fs.rmSync(`${root}/dossier/akkoord.md`);
          execFileSync('mkfifo', [`${root}/dossier/akkoord.md`]);
        },
      ],
      [
        'a change that the index is told not to see',
        'dirty',
        ({ write, git }) => {
          git('update-index', '--assume-unchanged', 'dossier/akkoord.md');
          write('dossier/akkoord.md', 'anders');
        },
      ],
      [
        'a replaced object',
        'clean',
        ({ git }) => {
          fs.writeFileSync(`${base}/leugen`, 'leugen');
          git(
            'replace',
            git('rev-parse', 'HEAD:dossier/akkoord.md'),
            git('hash-object', '-w', `${base}/leugen`),
          );
        },
      ],
      [
        'a bare repository laid in it',
        'dirty',
        ({ root }) => void execFileSync('git', ['init', '-q', '--bare', `${root}/dossier/bare`]),
      ],
      [
        'a bare repository laid over it',
        'dirty',
        ({ root }) => void execFileSync('git', ['init', '-q', '--bare', `${root}/dossier`]),
      ],
      [
        'new, where the settings say that the files are elsewhere',
        'dirty',
        ({ write, git }) => {
          git('config', 'core.worktree', '/etc');
          write('dossier/nieuw.md', 'nieuw');
        },
      ],
      ['the same, nothing new', 'clean', ({ git }) => void git('config', 'core.worktree', '/etc')],
    ];
  test.each(cases)('%s: %s', (_, state, change) => {
    const it = repository(text);
    change(it);
    expect(it.state()).toBe(state);
  });
  test('a link and a name with a new line in it', () => {
    const { root, git, host } = repository({ 'a/x.md': 'x', 'een\nnaam/x.md': 'x' });
    fs.symlinkSync('x.md', `${root}/a/link.md`);
    git('add', '-A');
    git('commit', '-qm', 'link');
    const commit = git('rev-parse', 'HEAD');
    expect([host.commit('a'), host.commit('een\nnaam')]).toEqual([commit, commit]);
    fs.rmSync(`${root}/a/link.md`);
    fs.symlinkSync('elders.md', `${root}/a/link.md`);
    expect(host.commit('a')).toBe(`${commit}-dirty`);
  });
  test('SHA-256', () => {
    const it = repository(text, ['--object-format=sha256']);
    expect([it.commit.length, it.state()]).toEqual([64, 'clean']);
    it.write('dossier/akkoord.md', 'anders');
    expect(it.state()).toBe('dirty');
  });
  test('a worktree and a submodule', () => {
    const { root, git, commit } = repository(text);
    git('worktree', 'add', '-q', `${root}-w`);
    expect(nodeHost(`${root}-w`, process.env).commit('dossier')).toBe(commit);
    const outer = repository({ 'dossier/x.md': 'x' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', root, 'dossier/deel');
    outer.git('commit', '-qam', 'deel');
    expect(outer.host.commit('dossier')).toBe(outer.git('rev-parse', 'HEAD'));
    expect(outer.host.commit('dossier/deel/dossier')).toBe(commit);
  });
  test('the whole repository, and a folder that is all ignored', () => {
    const { state, write, root } = repository(text);
    expect(state('.')).toBe('clean');
    write('.git/info/exclude', 'proef\n');
    write('proef/x.md', 'x');
    expect([state('.'), state('proef'), state(`${root}/dossier`)]).toEqual(['clean', 'dirty', 'clean']);
  });
  test('content that Git LFS keeps elsewhere', () => {
    const forms = gitBlobForms(Buffer.from('beeld\0'));
    const pointer =
      'version https://git-lfs.github.com/spec/v1\noid sha256:a3bcc37c10ecafe3d3b9f33ad30caa97bc67826ce1b8a92ef54a4db5a7f24a6d\nsize 6\n';
    expect(forms).toHaveLength(2);
    expect(
      Buffer.from(forms[1] ?? [])
        .toString()
        .replace(/[0-9a-f]{64}/, ''),
    ).toBe(pointer.replace(/[0-9a-f]{64}/, ''));
    const it = repository({ ...text, 'dossier/b.png': Buffer.from(forms[1] ?? []).toString() });
    it.write('dossier/b.png', 'beeld\0');
    expect(it.state()).toBe('clean');
    it.write('dossier/b.png', 'ander\0');
    expect(it.state()).toBe('dirty');
  });
  test('the ids are those of git', () => {
    // `printf 'Tekst.\n' | git hash-object --stdin`
    expect(gitBlobHash(Buffer.from(''), 40)).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
    expect(gitBlobHash(Buffer.from(''), 64)).toBe(
      '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    );
  });
});

describe('without an answer', () => {
  test('no repository, no commit, no folder, no git', () => {
    const root = `${base}/kaal`;
    fs.mkdirSync(`${root}/dossier`, { recursive: true });
    expect(nodeHost(root, process.env).commit('dossier')).toBeUndefined();
    execFileSync('git', ['init', '-q'], { cwd: root });
    expect(nodeHost(root, process.env).commit('dossier')).toBeUndefined();
    const { host, root: known } = repository(text);
    expect(host.commit('nergens')).toBeUndefined();
    for (const PATH of [undefined, '', '.', 'bin', `${known}/node_modules/.bin`])
      expect(nodeHost(known, { PATH }).commit('dossier')).toBeUndefined();
  });
  test('git is never one that lies in the dossier', () => {
    const { root, write, state } = repository(text);
    write('dossier/git', `#!/bin/sh\n: > '${root}/gestart'\n`);
    fs.chmodSync(`${root}/dossier/git`, 0o755);
    fs.cpSync(`${root}/dossier/git`, `${root}/node_modules/.bin/git`);
    const PATH = `:.:dossier:${root}/node_modules/.bin:${process.env.PATH}`;
    expect(nodeHost(`${root}/dossier`, { ...process.env, PATH }).commit('.')).toMatch(/-dirty$/);
    expect([state(), fs.existsSync(`${root}/gestart`)]).toEqual(['dirty', false]);
  });
});

describe('a repository that names programs', () => {
  const made = (name: string, files: Readonly<Record<string, string>> = text) => {
    const folder = `${base}/${name}`;
    for (const [path, content] of Object.entries(files)) {
      fs.mkdirSync(`${folder}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
      fs.writeFileSync(`${folder}/${path}`, content);
    }
    return hostileRepository(folder, `${base}/${name}-marks`);
  };
  test('none is started', () => {
    const { folder, commit, started } = made('boos');
    expect(nodeHost(folder, process.env).commit('dossier')).toBe(commit);
    expect(started()).toEqual([]);
    fs.writeFileSync(`${folder}/dossier/akkoord.md`, 'anders');
    expect(nodeHost(folder, process.env).commit('dossier')).toBe(`${commit}-dirty`);
    expect(started()).toEqual([]);
  });
  test('nor to fetch what is missing, nor by what a hook puts around it', () => {
    const { folder, commit, started } = made('leeg');
    const other = repository({ 'dossier/x.md': 'x' });
    for (const name of ['GIT_DIR', 'GIT_CONFIG_GLOBAL', 'GIT_INDEX_FILE', 'GIT_OBJECT_DIRECTORY'])
      expect(nodeHost(folder, { ...process.env, [name]: `${other.root}/.git` }).commit('dossier')).toBe(
        commit,
      );
    expect(
      nodeHost(folder, {
        ...process.env,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'core.fsmonitor',
        GIT_CONFIG_VALUE_0: 'false',
        GIT_TRACE: `${folder}/spoor`,
        GIT_PAGER: 'false',
      }).commit('dossier'),
    ).toBe(commit);
    for (const name of fs.readdirSync(`${folder}/.git/objects`)) {
      if (name.length === 2 && !commit.startsWith(name))
        fs.rmSync(`${folder}/.git/objects/${name}`, { recursive: true });
    }
    expect(nodeHost(folder, process.env).commit('dossier')).toBeUndefined();
    expect([started(), fs.existsSync(`${folder}/spoor`)]).toEqual([[], false]);
  });
  test('though they do start when git is asked as usual', () => {
    const { git, started } = made('gewoon');
    git('status', '--porcelain');
    git('diff', 'HEAD');
    git('log', '-1');
    git('x');
    git('cat-file', '-e', '1234567890123456789012345678901234567890');
    expect(started()).toEqual(expect.arrayContaining(['alias.x', 'ext', 'filter.clean', 'fsmonitor', 'gpg']));
  });
});

describe('what changed since a revision', () => {
  const files = { 'a/akkoord.md': 'een', 'b/akkoord.md': 'twee', 'akkoord.yaml': '', 'huis/words.yaml': 'x' };
  const made = () => {
    const { host, write, git, root } = repository(files);
    const changed = (revision = 'HEAD') =>
      host.changedSince(revision, ['a', 'b'], ['akkoord.yaml', 'huis', 'nergens', '/usr']);
    return { changed, write, git, root };
  };

  test('nothing, a text, something new, what all share', () => {
    const { changed, write } = made();
    expect(changed()).toEqual([]);
    write('b/akkoord.md', 'drie');
    expect(changed()).toEqual(['b']);
    write('a/beeld/nieuw.png', 'x');
    expect(changed()).toEqual(['a', 'b']);
    write('huis/words.yaml', 'y');
    expect(changed()).toEqual(['a', 'b', 'huis']);
  });

  test('a dossier that git ignores has changed; what is installed beside it has not', () => {
    const { changed, write, git } = made();
    write('.gitignore', 'nergens/\nb/\n');
    git('rm', '-qr', '--cached', 'b');
    git('add', '.gitignore');
    git('commit', '-qm', 'genegeerd');
    write('nergens/sjabloon.hbs', 'x');
    expect(changed()).toEqual(['b']);
  });

  test('also what is committed since, and what is gone', () => {
    const { changed, write, git, root } = made();
    write('a/akkoord.md', 'anders');
    git('commit', '-qam', 'verder');
    fs.rmSync(`${root}/akkoord.yaml`);
    expect([changed('HEAD~1'), changed()]).toEqual([['a', 'akkoord.yaml'], ['akkoord.yaml']]);
  });

  test.each(['geen-tak', '--all', ''])('%j is no revision', (revision) => {
    expect(() => made().changed(revision)).toThrow('EREVISION');
  });

  test('and without git nothing can be told', () => {
    const folder = fs.mkdtempSync(`${base}/zonder-`);
    expect(() => nodeHost(folder, process.env).changedSince('HEAD', ['.'], [])).toThrow('EREVISION');
  });
});
