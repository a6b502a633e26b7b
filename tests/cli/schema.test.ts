import { expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { editorSchemas, writeSchemas } from '../../src/pipeline.ts';
import { runOver } from '../support/cli.ts';

const pipeline = { editorSchemas, writeSchemas };
const names = [...Object.keys(kinds), 'house-style', 'scheme', 'project', 'sections', 'words'];
const paths = names.map((name) => `out/schema/${name}.schema.json`);

it('writes a schema of every kind, and of the files of a project', async () => {
  const host = memoryHost({});
  const first = await runOver(['schema'], pipeline, { host });
  expect(first).toEqual({ code: 0, stdout: paths.map((path) => `${path}\n`).join(''), stderr: '' });
  expect(await runOver(['schema'], pipeline, { host })).toEqual(first);
  expect(JSON.parse(host.text(paths[2] ?? '') ?? '')).toMatchObject({ title: 'Interventieblad' });
});

it('leaves what someone made', async () => {
  const host = memoryHost({ 'ergens/memo.schema.json': '{}' });
  const { code, stdout, stderr } = await runOver(['schema', '--out', 'ergens/'], pipeline, { host });
  expect({ code, stdout }).toEqual({ code: 5, stdout: '' });
  expect(stderr).toMatch(/^ergens\/memo\.schema\.json: geweigerd: Hier staat al een bestand/);
  expect([...host.files.keys()]).toEqual(['ergens/memo.schema.json']);
});

it('shows one', async () => {
  const host = memoryHost({});
  const { code, stdout } = await runOver(['schema', '--stdout', 'memo'], pipeline, { host });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(editorSchemas().find(({ name }) => name === 'memo')?.schema);
  expect(host.written).toEqual([]);
});

it.each([
  [['--stdout', 'memos'], 'fout: `memos` is geen soort; bedoelde u `memo`?'],
  [['--stdout', 'x'], `fout: \`x\` is geen soort; kies uit ${names.join(', ')}`],
  [['--stdout', 'memo', '--out', 'x'], 'fout: `--stdout` en `--out` gaan niet samen'],
  [['--out', ''], 'fout: bij `--out` hoort de naam van een map'],
  [['memo'], 'fout: te veel woorden in deze opdracht'],
])('refuses %j', async (parameters, message) => {
  const { code, stderr } = await runOver(['schema', ...parameters], pipeline);
  expect(code).toBe(2);
  expect(stderr.split('\n')[0]).toBe(message);
});
