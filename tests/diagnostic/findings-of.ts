import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Findings, PrinterOptions } from '../../src/diagnostic/findings.ts';

/** What a run with these findings says; none of them blocks but the errors. */
export function findingsOf(diagnostics: readonly Diagnostic[], more: Partial<Findings> = {}): Findings {
  const blocking = diagnostics.filter(({ severity }) => severity === 'error');
  return {
    diagnostics,
    blocking,
    suppressed: [],
    blocked: blocking.length > 0,
    documents: 1,
    unchecked: [],
    written: [],
    unchanged: [],
    withheld: [],
    refusals: [],
    ...more,
  };
}

/** Options over sources by file name. */
export function optionsOver(sources: Readonly<Record<string, string>> = {}): PrinterOptions {
  return {
    source: (file) => sources[file],
    colour: false,
    version: '1.2.3',
    rulesPage: 'https://akkoord.example/rules.md',
    ruleTexts: (rule) => {
      if (rule === 'text/placeholder') return { what: 'Zoekt resten.', why: 'Daarom.', help: 'Vul in.' };
      return rule === 'schema/unknown-key' ? { what: 'Een sleutel die niet bestaat.' } : undefined;
    },
  };
}

export const sources = { 'd/agenda.md': '---\nnaam: 😀 Meppel\n---\nDe [naam] en de [naam].\n' };

/** A stretch of one line of `d/agenda.md`. */
export function stretch(line: number, from: number, to: number, file = 'd/agenda.md') {
  return { file, start: { line, column: from }, end: { line, column: to } };
}

export const unknownKey: Diagnostic = {
  rule: 'schema/unknown-key',
  severity: 'error',
  message: '`naam` is geen veld van een agenda.',
  note: 'Wat Akkoord niet kent, komt in geen document.',
  help: 'Bedoelde u `title` (titel)?',
  span: stretch(2, 1, 5),
  related: [{ message: 'Hier staat `€\u00a01`.', span: stretch(2, 9, 15) }],
};
export const placeholder: Diagnostic = {
  rule: 'text/placeholder',
  severity: 'warning',
  message: 'Hier staat nog `[naam]`.',
  span: stretch(4, 4, 10),
};
export const homeless: Diagnostic = {
  rule: 'dossier/none-here',
  severity: 'info',
  message: 'In `leeg` staat\ngeen dossier.',
};
