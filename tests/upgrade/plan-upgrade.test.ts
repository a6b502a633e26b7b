/** What `akkoord upgrade` would do, over the templates of this version and what 0.1.0 published. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type MemoryHost, memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { sha256 } from '../../src/host/sha256.ts';
import { applyChanges } from '../../src/output/apply-changes.ts';
import { init } from '../../src/pipeline.ts';
import { moveFile } from '../../src/upgrade/move-file.ts';
import { planUpgrade } from '../../src/upgrade/plan-upgrade.ts';
import { renameKey } from '../../src/upgrade/rename-key.ts';
import type { Upgrade } from '../../src/upgrade/upgrades.ts';
import { packageHost } from '../project/project-files.ts';

const memo = '---\nkind: memo\nstatus: draft\ntitle: Proef\n---\n\nTekst.\n';
const series = manifest.version.split('.').slice(0, 2).join('.');

const projectOf = (files: Readonly<Record<string, string>>) => memoryHost(files, { below: packageHost });
const planned = (host: MemoryHost, ...more: [Parameters<typeof planUpgrade>[2]?]) => {
  const plan = planUpgrade('/werk', host, ...more);
  const texts = plan.changes.map(({ path, after }): [string, string | undefined] => [
    path.replace('/werk/', ''),
    after && new TextDecoder('utf-8', { ignoreBOM: true }).decode(after),
  ]);
  return { ...plan, texts: Object.fromEntries(texts) };
};
/** A version after this one, with these steps. */
const next = (...steps: Upgrade['steps']) => ({
  version: '0.9.0',
  upgrades: [{ from: series, to: '0.9', what: 'Iets heet anders.', steps }],
});

describe('from 0.1', () => {
  /** A template that 0.1.0 published and that changed since, as git has it. */
  const old = (path: string) => execFileSync('git', ['show', `ee7fd22:${path}`], { encoding: 'utf8' });
  const isWhole = (() => {
    try {
      return old('package.json').length > 0;
    } catch {
      // A copy without the whole history.
      return false;
    }
  })();

  test.runIf(isWhole)('what Akkoord brings along itself goes, what is the user’s own stays', () => {
    const host = projectOf({
      '/werk/agreements/proef/notitie.md': memo,
      '/werk/templates/agreement/main.md.hbs': old('templates/agreement/main.md.hbs'),
      '/werk/templates/memo/main.md.hbs': `${old('templates/memo/main.md.hbs')}\nEigen.\n`,
      '/werk/templates/house-styles/groningen/style.yaml': old('templates/house-styles/groningen/style.yaml'),
      '/werk/templates/house-styles/eigen/style.yaml': 'extends: neutraal\nname: Eigen\n',
      '/werk/.vscode/tasks.json': old('.vscode/tasks.json'),
      '/werk/.vscode/settings.json': old('.vscode/settings.json'),
      '/werk/.vscode/extensions.json': `${old('.vscode/extensions.json')}\n`,
    });
    const { texts, advice, what } = planned(host);
    expect(texts).toEqual({
      'akkoord.yaml': expect.stringContaining(`akkoord: "${series}"\n`),
      '.vscode/tasks.json': undefined,
      'templates/agreement/main.md.hbs': undefined,
      '.vscode/settings.json': readFileSync('templates/project/vscode/settings.json', 'utf8'),
    });
    expect(advice).toEqual([
      '`templates/memo/main.md.hbs` is van uzelf, en die van Akkoord is veranderd: vergelijk ze',
    ]);
    expect(what).toHaveLength(1);
  });

  test('the table of its files names each once, and templates that are still here among them', () => {
    const lines = readFileSync('templates/upgrades/0.1.sha256', 'utf8').trimEnd().split('\n');
    expect(lines.every((line) => /^[0-9a-f]{64} {2}\S+$/.test(line))).toBe(true);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.join('\n')).toContain('  templates/agreement/main.md.hbs');
  });

  test('a folder without `akkoord.yaml` becomes a project', () => {
    const host = projectOf({ '/werk/agreements/proef/notitie.md': memo });
    const { changes } = planUpgrade('/werk', host);
    expect(applyChanges(changes, host)).toEqual({
      written: ['/werk/akkoord.yaml'],
      removed: [],
      inTheWay: [],
    });
    expect(planUpgrade('/werk/agreements/proef', host)).toMatchObject({
      from: series,
      changes: [],
      what: [],
    });
  });
});

