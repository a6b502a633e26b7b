import { expect, test } from 'vitest';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';

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
