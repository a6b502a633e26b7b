import { expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { loadWords } from '../../src/load/load-words.ts';
import { projectHost } from '../support/examples.ts';
import { words } from '../support/words.ts';

const file = 'templates/words.yaml';
const own = new TextDecoder().decode(projectHost.read(file));

function loaded(text: string) {
  const found: Diagnostic[] = [];
  const host = memoryHost({ [file]: text }, { below: projectHost });
  const data = loadWords({ roots: ['templates'] }, host, (finding) => found.push(finding));
  const told = found.map(
    ({ rule, message, help, span }) => `${span?.start.line} ${rule}: ${message} → ${help}`,
  );
  return { data, told };
}

it('fills in the names of a word', () => {
  expect(words.annex({ number: '2' })).toBe('Bijlage 2');
  expect(words.signing.part({ who: '{part}', part: 'bijlage 1' })).toBe('{part} bij bijlage 1');
  expect(loaded(own.replace('Bijlage {number}', '"{number}e aanhangsel"')).data?.annex({ number: '2' })).toBe(
    '2e aanhangsel',
  );
});

it.each([
  [
    'annex: Bijlage {number}',
    'annex: Bijlage',
    '10 words/name: `annex` (tekst): `{number}` ontbreekt. → Zet `{number}` op zijn plaats in de tekst.',
  ],
  [
    'annex: Bijlage {number}',
    'annex: Bijlage {nummer}',
    '10 words/name: `annex` (tekst): `{nummer}` is onbekend in deze tekst. → Bedoelde u `{number}`?',
  ],
  [
    '  back: Terug naar de tekst',
    '  back: Terug naar {page}',
    '16 words/name: `back` (tekst): `{page}` is onbekend in deze tekst. → Haal de accolades met wat ertussen staat weg.',
  ],
  [
    '  heading: Noten',
    '  heading:',
    '13 schema/missing: `heading` (tekst) ontbreekt. → Vul een waarde in: deze sleutel mag niet leeg zijn.',
  ],
  [
    '  heading: Noten',
    '  headin: Noten',
    '13 schema/unknown-key: `headin` is hier geen bekende sleutel. → Bedoelde u `heading` (tekst)?',
  ],
  [
    'and: en',
    'end: en',
    '6 schema/unknown-key: `end` is hier geen bekende sleutel. → Bedoelde u `and` (tekst)?',
  ],
])('%s → %s', (from, to, finding) => {
  expect(loaded(own.replace(from, to))).toEqual({ data: undefined, told: [finding] });
});
