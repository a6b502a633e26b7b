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
  const written = texts.filter((text) => text.data?.place?.file.startsWith('templates/'));
  expect(written.length).toBeGreaterThan(30);
  for (const { value, data } of written) {
    const place = data?.place;
    if (!place) throw new Error('no place');
    const lines = readFileSync(new URL(place.file, root), 'utf8').split('\n');
    const first = lines[place.start.line - 1]?.slice(place.start.column - 1) ?? '';
    const last = lines[place.end.line - 1]?.slice(0, place.end.column - 1) ?? '';
    // Up to the next mustache, and from the last one on, the text must be what the file has there.
    const head = first.split('{{')[0]?.slice(0, Math.min(4, value.length)) ?? '';
    const tail = last.split('}}').at(-1)?.slice(-Math.min(3, value.length)) ?? '';
    expect([place, head, tail]).toEqual([
      place,
      value.slice(0, head.length),
      value.slice(value.length - tail.length),
    ]);
  }
});
