import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { printShort } from '../../src/diagnostic/print-short.ts';
import { editorSchemas } from '../../src/kinds/editor-schemas.ts';
import { kinds } from '../../src/kinds/kinds.ts';
import { parseMarkdown } from '../../src/parse/parse-markdown.ts';

const json = (name: string): unknown => JSON.parse(readFileSync(`editors/vscode/${name}`, 'utf8'));

interface Matcher {
  readonly severity: string;
  readonly pattern: { readonly regexp: string; readonly [part: string]: string | number };
}

describe('the problem matchers of the extension', () => {
  const { contributes } = json('package.json') as { contributes: { problemMatchers: readonly Matcher[] } };
  const matchers = contributes.problemMatchers;
  const at = (line: number, column: number) => ({ line, column });
  const file = 'agreements/één dossier/b: brief.md';
  const finding = (severity: Diagnostic['severity']): Diagnostic => ({
    rule: 'money/near-amount',
    severity,
    message: 'Dit is niet € 5: het is 12:30:15 uur.',
    span: { file, start: at(12, 3), end: at(12, 9) },
  });

  it.each(['error', 'warning', 'info'] as const)(
    'read what `check --format short` prints of one %s',
    (severity) => {
      const findings = {
        blocking: [],
        suppressed: [],
        blocked: false,
        documents: 1,
        unchecked: [],
        written: [],
        unchanged: [],
        withheld: [],
        refusals: [],
      };
      const printed = printShort(
        { ...findings, diagnostics: [finding(severity)] },
        { source: () => undefined },
      );
      const found = matchers.flatMap(({ severity: weight, pattern }) => {
        const match = new RegExp(pattern.regexp).exec(printed.trimEnd());
        const part = (name: string) => match?.[Number(pattern[name])];
        return match ? [[weight, ...['file', 'line', 'column', 'code', 'message'].map(part)]] : [];
      });
      expect(found).toEqual([[severity, file, '12', '3', 'money/near-amount', finding(severity).message]]);
    },
  );
});

interface Snippet {
  readonly prefix: string;
  readonly scope: string;
  readonly body: readonly string[];
}

/** What an editor makes of a snippet when one only presses Tab. */
function expanded({ body }: Snippet): string {
  return body
    .join('\n')
    .replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
    .replace(/\$\{\d+:([^}]*)\}/g, '$1')
    .replace(/\$\d+/g, '');
}

describe('the snippets of the extension', () => {
  const snippets = Object.entries(json('snippets/akkoord.code-snippets') as Record<string, Snippet>);
  const ajv = new Ajv({ strict: false });
  const validators = new Map(editorSchemas().map(({ name, schema }) => [name, ajv.compile(schema)]));
  const judge = (yaml: string) => {
    const data = parse(yaml) as { kind: string };
    const validate = validators.get(data.kind) ?? expect.fail(data.kind);
    return validate(data) ? data.kind : JSON.stringify(validate.errors);
  };
  const texts = snippets.map(([name, snippet]) => ({
    name,
    text: expanded(snippet),
    first: snippet.body[0] ?? '',
  }));
  const whole = texts.filter(({ first }) => first === '---');
  const blocks = texts.filter(({ first }) => first.startsWith('::'));
  const parts = texts.filter((each) => !whole.includes(each) && !blocks.includes(each));

  it('begin every kind of document', () => {
    const made = whole.map(({ text }) => judge(/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? ''));
    expect(made.sort()).toEqual(Object.keys(kinds).sort());
  });

  it.each(parts)('$name fits under its key', ({ name, text }) => {
    const keys: Record<string, readonly [string, string]> = {
      Partner: ['agreement', 'partners'],
      Ondertekenaar: ['agreement', 'signatories'],
      Begrotingsregel: ['intervention', 'budget'],
      Dekkingsregel: ['intervention', 'funding'],
    };
    const [kind, key] = keys[name] ?? expect.fail(`under which key does ${name} come?`);
    expect(judge(`kind: ${kind}\ntitle: x\n${key}:\n${text.replace(/^/gm, '  ')}`)).toBe(kind);
  });

  it.each(blocks)('$name is a block without a fault', ({ text }) => {
    const found: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => void found.push(diagnostic);
    const image = () => undefined;
    const { body } = parseMarkdown(
      { file: 'a.md', text: `${text}\n` },
      { report, directives: 'body', image },
    );
    expect(found).toEqual([]);
    expect(body.children.map(({ type }) => type)).not.toContain('paragraph');
  });
});
