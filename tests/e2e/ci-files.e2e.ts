/** What the files of docs/ci run, run: in a clone, with a dossier that is good and with one that is not. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cloneProject } from './fresh-clone.ts';
import { project, scratch } from './program.ts';

const clone = join(scratch(), 'akkoord');
cloneProject(clone);
keepOnly(clone, 'ocw-sg-beraad');
symlinkSync(join(project, 'node_modules'), join(clone, 'node_modules'));
if (!existsSync(join(clone, 'dist'))) symlinkSync(join(project, 'dist'), join(clone, 'dist'));

const notitie = join(clone, 'agreements/ocw-sg-beraad/notitie.md');
const good = readFileSync(notitie, 'utf8');
const faulty = good
  .replace(/^status: .*$/m, 'status: final')
  .trimEnd()
  .concat('\n\nDe start is op [datum].\n');
const yamlOf = (file: string) => parse(readFileSync(join(project, 'docs/ci', file), 'utf8'));

/** Takes the other dossiers away: the lines do the same with fewer, and all are built elsewhere. */
function keepOnly(folder: string, ...names: readonly string[]): void {
  for (const name of readdirSync(join(folder, 'agreements')))
    if (!names.includes(name)) rmSync(join(folder, 'agreements', name), { recursive: true });
}

interface Ran {
  readonly status: number | null;
  readonly stdout: string;
}
const ran = new Map<string, Ran>();

/**
 * Runs a line as a CI does: in a shell that stops at the first failure. The packages are there already, and what both files run on the
 * same files is run once.
 */
function run(line: string): Ran {
  if (line.startsWith('npm ci')) return { status: 0, stdout: '' };
  const key = `${line}\n${readFileSync(notitie, 'utf8')}`;
  const known = ran.get(key);
  if (known) return known;
  const { status, stdout } = spawnSync('bash', ['-eo', 'pipefail', '-c', line], {
    cwd: clone,
    encoding: 'utf8',
  });
  ran.set(key, { status, stdout });
  return { status, stdout };
}

describe('github-actions.yml', () => {
  const { jobs } = yamlOf('github-actions.yml') as { jobs: { check: { steps: { run?: string }[] } } };
  const lines = jobs.check.steps.flatMap((step) => step.run ?? []);

  it('checks and builds what is good', () => {
    writeFileSync(notitie, good);
    expect(lines.map((line) => [line, run(line).status])).toEqual([
      ['npm ci', 0],
      ['npx --no akkoord check --format github', 0],
      ['npx --no akkoord check --fix --dry-run > akkoord-fixes.patch || true', 0],
      ['npx --no akkoord build --out out', 0],
    ]);
    expect(existsSync(join(clone, 'out/ocw-sg-beraad/notitie.pdf'))).toBe(true);
  });

  it('stops at the check, with an annotation at the line', () => {
    writeFileSync(notitie, faulty);
    const { status, stdout } = run(lines[1] ?? '');
    expect(status).toBe(1);
    const line = faulty.split('\n').findIndex((text) => text.includes('[datum]')) + 1;
    expect(stdout).toMatch(
      new RegExp(`^::warning file=agreements/ocw-sg-beraad/notitie\\.md,line=${line},`, 'm'),
    );
    expect(stdout.match(/^::(?:error|warning) /gm)).toHaveLength(1);
  });
});

describe('gitlab-ci.yml', () => {
  const { check, build } = yamlOf('gitlab-ci.yml') as Record<'check' | 'build', { script: string[] }>;
  const report = () => JSON.parse(readFileSync(join(clone, 'gl-code-quality-report.json'), 'utf8'));

  it('checks and builds what is good', () => {
    writeFileSync(notitie, good);
    expect([...check.script, ...build.script].map((line) => run(line).status)).toEqual([0, 0, 0, 0]);
    expect(report()).toEqual([]);
  });

  it('stops, and leaves a report that the merge request can show', () => {
    writeFileSync(notitie, faulty);
    expect(run(check.script[1] ?? '').status).toBe(1);
    expect(report()).toMatchObject([
      { check_name: 'text/placeholder', location: { path: 'agreements/ocw-sg-beraad/notitie.md' } },
    ]);
  });
});

