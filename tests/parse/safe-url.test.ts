import { expect, test } from 'vitest';
import { urlProblem } from '../../src/parse/safe-url.ts';

test.each([
  'https://www.gemeente.nl/pagina?x=1#y',
  'HTTPS://gemeente.nl',
  'mailto:naam@gemeente.nl',
  'mailto:naam@gemeente.nl?subject=Akkoord',
  'mailto:een@school.example,twee@school.example',
  'mailto:een@school.example;twee@school.example;',
  'mailto:een@school.example,%20twee@school.example?cc=drie@school.example,vier@school.example&subject=Akkoord%20getekend',
  'tel:+31612345678',
  'tel:112',
  '#doelgroep',
  '#één-kop',
  'blad.md',
  'interventies/blad.md#doel',
  '../akkoord.md',
])('%s is safe', (url) => expect(urlProblem(url)).toBeUndefined());

test.each([
  ['javascript:alert(1)', 'link/scheme'],
  ['JavaScript:alert(1)', 'link/scheme'],
  ['java\tscript:alert(1)', 'link/control-character'],
  ['\u0001javascript:alert(1)', 'link/control-character'],
  ['java\u200bscript:x', 'link/control-character'],
  ['\uE0000\uE001', 'link/control-character'],
  [' javascript:x', 'link/space'],
  ['data:text/html,x', 'link/scheme'],
  ['vbscript:x', 'link/scheme'],
  ['file:///etc/passwd', 'link/scheme'],
  ['constructor:x', 'link/scheme'],
  ['C:\\map\\stuk.md', 'link/scheme'],
  ['//server/stuk.md', 'link/absolute'],
  ['\\\\server\\share', 'link/absolute'],
  ['/stuk.md', 'link/absolute'],
  ['map\\stuk.md', 'link/absolute'],
  ['https:gemeente.nl', 'link/malformed'],
  ['https://', 'link/malformed'],
  ['https://gemeente', 'link/malformed'],
  ['https://bank.nl@kwaad.nl/', 'link/malformed'],
  ['https://gemeente.nl\\@kwaad.nl', 'link/malformed'],
  ['mailto:naam', 'link/malformed'],
  ['mailto:een@school.example,twee', 'link/malformed'],
  ['mailto:een@school.example,,twee@school.example', 'link/malformed'],
  ['mailto:een@twee@school.example', 'link/malformed'],
  ['mailto:een@school.example?attach=/etc/passwd', 'link/malformed'],
  ['http:gemeente.nl', 'link/malformed'],
  ['http://bank.nl@kwaad.nl/', 'link/malformed'],
  ['tel:bel mij', 'link/space'],
  ['tel:belmij', 'link/malformed'],
  ['', 'link/empty'],
  ['#', 'link/empty'],
  ['www.gemeente.nl', 'link/scheme'],
  ['naam@gemeente.nl', 'link/scheme'],
  ['bijlage.pdf', 'link/file'],
  ['stuk.md?x', 'link/file'],
  ['%zz.md', 'link/malformed'],
  ['..%2f..%2fstuk.md', 'link/malformed'],
])('%j is refused by %s', (url, rule) => expect(urlProblem(url)).toMatchObject({ rule, severity: 'error' }));

test.each(['http://gemeente.nl', 'HTTP://wetten.example:8080/a?b=c'])('%s may be allowed', (url) =>
  expect(urlProblem(url)).toMatchObject({ rule: 'link/http', severity: 'warning' }),
);

test('messages quote at most a piece of the address and say what to do', () => {
  expect(urlProblem('www.gemeente.nl')).toEqual({
    rule: 'link/scheme',
    severity: 'error',
    message: 'Voor `www.gemeente.nl` ontbreekt `https://`.',
    help: 'Schrijf `https://www.gemeente.nl`.',
    right: 'https://www.gemeente.nl',
  });
  expect(urlProblem(`http://gemeente.nl/${'x'.repeat(500)}`)?.message).toHaveLength(91);
});
