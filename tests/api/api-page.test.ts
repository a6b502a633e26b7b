import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sources = [
  'api/akkoord',
  'session/check-request',
  'diagnostic/diagnostic',
  'diagnostic/findings',
  'diagnostic/span',
  'diagnostic/suppressed-finding',
];

/** Every exported declaration of a file, with its docstring, by name. */
function declarations(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(`src/${file}.ts`, 'utf8');
  const found = text.matchAll(
    /^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\nexport (?:interface|type) (\w+)(?: extends [^{]*)?(?: \{\n[\s\S]*?^\}| =[\s\S]*?;)$/gm,
  );
  return new Map([...found].map(([whole, name = '']) => [name, whole]));
}

test('docs/api.md is made of the types and of an example that is compiled and run', async () => {
  const all = new Map(sources.flatMap((file) => [...declarations(file)]));
  const api = readFileSync('src/api/akkoord.ts', 'utf8');
  const passedOn = [...api.matchAll(/^export type \{ ([^}]+) \} from/gm)].flatMap(([, names = '']) =>
    names.split(', '),
  );
  const names = [...declarations('api/akkoord').keys(), ...passedOn];
  const parts = names.map(
    (name) => `### ${name}\n\n\`\`\`ts\n${all.get(name) ?? expect.fail(`no type ${name}`)}\n\`\`\`\n`,
  );
  const page = `# Akkoord for other programs

\`npm install akkoord\`, then \`import { openAkkoord } from 'akkoord'\`: an ES module, with types. What is not on this page may change at any time.
Findings are data; their texts are Dutch, for policy writers. An author's mistake is a finding, what the system refuses is thrown, with its
\`code\` and \`path\`. Between two calls nothing has to be closed. Like the command line, it keeps compiled code in the user's cache.

\`\`\`ts
${readFileSync('tests/api/example.ts', 'utf8').trim()}
\`\`\`

## Types

This page is made from \`src/api/akkoord.ts\`, and the example is compiled and run in a test.

${parts.join('\n')}`;
  await expect(page).toMatchFileSnapshot('../../docs/api.md');
});
