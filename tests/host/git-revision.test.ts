import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, describe, expect, test } from 'vitest';
import { historyState } from '../../src/host/git-state.ts';
import type { History, Host } from '../../src/host/host.ts';
import { HostError } from '../../src/host/host-error.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { hostileRepository } from '../support/hostile-repository.ts';

const base = fs.realpathSync(fs.mkdtempSync(`${tmpdir()}/akkoord-revision-`));
afterAll(() => fs.rmSync(base, { recursive: true, force: true }));

interface Author {
  readonly name: string;
  readonly seconds: number;
}
const anke: Author = { name: 'Beleid Één', seconds: 1_700_000_000 };
const bert: Author = { name: 'Beleid Twee', seconds: 1_700_086_400 };

function repositoryIn(root: string) {
  const write = (path: string, text: string | Uint8Array) => {
    fs.mkdirSync(`${root}/${path}`.replace(/\/[^/]*$/, ''), { recursive: true });
    fs.writeFileSync(`${root}/${path}`, text);
  };
  const git = (words: readonly string[], by: Author = anke) =>
    execFileSync('git', ['-c', `user.name=${by.name}`, '-c', 'user.email=geheim@b.example', ...words], {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        GIT_AUTHOR_DATE: `${by.seconds} +0200`,
        GIT_COMMITTER_DATE: `${by.seconds} +0200`,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  const commit = (by: Author = anke) => {
    git(['add', '-A']);
    git(['commit', '-qm', 'stap'], by);
    return git(['rev-parse', 'HEAD']);
  };
  return { root, write, git, commit };
}

/** A repository with two commits: the text by one, a line of it and a new file by another. */
function repository(name: string) {
  const root = `${base}/${name}`;
  fs.mkdirSync(root);
  const made = repositoryIn(root);
  made.git(['init', '-q', '-b', 'main', '--template=']);
  made.write('dossier/akkoord.md', '# Een\n\nOud.\n\nBlijft.\n');
  made.write('dossier/beeld/a.png', new Uint8Array([1, 0, 10, 2]));
  made.write('huis/lettertype.ttf', 'letters');
  fs.symlinkSync('../huis', `${root}/dossier/stijl`);
  fs.symlinkSync('/usr', `${root}/buiten`);
  made.write('.gitignore', 'node_modules/\n');
  const old = made.commit(anke);
  made.write('dossier/akkoord.md', '# Een\n\nNieuw.\n\nBlijft.\n');
  made.write('dossier/brief.md', 'brief');
  fs.rmSync(`${root}/dossier/beeld`, { recursive: true });
  const current = made.commit(bert);
  return { ...made, old, current, host: nodeHost(root, process.env) };
}

const codeOf = (call: () => unknown): string => {
  try {
    call();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return 'none';
};
const textAt = (host: Host, path: string) => new TextDecoder().decode(host.read(path));

describe('the files of a revision', () => {
  const { root, host, old, write, current } = repository('bestanden');
  const before = host.revision('HEAD~1', 'dossier');

  test('are those of the commit, whatever is on the disk', () => {
    write('dossier/akkoord.md', 'nog niet vastgelegd');
    expect(before.commit).toBe(old);
    expect(textAt(before.host, 'dossier/akkoord.md')).toBe('# Een\n\nOud.\n\nBlijft.\n');
    expect(textAt(host.revision('main', '.').host, `${root}/dossier/akkoord.md`)).toContain('Nieuw.');
    expect([...before.host.read('dossier/beeld/a.png')]).toEqual([1, 0, 10, 2]);
    expect(before.host.list('dossier')).toEqual(['akkoord.md', 'beeld', 'stijl']);
    expect(before.host.list('.')).toEqual(['.gitignore', 'buiten', 'dossier', 'huis']);
    expect(before.host.inspect('dossier/akkoord.md')).toEqual({ kind: 'file', size: 21 });
    expect(before.host.inspect('dossier/brief.md').kind).toBe('missing');
    expect(before.host.inspect('dossier/').kind).toBe('folder');
    expect(before.host.realPath('./dossier/../dossier/beeld')).toBe(`${root}/dossier/beeld`);
    expect(before.host.commit('dossier')).toBe(old);
  });

  test('links are followed inside the commit, and out of it to the disk', () => {
    expect(textAt(before.host, 'dossier/stijl/lettertype.ttf')).toBe('letters');
    expect(before.host.realPath('dossier/stijl')).toBe(`${root}/huis`);
    expect(before.host.font('lettertype.ttf', 'dossier/stijl')).toHaveLength(7);
    expect(before.host.realPath('buiten')).toBe('/usr');
  });

  test('what is outside the repository, or is not in it but of the package, is that of the disk', () => {
    expect(before.host.inspect(`${before.host.templates}/words.yaml`).kind).toBe('file');
    expect(before.host.inspect('/usr').kind).toBe('folder');
    expect(before.host.inspect('../bestanden/dossier').kind).toBe('folder');
  });

  test('what cannot be read says why', () => {
    expect(codeOf(() => before.host.read('dossier/brief.md'))).toBe('ENOENT');
    expect(codeOf(() => before.host.read('dossier'))).toBe('EISDIR');
    expect(codeOf(() => before.host.list('dossier/akkoord.md'))).toBe('ENOTDIR');
    expect(codeOf(() => before.host.realPath('dossier/brief.md'))).toBe('ENOENT');
  });

  test('a path that is a link to the repository is in it, and so is a dossier that is gone', () => {
    fs.symlinkSync(root, `${base}/koppeling`);
    const other = nodeHost(`${base}/koppeling/dossier`, process.env);
    expect(textAt(other.revision(old, '.').host, 'akkoord.md')).toContain('Oud.');
    expect(other.revision(old, 'weg/en/weg').commit).toBe(old);
    expect(host.revision(current, 'dossier').by).toEqual({
      author: 'Beleid Twee',
      date: '2023-11-15T22:13:20Z',
    });
  });
});

describe('who changed what', () => {
  const { host, old, current } = repository('schrijvers');
  const [first, second] = [
    { author: 'Beleid Één', date: '2023-11-14T22:13:20Z' },
    { author: 'Beleid Twee', date: '2023-11-15T22:13:20Z' },
  ];

  test('each line by the commit that wrote it, in UTC and without an address', () => {
    expect(host.revision(current, '.').writersOf('dossier/akkoord.md')).toEqual([
      ...[first, first, second],
      ...[first, first],
    ]);
    expect(host.revision(old, '.').writersOf('dossier/akkoord.md')).toEqual(Array(5).fill(first));
    expect(host.revision(old, '.').writersOf('dossier/brief.md')).toEqual([]);
  });

  test('a line that is gone by the commit that took it out', () => {
    const revision = host.revision(current, '.');
    expect(revision.removerOf('dossier/akkoord.md', 'Oud.', old)).toEqual(second);
    expect(revision.removerOf('dossier/akkoord.md', 'Blijft.', old)).toBeUndefined();
    expect(revision.removerOf('dossier/akkoord.md', 'Nooit geweest.', old)).toBeUndefined();
  });
});

describe('no such revision', () => {
  const made = repository('bron');

  test.each(['geen-tak', '--all', '', 'HEAD~9', 'main:dossier'])('%j', (name) => {
    expect(codeOf(() => made.host.revision(name, '.'))).toBe('EREVISION');
  });

  test('without a repository, and in a clone without history', () => {
    const empty = `${base}/leeg`;
    fs.mkdirSync(empty);
    expect(codeOf(() => nodeHost(empty, process.env).revision('HEAD', '.'))).toBe('EREPOSITORY');
    expect(codeOf(() => nodeHost(made.root, {}).revision('HEAD', '.'))).toBe('EREPOSITORY');
    const shallow = `${base}/ondiep`;
    made.git(['clone', '-q', '--depth', '1', `file://${made.root}`, shallow]);
    const host = nodeHost(shallow, process.env);
    expect(host.revision('HEAD', '.').commit).toBe(made.current);
    expect(codeOf(() => host.revision('HEAD~1', '.'))).toBe('ESHALLOW');
  });

  test('objects that a partial clone left behind are not fetched', () => {
    const partial = `${base}/deel`;
    made.git(['config', 'uploadpack.allowFilter', 'true']);
    made.git(['clone', '-q', '--no-checkout', '--filter=blob:none', `file://${made.root}`, partial]);
    const read = () => nodeHost(partial, process.env).revision('HEAD~1', '.').host.read('dossier/akkoord.md');
    expect(codeOf(read)).toBe('EOBJECT');
  });

  test('a file of a submodule', () => {
    made.git(['-c', 'protocol.file.allow=always', 'submodule', '-q', 'add', `file://${made.root}`, 'ander']);
    made.commit();
    const { host } = made.host.revision('HEAD', '.');
    expect(host.inspect('ander').kind).toBe('other');
    expect(codeOf(() => host.read('ander'))).toBe('ESUBMODULE');
    expect(host.inspect('ander/dossier').kind).toBe('missing');
    // Where it is checked out, its own revisions are asked.
    expect(made.host.revision('HEAD', 'ander/dossier').commit).toBe(made.current);
  });
});

describe('the past of a file', () => {
  const made = repository('verleden');
  const told = ({ versions }: History) =>
    versions.map(({ commit, by, subject, tags, text }) =>
      [commit.slice(0, 7), by.author, subject, tags.join(), text?.split('\n')[2]].join(' | '),
    );

  test('is what it was in each commit, newest first, with the tags', () => {
    made.git(['tag', 'v1', made.old]);
    made.git(['tag', '-m', 'verzonden', 'v1.1', made.old]);
    const [now, then] = [made.current.slice(0, 7), made.old.slice(0, 7)];
    expect(told(made.host.history('dossier/akkoord.md'))).toEqual([
      `${now} | Beleid Twee | stap |  | Nieuw.`,
      `${then} | Beleid Één | stap | v1,v1.1 | Oud.`,
    ]);
    expect(made.host.history('dossier/brief.md').versions.map(({ text }) => text)).toEqual([
      'brief',
      undefined,
    ]);
  });

  test('is asked again after a tag or a commit, and not after a change on the disk', () => {
    const state = () => historyState(`${made.root}/dossier`);
    const before = state();
    made.write('dossier/akkoord.md', 'iets anders');
    expect(state()).toBe(before);
    made.git(['tag', 'nieuw']);
    expect(state()).not.toBe(before);
    expect(made.host.history('dossier/akkoord.md').versions[0]?.tags).toEqual(['nieuw']);
    const tagged = state();
    made.commit();
    expect(state()).not.toBe(tagged);
    expect(made.host.history('dossier/akkoord.md').versions).toHaveLength(3);
  });

  test('is nothing without git, and ends where a shallow clone does', () => {
    const empty = `${base}/zonder`;
    fs.mkdirSync(empty);
    expect(nodeHost(empty, process.env).history('a.md')).toEqual({ versions: [], isWhole: true });
    expect(historyState(empty)).toBe('none');
    const shallow = `${base}/ondiep-verleden`;
    made.git(['clone', '-q', '--depth', '1', `file://${made.root}`, shallow]);
    const { versions, isWhole } = nodeHost(shallow, process.env).history('dossier/akkoord.md');
    expect([versions.length, isWhole]).toEqual([1, false]);
  });
});

test('no program of a hostile repository is started', () => {
  const root = `${base}/vijandig`;
  fs.mkdirSync(root);
  fs.writeFileSync(`${root}/akkoord.md`, '# Een\n');
  const { commit, started } = hostileRepository(root, `${base}/sporen`);
  const before = started();
  const revision = nodeHost(root, process.env).revision('HEAD', '.');
  expect(revision.commit).toBe(commit);
  expect(textAt(revision.host, 'akkoord.md')).toBe('# Een\n');
  expect(revision.writersOf('akkoord.md')).toHaveLength(1);
  expect(revision.removerOf('akkoord.md', '# Een', commit)).toBeUndefined();
  expect(nodeHost(root, process.env).history('akkoord.md').versions).toHaveLength(2);
  expect(started()).toEqual(before);
});
