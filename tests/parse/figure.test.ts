import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';
import { parsed } from './parsed.ts';

function rulesOf(text: string): string[] {
  const rules: string[] = [];
  parseMarkdown(
    { file: 'a.md', text },
    {
      directives: 'body',
      image: (url) => url,
      report: ({ rule, severity, place }) =>
        rules.push(`${severity} ${rule} ${place?.start.line}:${place?.start.column}`),
    },
  );
  return rules;
}

test('an image is taken with and without caption and description; a rule of check asks for the description', () => {
  expect(rulesOf('![](a.png "Onderschrift")\n')).toEqual([]);
  expect(rulesOf('![](a.png)\n')).toEqual([]);
  expect(rulesOf('![Twee balken](a.png "Onderschrift")\n')).toEqual([]);
});

test.each(['![Twee balken][balken]', '![Twee balken][Balken] <!-- later --> ', '![Balken]', '![balken][]'])(
  'the address of an image may stand elsewhere: %j',
  (image) => {
    const { outline, findings } = parsed(`${image}\n\n[balken]: staaf.png "Leerlingen per jaar"`);
    expect(findings).toEqual([]);
    expect(outline).toMatch(
      /^figure path="staaf.png" alt="[^"]*alken" caption=\[\{"type":"text","value":"Leerlingen per jaar"\}\]$/,
    );
  },
);