describe('the redline of a request', () => {
  const github = yamlOf('github-actions.yml') as { jobs: { redline: { steps: { run?: string }[] } } };
  const gitlab = yamlOf('gitlab-ci.yml') as { redline: { script: string[] } };
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@y.example', ...words], { cwd: clone });
  const lines = {
    github: github.jobs.redline.steps.flatMap((step) => step.run ?? []).slice(-1),
    gitlab: gitlab.redline.script.slice(1),
  };

  it('is attached in three forms, with a summary', () => {
    if (!existsSync(join(clone, '.git'))) git('init', '-q', '-b', 'main', '--template=');
    writeFileSync(notitie, good);
    git('add', '-A');
    git('commit', '-qm', 'oud');
    git('branch', '-f', 'doel');
    writeFileSync(notitie, good.trimEnd().concat('\n\nDit kost € 1.250.\n'));
    git('commit', '-qam', 'nieuw');
    git('update-ref', 'refs/remotes/origin/doel', 'doel');
    const env = {
      ...process.env,
      GITHUB_BASE_REF: 'doel',
      GITHUB_STEP_SUMMARY: join(clone, 'summary.md'),
      CI_DEFAULT_BRANCH: 'doel',
    };
    for (const [service, summary] of [
      ['github', 'summary.md'],
      ['gitlab', 'redline.md'],
    ] as const) {
      rmSync(join(clone, 'redline'), { recursive: true, force: true });
      // The branch is there already: there is nowhere to fetch it from.
      for (const line of lines[service].filter((each) => !each.startsWith('git fetch')))
        expect(spawnSync('bash', ['-eo', 'pipefail', '-c', line], { cwd: clone, env }).status).toBe(0);
      expect(readdirSync(join(clone, 'redline/ocw-sg-beraad')).sort()).toEqual([
        'manifest.json',
        ...['docx', 'html', 'pdf'].map((form) =>
          expect.stringMatching(`^notitie\\.(?:concept\\.)?wijzigingen\\.${form}$`),
        ),
      ]);
      expect(readFileSync(join(clone, summary), 'utf8')).toMatch(
        /- bedrag in de tekst onder .*: nieuw, € 1\.250/,
      );
    }
  }, 120_000);
});

describe('github-actions-shards.yml', () => {
  type Job = { strategy: { matrix: { shard: number[] } }; steps: { run?: string }[] };
  const { jobs } = yamlOf('github-actions-shards.yml') as { jobs: Record<'build' | 'gather', Job> };
  const { shard: shards } = jobs.build.strategy.matrix;
  const linesOf = (job: Job) => job.steps.flatMap((step) => step.run ?? []);
  const [, , build = ''] = linesOf(jobs.build);
  const filled = (line: string, shard: number) =>
    line
      .replaceAll(/\$\{\{ matrix\.shard \}\}/g, String(shard))
      .replaceAll(/\$\{\{ strategy\.job-total \}\}/g, String(shards.length));

  it('makes all in shards, and joins what they say', () => {
    writeFileSync(notitie, good);
    rmSync(join(clone, 'out'), { recursive: true, force: true });
    expect(shards.map((shard) => run(filled(build, shard)).status)).toEqual([0, 0, 0, 0]);
    expect(existsSync(join(clone, 'out/ocw-sg-beraad/notitie.pdf'))).toBe(true);
    expect(linesOf(jobs.gather).map((line) => run(line).status)).toEqual([0]);
    expect(JSON.parse(readFileSync(join(clone, 'summary.json'), 'utf8'))).toMatchObject({
      blocked: false,
      documents: 1,
    });
  });
});

describe('gitlab-ci-shards.yml', () => {
  const { build, gather } = yamlOf('gitlab-ci-shards.yml') as Record<
    'build' | 'gather',
    { script: string[]; parallel: number }
  >;

  it('stops at what is not good, also where the shards come together', () => {
    writeFileSync(notitie, faulty);
    const statuses = Array.from(
      { length: build.parallel },
      (_, index) =>
        run(
          (build.script[1] ?? '')
            .replaceAll('$CI_NODE_INDEX', String(index + 1))
            .replaceAll('$CI_NODE_TOTAL', String(build.parallel)),
        ).status,
    );
    expect(statuses).toEqual([1, 0, 0, 0]);
    expect(gather.script.map((line) => run(line).status)).toEqual([1]);
  });
});

