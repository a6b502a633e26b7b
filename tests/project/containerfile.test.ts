import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const text = readFileSync('Containerfile', 'utf8');

test('a linter finds nothing in the Containerfile', () => {
  expect(validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
});

test('the linter finds a mistake in it', () => {
  expect(validate(text.replace('WORKDIR', 'WORKDIRR'))).not.toEqual([]);
});

test('it starts the program that the package installs, as another user than root', () => {
  expect(text).toContain(`ENTRYPOINT ["${Object.keys(manifest.bin)[0]}"]`);
  expect(text.indexOf('USER node')).toBeLessThan(text.indexOf('ENTRYPOINT'));
});