describe('the version', () => {
  test.each([
    [
      'is set, comments and quotation marks stay',
      "# Ons project.\nakkoord: '0.1' # toen\nout: uit\n",
      `# Ons project.\nakkoord: "${series}" # toen\nout: uit\n`,
    ],
    [
      'comes when there is none',
      '# Ons project.\n\nout: uit\n',
      `# Ons project.\n\nakkoord: "${series}"\nout: uit\n`,
    ],
    ['comes in an empty file', '', `akkoord: "${series}"\n`],
    ['is filled in where it is empty', 'akkoord:\nout: uit\n', `akkoord: "${series}"\nout: uit\n`],
    [
      'keeps the line ends of Windows and the mark before them',
      '\ufeffakkoord: 0.1\r\nout: uit\r\n',
      `\ufeffakkoord: "${series}"\r\nout: uit\r\n`,
    ],
  ])('%s', (_, before, after) => {
    const host = projectOf({ '/werk/akkoord.yaml': before, '/werk/agreements/a/notitie.md': memo });
    expect(planned(host).texts).toEqual({ 'akkoord.yaml': after });
  });

  test.each([
    ['"akkoord": "0.1.0"', `"akkoord": "${manifest.version}"`],
    ['"akkoord":"^0.1.3"', `"akkoord":"${manifest.version}"`],
    ['"akkoord": "file:akkoord.tgz"', undefined],
  ])('in package.json: %s', (before, after) => {
    const text = (pin: string) => `{\r\n\t"devDependencies": { ${pin} }\r\n}`;
    const host = projectOf({
      '/werk/akkoord.yaml': `akkoord: "${series}"\n`,
      '/werk/package.json': text(before),
    });
    expect(planned(host).texts).toEqual(after ? { 'package.json': text(after) } : {});
  });

  test('nothing is due in a project that was just made', () => {
    const host = projectOf({ '/werk/x.txt': '' });
    init({ folder: '/werk', answers: {} }, host);
    expect(planned(host)).toMatchObject({ texts: {}, advice: [], what: [], from: series });
  });

  test.each([
    [
      'a newer project',
      { '/werk/akkoord.yaml': 'akkoord: 9.1\n' },
      `dit project is gemaakt voor Akkoord 9.1, en dit is Akkoord ${manifest.version}`,
    ],
    ['no project at all', { '/werk/brief.docx': '' }, 'hier is geen project om bij te werken'],
  ])('%s is left alone', (_, files, message) => {
    expect(planned(projectOf(files as Record<string, string>))).toMatchObject({
      problem: { message },
      texts: {},
    });
  });

  test('templates of the program itself are no files of a project', () => {
    const template = 'templates/memo/main.md.hbs';
    const texts = {
      'akkoord.yaml': `akkoord: "${series}"\n`,
      'templates/upgrades/0.1.sha256': `${sha256(readFileSync(template))}  ${template}\n`,
    };
    const absolute = (path: string) => resolve(path);
    const over = Object.entries(texts).map(([path, text]) => [absolute(path), text] as const);
    const host = overlayHost(nodeHost(process.cwd()), { texts: new Map(over), absolute });
    expect(planUpgrade('.', host).changes.filter(({ path }) => path.startsWith('templates/'))).toEqual([]);
  });

  test('a copy of Akkoord itself is left alone', () => {
    const host = projectOf({
      '/werk/package.json': '{ "name": "akkoord" }',
      '/werk/agreements/a/notitie.md': memo,
    });
    expect(planned(host).refusals).toMatchObject([
      { message: 'dit is een kopie van Akkoord zelf, geen project' },
    ]);
  });
});

describe('files that `akkoord init` made', () => {
  const made = () => {
    const host = projectOf({ '/werk/x.txt': '' });
    init({ folder: '/werk', answers: { name: 'Gemeente Voorbeeldstad' } }, host);
    return host;
  };
  /** The hosts of a later version, in which a template of the project is another. */
  const later = (host: MemoryHost, file: string, text: string) => ({
    ...host,
    read: (path: string) =>
      path === `${host.templates}/project/${file}`
        ? new TextEncoder().encode(text)
        : path === `${host.templates}/upgrades/0.1.sha256`
          ? new TextEncoder().encode(
              `${sha256(readFileSync(`templates/project/${file}`))}  templates/project/${file}\n`,
            )
          : host.read(path),
  });
  const plan = (host: MemoryHost, file: string, text: string) =>
    planUpgrade('/werk', later(host, file, text)).changes.map(({ path, after }) => [
      path,
      new TextDecoder().decode(after),
    ]);

  test.each([
    ['gitignore', '/werk/.gitignore', 'out/\n', 'out/\n'],
    ['README.md', '/werk/README.md', '# {name}, {style}\n', '# Gemeente Voorbeeldstad, voorbeeldstad\n'],
  ])('are renewed when nobody changed them: %s', (file, path, text, after) => {
    expect(plan(made(), file, text)).toEqual([[path, after]]);
  });

  test('stay when someone did', () => {
    const host = made();
    host.write('/werk/README.md', new TextEncoder().encode(`${host.text('/werk/README.md')}\nWij.\n`));
    expect(plan(host, 'README.md', '# {name}\n')).toEqual([]);
  });
});

