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

test('an image with a caption needs a description; without a caption it is decoration', () => {
  expect(rulesOf('![](a.png "Onderschrift")\n')).toEqual(['warning image/alt-missing 1:1']);
  expect(rulesOf('![](a.png)\n')).toEqual([]);
  expect(rulesOf('![Twee balken](a.png "Onderschrift")\n')).toEqual([]);
});
