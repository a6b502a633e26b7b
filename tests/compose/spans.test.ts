import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeSmall, nodesOf } from './outline.ts';
import { agendaData } from './small-dossier.ts';

const root = new URL('../..', import.meta.url);

test('text of the templates stands where its place says, in the file that wrote it', () => {
  const data = agendaData.replace(
    'partners:',
    'motto:\n  text: It takes a village\n  language: en\npartners:',
  );
  const texts = nodesOf(composeSmall({ agendaData: data }).document?.root).filter(
    (node) => node.type === 'text',
  );
  const written = texts.filter((text) => text.data?.span?.file.startsWith('templates/'));
  expect(written.length).toBeGreaterThan(30);
  for (const { value, data } of written) {
    const span = data?.span;
    if (!span) throw new Error('no place');
    const lines = readFileSync(new URL(span.file, root), 'utf8').split('\n');
    const first = lines[span.start.line - 1]?.slice(span.start.column - 1) ?? '';
    const last = lines[span.end.line - 1]?.slice(0, span.end.column - 1) ?? '';
    // Up to the next mustache, and from the last one on, the text must be what the file has there.
    const head = first.split('{{')[0]?.slice(0, Math.min(4, value.length)) ?? '';
    const tail = last.split('}}').at(-1)?.slice(-Math.min(3, value.length)) ?? '';
    expect([span, head, tail]).toEqual([
      span,
      value.slice(0, head.length),
      value.slice(value.length - tail.length),
    ]);
  }
});