describe('pre-commit', () => {
  const repository = join(scratch(), 'repository');
  const git = (...parameters: string[]) =>
    spawnSync(
      'git',
      ['-C', repository, '-c', 'user.name=Test', '-c', 'user.email=test@voorbeeld.example', ...parameters],
      {
        encoding: 'utf8',
      },
    );
  const file = join(repository, 'agreements/ocw-sg-beraad/notitie.md');
  const commits = () => git('rev-list', '--count', 'HEAD').stdout.trim();

  it('is set up as its README says', () => {
    cloneProject(repository);
    keepOnly(repository, 'ocw-sg-beraad', 'groningen-sociale-inclusie');
    symlinkSync(join(project, 'node_modules'), join(repository, 'node_modules'));
    if (!existsSync(join(repository, 'dist'))) symlinkSync(join(project, 'dist'), join(repository, 'dist'));
    if (!existsSync(join(repository, '.git'))) execFileSync('git', ['init', '--quiet', repository]);
    writeFileSync(file, good);
    git(
      'add',
      'agreements',
      'akkoord.yaml',
      'project-templates',
      'templates',
      'bin',
      'package.json',
      'README.md',
    );
    git('commit', '--quiet', '--allow-empty', '-m', 'Begin');
    const readme = readFileSync(join(project, 'docs/ci/README.md'), 'utf8');
    const [command = ''] = /^cp .*$/m.exec(readme) ?? [];
    expect(spawnSync('sh', ['-c', command], { cwd: repository }).status).toBe(0);
  });

  it('refuses a commit with a dossier that is blocked, and says where', () => {
    const before = commits();
    writeFileSync(file, faulty);
    git('add', file);
    // What lies in the folder is good again: what is staged counts.
    writeFileSync(file, good);
    const { status, stderr, stdout } = git('commit', '-m', 'Invullen');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('`[datum]` is nog niet ingevuld.');
    expect(commits()).toBe(before);
  });

  it('offers what it can mend by itself as a patch, which makes that', () => {
    writeFileSync(file, faulty.replace('# ', '# Met de de '));
    git('add', file);
    const { status, stderr } = git('commit', '-m', 'Dubbel');
    expect(status).toBe(1);
    expect(stderr).toContain('-# Met de de ');
    const [, command = ''] = /Dit kan Akkoord zelf verbeteren: (git apply .*)/.exec(stderr) ?? [];
    expect(spawnSync('sh', ['-c', command], { cwd: repository }).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('# Met de ');
    expect(readFileSync(file, 'utf8')).not.toContain('# Met de de ');
  });

  it('lets a good dossier through, whatever lies in the folder', () => {
    const before = Number(commits());
    writeFileSync(file, good.replace('# ', '# Nieuw: '));
    git('add', file);
    writeFileSync(file, faulty);
    const { status, stderr, stdout } = git('commit', '-m', 'Nieuwe kop');
    expect([status, status === 0 ? '' : stdout + stderr]).toEqual([0, '']);
    expect(Number(commits())).toBe(before + 1);
  });

  it('looks at nothing when no dossier changes, and lets one go away', () => {
    copyFileSync(join(repository, 'README.md'), join(repository, 'EXTRA.md'));
    git('add', 'EXTRA.md');
    expect(git('commit', '-m', 'Iets anders').status).toBe(0);
    git('rm', '-r', '--quiet', '--force', 'agreements/ocw-sg-beraad');
    expect(git('commit', '-m', 'Weg').status).toBe(0);
  });

  it('checks all dossiers when a template changes', () => {
    const before = commits();
    const template = join(repository, 'templates/raadsbrief/main.md.hbs');
    writeFileSync(template, `${readFileSync(template, 'utf8')}{{onbekend}}\n`);
    git('add', template);
    const { status, stdout, stderr } = git('commit', '-m', 'Sjabloon');
    expect(status).toBe(1);
    expect(stdout + stderr).toContain('templates/raadsbrief/main.md.hbs');
    expect(commits()).toBe(before);
  });

  it.each([
    ['the root', '', '.git/hooks'],
    ['a folder', 'plannen/één stuk/', 'plannen/één stuk/.githooks'],
  ])('knows the folders of a project in %s, from the first commit on', (_, within, hooks) => {
    const root = join(scratch(), `eigen project ${hooks.length}`);
    const own = join(root, within);
    const installed = join(own, 'node_modules/akkoord');
    mkdirSync(join(own, 'node_modules'), { recursive: true });
    symlinkSync(project, installed);
    const inOwn = (...words: string[]) =>
      spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@voorbeeld.example', ...words], {
        cwd: own,
        encoding: 'utf8',
      });
    const commit = () => {
      inOwn('add', '--all');
      const { status, stdout, stderr } = inOwn('commit', '-m', 'Wijziging');
      return { status, text: stdout + stderr };
    };
    spawnSync('git', ['init', '--quiet', root]);
    if (within !== '') inOwn('config', 'core.hooksPath', hooks);
    writeFileSync(join(own, '.gitignore'), 'node_modules/\n');
    writeFileSync(join(own, 'akkoord.yaml'), 'dossiers: [stukken, oud]\ntemplates: eigen\n');
    mkdirSync(join(own, 'eigen/memo'), { recursive: true });
    writeFileSync(join(own, 'eigen/words.yaml'), 'and: en ook\n');
    mkdirSync(join(root, hooks), { recursive: true });
    copyFileSync(join(project, 'docs/ci/pre-commit'), join(root, hooks, 'pre-commit'));
    // There is no dossier yet.
    expect(commit()).toMatchObject({ status: 0 });

    const memo = join(own, 'stukken/proef/notitie.md');
    mkdirSync(dirname(memo), { recursive: true });
    writeFileSync(memo, faulty);
    expect(commit()).toMatchObject({ status: 1, text: expect.stringContaining('stukken/proef/notitie.md:') });
    writeFileSync(memo, good);
    expect(commit()).toMatchObject({ status: 0 });

    writeFileSync(join(own, 'eigen/memo/main.md.hbs'), '{{onbekend}}\n\n::body\n');
    expect(commit()).toMatchObject({ status: 1, text: expect.stringContaining('eigen/memo/main.md.hbs:1') });

    rmSync(join(own, 'node_modules'), { recursive: true, force: true });
    expect(commit()).toMatchObject({ status: 1, text: expect.stringContaining('geef `npm install`') });
  });
});
