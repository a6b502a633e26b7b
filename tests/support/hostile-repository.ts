import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A repository of which every setting that can name a program names one, which leaves a file behind when it is started. */
export interface HostileRepository {
  readonly folder: string;
  readonly commit: string;
  /** What was started since it was made: `filter.clean`, `fsmonitor` … */
  readonly started: () => readonly string[];
  /** Runs a command of git as anyone would, to see that the programs do start. */
  readonly git: (...words: readonly string[]) => void;
}

/**
 * Makes such a repository in `folder` over the files that lie there, touches all of them after they were committed (so that git looks into
 * them again), and lays a bare repository beside them.
 *
 * @param marks where started programs leave their files
 */
export function hostileRepository(folder: string, marks: string): HostileRepository {
  mkdirSync(marks, { recursive: true });
  const run = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...words], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  run('init', '-q');
  writeFileSync(
    join(folder, '.gitattributes'),
    '*.md filter=evil diff=evil merge=evil\n*.yaml filter=long\n* diff=evil\n',
  );
  run('add', '-A');
  const [tree, parent] = [
    run('write-tree').trim(),
    run('commit-tree', '-m', 'een', run('write-tree').trim()).trim(),
  ];
  // It says that it is signed, so that whoever wants to show that asks a program.
  const signed = `tree ${tree}\nparent ${parent}\nauthor A <a@b.example> 1700000000 +0000\ncommitter A <a@b.example> 1700000000 +0000\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n\ntwee\n`;
  const commit = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin'], {
    cwd: folder,
    input: signed,
    encoding: 'utf8',
  }).trim();
  run('update-ref', 'HEAD', commit);

  const script = (name: string, then = 'cat') => {
    const path = join(marks, `${name}.sh`);
    writeFileSync(path, `#!/bin/sh\n: > '${join(marks, name)}'\n${then}\n`);
    chmodSync(path, 0o755);
    return path;
  };
  const hooks = join(folder, '.git/evil-hooks');
  mkdirSync(hooks);
  for (const name of [
    'post-index-change',
    'reference-transaction',
    'pre-commit',
    'fsmonitor-watchman',
    'post-checkout',
  ])
    for (const span of [hooks, join(folder, '.git/hooks')]) {
      writeFileSync(join(span, name), `#!/bin/sh\n: > '${join(marks, `hook-${name}`)}'\n`);
      chmodSync(join(span, name), 0o755);
    }
  const settings: Readonly<Record<string, readonly string[]>> = {
    core: [
      'repositoryformatversion = 1',
      `fsmonitor = ${script('fsmonitor')}`,
      `hooksPath = ${hooks}`,
      `pager = ${script('pager')}`,
      `editor = ${script('editor')}`,
      `sshCommand = ${script('ssh')}`,
      `askPass = ${script('askpass')}`,
      `gitProxy = ${script('proxy')}`,
      `alternateRefsCommand = ${script('alternate-refs')}`,
      'untrackedCache = true',
    ],
    'filter "evil"': [
      `clean = ${script('filter.clean')}`,
      `smudge = ${script('filter.smudge')}`,
      'required = true',
    ],
    'filter "long"': [`process = ${script('filter.process')}`],
    'diff "evil"': [`textconv = ${script('textconv')}`, `command = ${script('diff.command')}`],
    diff: [`external = ${script('diff.external')}`],
    'merge "evil"': [`driver = ${script('merge.driver')}`],
    alias: ['rev-parse', 'ls-tree', 'ls-files', 'status', 'x'].map(
      (name) => `${name} = !${script(`alias.${name}`)}`,
    ),
    pager: ['rev-parse', 'ls-tree', 'ls-files', 'status', 'log'].map(
      (name) => `${name} = ${script(`pager.${name}`)}`,
    ),
    gpg: [`program = ${script('gpg')}`],
    log: ['showSignature = true'],
    credential: [`helper = !${script('credential')}`],
    'remote "origin"': [
      `url = "ext::sh -c ${script('ext', 'exit 1')}"`,
      'promisor = true',
      'partialclonefilter = blob:none',
      'fetch = +refs/heads/*:refs/remotes/origin/*',
    ],
    'protocol "ext"': ['allow = always'],
    extensions: ['partialClone = origin'],
  };
  const included = join(folder, '.git/more');
  writeFileSync(
    included,
    Object.entries(settings)
      .map(([section, lines]) => `[${section}]\n${lines.map((line) => `\t${line}\n`).join('')}`)
      .join(''),
  );
  // The format of a repository is read from its own file only.
  appendFileSync(
    join(folder, '.git/config'),
    `[core]\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = origin\n[include]\n\tpath = more\n`,
  );
  // A bare one among the files, with settings of its own.
  const bare = join(folder, 'bare.git');
  execFileSync('git', ['init', '-q', '--bare', bare], { stdio: 'ignore' });
  appendFileSync(join(bare, 'config'), `[core]\n\tfsmonitor = ${script('bare.fsmonitor')}\n`);
  appendFileSync(join(folder, '.git/info/exclude'), 'bare.git\n');
  touchAll(folder);
  return {
    folder,
    commit,
    started: () => readdirSync(marks).filter((name) => !name.endsWith('.sh')),
    git: (...words) => {
      try {
        run(...words);
      } catch {
        // What it makes of such a repository does not matter.
      }
    },
  };
}

/** Gives every file another time, so that an index must be told what is in it. */
function touchAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.name === '.git' || !existsSync(path)) continue;
    if (entry.isDirectory()) touchAll(path);
    else utimesSync(path, 1_600_000_000, 1_600_000_000);
  }
}
