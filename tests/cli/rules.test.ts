import { expect, test } from 'vitest';
import { explain } from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';

const textOf = (id?: string): string => {
  const explanation = explain(id);
  return 'text' in explanation ? explanation.text : '';
};

test('`akkoord rules` lists the rules, and explains one by its id, also between its brackets', async () => {
  expect(await runOver(['rules'], { explain })).toMatchObject({ code: 0, stdout: textOf(), stderr: '' });
  for (const args of ['text/placeholder', '[text/placeholder]'])
    expect(await runOver(['rules', args], { explain })).toMatchObject({
      code: 0,
      stdout: textOf('text/placeholder'),
      stderr: '',
    });
});

test('a family is listed, of rules and of other findings', async () => {
  const { code, stdout } = await runOver(['rules', 'language'], { explain });
  const ids = stdout.match(/^ {2}[a-z]+\/\S+/gm)?.map((line) => line.trim()) ?? [];
  expect([code, ids.includes('language/article'), ids.includes('language/spelling')]).toEqual([
    0,
    true,
    true,
  ]);
  expect(ids.filter((id) => !id.startsWith('language/'))).toEqual([]);
  expect(textOf('schema')).toContain('schema/unknown-key');
  expect(explain('taal')).not.toHaveProperty('text');
});

test('an unknown rule is wrong usage, with a hint', async () => {
  expect(await runOver(['rules', 'placeholder'], { explain })).toMatchObject({
    code: 2,
    stdout: '',
    stderr:
      'fout: `placeholder` is geen regel van Akkoord; bedoelde u `text/placeholder`?\n  doe dit: lees `akkoord rules --help`\n',
  });
  expect((await runOver(['rules', 'a', 'b'], { explain })).code).toBe(2);
});
