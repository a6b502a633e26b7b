/** One reading of a text: its clauses, the verbs in them, what numbers count. */
import { expect, test } from 'vitest';
import { conjugate } from '../../src/check/reading/lexicon/conjugate.ts';
import { thingOf } from '../../src/check/reading/lexicon/things.ts';
import { quantityPhrases } from '../../src/check/reading/quantity-phrases.ts';
import { hasRole, readText, verbsIn } from '../../src/check/reading/read-text.ts';

test.each([
  ['betalen', 'betaal betaalt betalen betaalde betaalden betaald'],
  ['geven:geef:gaf:gaven:gegeven', 'geef geeft geven gaf gaven gegeven'],
  ['starten', 'start start starten startte startten gestart'],
  ['groeien', 'groei groeit groeien groeide groeiden gegroeid'],
  ['verminderen:verminder', 'verminder vermindert verminderen verminderde verminderden verminderd'],
  ['gaan:ga/gaat:ging:gingen:gegaan', 'ga gaat gaan ging gingen gegaan'],
])('the forms of %s', (row, forms) => {
  expect(
    conjugate(row)
      .slice(0, 6)
      .map(({ word }) => word)
      .join(' '),
  ).toBe(forms);
});

test.each([
  ['De provincie stelt een bedrag ter beschikking.', 'ter_beschikking+stellen'],
  ['Wij weten dat de provincie een bedrag toezegde.', 'toe+zeggen'],
  ['De provincie heeft een bedrag vrijgemaakt.', 'vrij+maken'],
  ['De provincie stelt een vraag.', ''],
])('who gives money in “%s”', (text, verb) => {
  const [sentence] = readText(text);
  expect(verbsIn(sentence?.tokens ?? [], 'give').map((each) => each.verb)).toEqual(verb === '' ? [] : [verb]);
});

test('a clause has one predicate, and a list is none', () => {
  const text = 'Wij gaven € 5.930 uit aan hout, lijm en verf, en hielden € 1.370 over; dat gaat in de kas.';
  const [sentence] = readText(text);
  expect(sentence?.clauses.map(({ from, to }) => text.slice(from, to))).toEqual([
    'Wij gaven € 5.930 uit aan hout, lijm en verf,',
    'en hielden € 1.370 over;',
    'dat gaat in de kas.',
  ]);
});

test.each([
  ['Er zijn 12 openbare basisscholen en 8 kindcentra.', ['openbare basisscholen', 'kindcentra']],
  ['Van de 412 kleuters wonen er 268 in de kern.', ['kleuters', '']],
  ['Daar komen 28 twee tot vijf keer.', ['', 'keer', 'keer']],
  ['Er komen 30 leerlingen bij en 12 plekken per groep.', ['leerlingen', 'plekken per']],
])('what the numbers in “%s” count', (text, nouns) => {
  const [phrases] = quantityPhrases(text);
  expect(phrases?.map(({ noun, isRate }) => (isRate ? `${noun} per` : noun))).toEqual(nouns);
});

test.each([
  ['brugklassers', 'people'],
  ['huurwoningen', 'homes'],
  ["baby's", 'people'],
  ['huur', undefined],
])('%s are %s', (noun, thing) => {
  expect(thingOf(noun)).toBe(thing);
});

test('a role can be that of more words together', () => {
  const [sentence] = readText('Dat is bij elkaar 60.');
  expect(hasRole(sentence?.tokens ?? [], 'total')).toBe(true);
  expect(hasRole(sentence?.tokens ?? [], 'some')).toBe(false);
});
