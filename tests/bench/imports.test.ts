/** The benches run the built program, which no compiler looks at: what they take from it is there. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = readdirSync('tests/bench').filter((name) => name.endsWith('.mjs'));

test.each(files)('%s takes what `src` exports', (name) => {
  const code = readFileSync(`tests/bench/${name}`, 'utf8');
  const imports = [
    ...code.matchAll(/import \{([^}]*)\} from '\.\.\/\.\.\/dist\/([^']+)\.js'/g),
    ...code.matchAll(/const \{([^}]*)\} = await from\('([^']+)\.js'\)/g),
  ];
  const missing = imports.flatMap(([, names = '', path = '']) => {
    const source = readFileSync(`src/${path}.ts`, 'utf8');
    const wanted = names.split(',').map((each) => each.trim().split(/ as |:/)[0] ?? '');
    return wanted.filter((each) => !new RegExp(`^export .*\\b${each}\\b`, 'm').test(source));
  });
  expect(missing).toEqual([]);
});
