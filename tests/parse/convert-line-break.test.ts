import { expect, test } from 'vitest';
import { parsed } from './parsed.ts';

const table = (cell: string) => `| wie |\n| --- |\n| ${cell} |`;

/** The row below the header, as `text[break]text`. */
function cell(markdown: string): string {
  const outline = parsed(markdown).outline.split('\n');
  return outline
    .slice(outline.lastIndexOf('    tableCell') + 1)
    .map((line) => /text value="(.*)"/.exec(line)?.[1] ?? `[${line.trim()}]`)
    .join('');
}

test.each([
  ['Noor<br>Sem', 'Noor[break]Sem'],
  ['Noor<br/>Sem', 'Noor[break]Sem'],
  ['Noor<br />Sem<BR>Mo', 'Noor[break]Sem[break]Mo'],
  ['Noor <br> Sem', 'Noor[break]Sem'],
  ['Noor</br>Sem', 'Noor[break]Sem'],
  ['Noor<br><br>Sem', 'Noor[break][break]Sem'],
  ['<br>Noor<br>', 'Noor'],
  ['<br>', ''],
  ['**Noor <br> Sem** <br>en Mo', '[strong]Noor[break]Sem[break]en Mo'],
  ['Noor <!-- kind --> <br> Sem', 'Noor[break]Sem'],
])('in a cell %j is %s', (authored, expected) => {
  expect(parsed(table(authored)).rules).toEqual([]);
  expect(cell(table(authored))).toBe(expected);
});

test.each([
  ['`Noor<br>Sem`', '[inlineCode value="Noor<br>Sem"]'],
  ['Noor\\<br>Sem', 'Noor<br>Sem'],
])('what was typed as signs stays so: %j', (authored, expected) => {
  expect(parsed(table(authored)).rules).toEqual([]);
  expect(cell(table(authored))).toBe(expected);
});

test('the head of a table may have two lines too', () => {
  expect(parsed('| wie<br>en wat |\n| --- |\n| Mo |').outline).toContain(
    'tableCell\n      text value="wie"\n      break\n      text value="en wat"',
  );
});

test.each([
  ['# Noor<br>Sem', '1:7', 'Een kop is één regel: haal dit weg.'],
  [table('Noor<br class="x">Sem'), '3:7', 'Schrijf `<br>` voor een nieuwe regel in dit vak.'],
])('%j is refused, with the way to write it there', (markdown, span, help) => {
  const { findings } = parsed(markdown);
  expect(findings).toEqual([expect.stringMatching(`^${span} markdown/html: `)]);
  expect(findings[0]?.endsWith(`| ${help}`)).toBe(true);
});