describe('a key with another name', () => {
  const style = '# Van ons.\nextends: neutraal\nname: Ons\nfont:\n  word: Arial # zoals altijd\n';
  const files = {
    '/werk/akkoord.yaml': `akkoord: "${series}"\n`,
    '/werk/templates/house-styles/ons/style.yaml': style,
    '/werk/agreements/a/akkoord.md':
      '---\r\nkind: agreement\r\n"title": Proef\r\npartners:\r\n  een:\r\n    short: E\r\n  twee: { short: T }\r\n---\r\n\r\nshort: tekst\r\n',
    '/werk/agreements/a/notitie.md': memo,
  };

  test('is renamed where it is written, and nowhere else', () => {
    const steps = [
      renameKey({ in: 'house-style', key: ['font', 'word'], to: 'office' }),
      renameKey({ in: 'agreement', key: ['partners', '*', 'short'], to: 'brief' }),
      renameKey({ in: 'agreement', key: ['title'], to: 'naam' }),
      renameKey({ in: 'agreement', key: ['absent'], to: 'x' }),
    ];
    const { texts, what } = planned(projectOf(files), next(...steps));
    expect(texts).toEqual({
      'akkoord.yaml': 'akkoord: "0.9"\n',
      'templates/house-styles/ons/style.yaml': style.replace('word:', 'office:'),
      'agreements/a/akkoord.md':
        '---\r\nkind: agreement\r\nnaam: Proef\r\npartners:\r\n  een:\r\n    brief: E\r\n  twee: { brief: T }\r\n---\r\n\r\nshort: tekst\r\n',
    });
    expect(what).toEqual(['Iets heet anders.']);
  });

  test('stays when the new name is there too', () => {
    const { texts, advice } = planned(
      projectOf(files),
      next(renameKey({ in: 'memo', key: ['status'], to: 'title' })),
    );
    expect([Object.keys(texts), advice]).toEqual([
      ['akkoord.yaml'],
      [
        '`agreements/a/notitie.md` heeft `status` en `title`: `status` heet voortaan `title`, kies zelf een van de twee',
      ],
    ]);
  });

  test('is not looked for in versions that are behind', () => {
    const { texts } = planned(
      projectOf({ ...files, '/werk/akkoord.yaml': 'akkoord: "0.9"\n' }),
      next(renameKey({ in: 'memo', key: ['title'], to: 'naam' })),
    );
    expect(texts).toEqual({});
  });
});

describe('files at another path', () => {
  const files = {
    '/werk/akkoord.yaml': `akkoord: "${series}"\n`,
    '/werk/woorden/a.yaml': 'a',
    '/werk/woorden/b/c.yaml': 'c',
  };

  test('are moved, and written before they go', () => {
    const host = projectOf(files);
    const { changes } = planUpgrade('/werk', host, next(moveFile('woorden', 'templates/words')));
    expect(applyChanges(changes, host)).toEqual({
      written: ['/werk/templates/words/a.yaml', '/werk/templates/words/b/c.yaml', '/werk/akkoord.yaml'],
      removed: ['/werk/woorden/a.yaml', '/werk/woorden/b/c.yaml'],
      inTheWay: [],
    });
    expect(host.text('/werk/templates/words/b/c.yaml')).toBe('c');
    expect(host.files.has('/werk/woorden/a.yaml')).toBe(false);
  });

  test('stay where something is in their place', () => {
    const { texts, advice } = planned(
      projectOf({ ...files, '/werk/nieuw/a.yaml': 'x' }),
      next(moveFile('woorden/a.yaml', 'nieuw/a.yaml')),
    );
    expect([Object.keys(texts), advice]).toEqual([
      ['akkoord.yaml'],
      ['`woorden/a.yaml` heet voortaan `nieuw/a.yaml`, maar daar staat al iets: voeg ze zelf samen'],
    ]);
  });
});

describe('a change that was made meanwhile', () => {
  const files = { '/werk/akkoord.yaml': 'akkoord: 0.1\n', '/werk/oud.yaml': 'a\n' };

  test.each([
    ['in a file that would change', '/werk/akkoord.yaml'],
    ['in a file that would go', '/werk/oud.yaml'],
    ['a file where a new one would come', '/werk/nieuw.yaml'],
  ])('%s stays', (_, path) => {
    const host = projectOf(files);
    const { changes } = planUpgrade('/werk', host, next(moveFile('oud.yaml', 'nieuw.yaml')));
    host.write(path, new TextEncoder().encode('van een ander\n'));
    expect(applyChanges(changes, host).inTheWay).toEqual([path]);
    expect(host.text(path)).toBe('van een ander\n');
  });
});
