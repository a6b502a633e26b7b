import { expect, test } from 'vitest';
import { parsed } from './parsed.ts';

/** Where each list begins to count, and how many items it has. */
function lists(text: string): string[] {
  return parsed(text).body.children.flatMap((node) =>
    node.type === 'list' ? [`${node.start} × ${node.children.length}`] : [],
  );
}

test.each([
  ['1. a\n2. b\n4. c\n5. d', ['1 × 2', '4 × 2'], ['3:1']],
  ['3. a\n4. b\n2. c', ['3 × 2', '2 × 1'], ['3:1']],
  ['1. a\n2. b\n2. c', ['1 × 2', '2 × 1'], ['3:1']],
  ['1. a\n1. b\n1. c', ['1 × 3'], []],
  ['4. a\n5. b', ['4 × 2'], []],
])('numbers are printed as typed, also where they do not count on: %j', (text, expected, spans) => {
  expect(lists(text)).toEqual(expected);
  expect(parsed(text).rules).toEqual(spans.map((span) => `${span} markdown/list-numbering`));
  expect(parsed(text).diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
});
