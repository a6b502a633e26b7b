import { expect, test } from 'vitest';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';

/** What a text becomes when each safe fix is made that it has, one after the other. */
function mended(text: string): string {
  const found: Diagnostic[] = [];
  parseMarkdown({ file: 'a.md', text }, { report: (each) => found.push(each), directives: 'body' });
  const fix = found.flatMap(({ fixes = [] }) => fixes).find(({ certainty }) => certainty === 'safe');
  return fix ? mended(applyEdits(text, fix.edits)) : text;
}

test.each([
  ['Noor<br>Sem', 'Noor\\\nSem'],
  ['Noor <br /> Sem <BR>en Mo', 'Noor\\\nSem\\\nen Mo'],
  ['Noor<br>\nSem', 'Noor\\\nSem'],
  ['Noor<br>\r\nSem<br>Mo', 'Noor\\\r\nSem\\\r\nMo'],
  ['Noor<br><br>Sem', 'Noor\\\nSem'],
  ['<br>Noor<br>', 'Noor'],
  ['Noor <br>\n\nSem', 'Noor\n\nSem'],
  ['**Noor<br>Sem** en Mo', '**Noor\\\nSem** en Mo'],
  ['Noor<br>**Sem** en Mo', 'Noor\\\n**Sem** en Mo'],
  ['- Noor<br>Sem\n- Mo', '- Noor\\\n  Sem\n- Mo'],
  ['1. Noor<br>Sem', '1. Noor\\\n   Sem'],
  ['> - Noor<br>Sem', '> - Noor\\\n>   Sem'],
  ['- Mo.\n\n  Noor<br>Sem', '- Mo.\n\n  Noor\\\n  Sem'],
  ['Zie.[^a]\n\n[^a]: Noor<br>Sem', 'Zie.[^a]\n\n[^a]: Noor\\\n      Sem'],
  // What follows would be a list, a heading, a quotation, or a line under a heading.
  ...['- Sem', '+ Sem', '1. Sem', '# Sem', '> Sem', '---', '===', ':::note', '| a |', '[^a]: Sem'].map(
    (next): [string, string] => [`Noor<br>${next}`, `Noor<br>${next}`],
  ),
  ['Noor\n<br>\nSem', 'Noor\n<br>\nSem'],
  ['<br>', '<br>'],
])('%j → %j', (before, after) => {
  expect(mended(before)).toBe(after);
});
