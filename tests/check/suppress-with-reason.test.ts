import { describe, expect, test } from 'vitest';
import { knownFinding } from '../../src/check/known-findings.ts';
import { rules } from '../../src/check/rules.ts';
import { suppressWithReason } from '../../src/check/suppress-with-reason.ts';
import { applyEdits } from '../../src/diagnostic/apply-edits.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { overlayHost } from '../../src/host/overlay-host.ts';
import { check } from '../../src/pipeline.ts';
import { exampleHost } from '../support/example-dossier.ts';

/** What is allowed, or what a message says when nothing can be. */
function allowed(text: string, finding: Partial<Diagnostic>): string | undefined {
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes('⟦')) + 1;
  const source = text.replace(/[⟦⟧]/g, '');
  const column = (lines[line - 1] ?? '').indexOf('⟦') + 1;
  const length = (/⟦(.*?)⟧/.exec(text)?.[1] ?? '').length;
  const span = { file: 'a.md', start: { line, column }, end: { line, column: column + length } };
  const found = { rule: 'text/placeholder', severity: 'warning', message: 'x', span, ...finding } as const;
  const suppression = suppressWithReason(found, source);
  return suppression && applyEdits(source, suppression.edits);
}

const head = '---\nkind: memo\n---\n';
const comment = '<!-- toestaan text/placeholder: [reden] -->\n';

describe('a comment above the block', () => {
  test.each([
    ['a paragraph of two lines', 'Een.\nDe ⟦[naam]⟧.\n', `${comment}Een.\nDe [naam].\n`],
    ['a paragraph below another', 'Een.\n\nDe ⟦[naam]⟧.\n', `Een.\n\n${comment}De [naam].\n`],
    ['right below a heading', '## Kop\nDe ⟦[naam]⟧.\n', `## Kop\n${comment}De [naam].\n`],
    ['a heading', 'Een.\n\n## De ⟦[naam]⟧\n', `Een.\n\n${comment}## De [naam]\n`],
    ['a list', 'Een:\n\n- a\n- ⟦[naam]⟧\n', `Een:\n\n${comment}- a\n- [naam]\n`],
    [
      'a table',
      '| a | b |\n| --- | --- |\n| 1 | ⟦[naam]⟧ |\n',
      `${comment}| a | b |\n| --- | --- |\n| 1 | [naam] |\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(allowed(head + before, {})).toBe(head + after);
  });
});

describe('an entry of `allow`', () => {
  test.each([
    [
      'in a block',
      '---\nkind: memo\n---\n:::note\nDe ⟦[naam]⟧.\n:::\n',
      {},
      'allow:\n  - rule: text/placeholder\n    value: "[naam]"\n    reason: "[reden]"\n',
    ],
    [
      'in a list with empty lines',
      '---\nkind: memo\n---\n- a\n\n- ⟦[naam]⟧\n',
      {},
      'allow:\n  - rule: text/placeholder\n    value: "[naam]"\n    reason: "[reden]"\n',
    ],
    [
      'a key',
      '---\nkind: memo\ntitle: ⟦⟧\n---\n',
      { rule: 'data/unfilled', message: '`title` (titel) is leeg.' },
      'allow:\n  - rule: data/unfilled\n    place: title\n    reason: "[reden]"\n',
    ],
  ])('%s', (_, before, finding, entry) => {
    expect(allowed(before, finding)).toBe(before.replace(/[⟦⟧]/g, '').replace('\n---\n', `\n${entry}---\n`));
  });

  test('behind those that are there, and before the next key', () => {
    const before =
      '---\nallow:\n- rule: a/b\n  reason: Daarom is dat goed.\nkind: memo\n---\n:::note\n⟦[naam]⟧\n:::\n';
    expect(allowed(before, {})).toBe(
      '---\nallow:\n- rule: a/b\n  reason: Daarom is dat goed.\n- rule: text/placeholder\n  value: "[naam]"\n  reason: "[reden]"\nkind: memo\n---\n:::note\n[naam]\n:::\n',
    );
  });
});

test('an error, and what is in no document, cannot be allowed', () => {
  expect(allowed(`${head}De ⟦[naam]⟧.\n`, { rule: 'schema/unknown-key', severity: 'error' })).toBeUndefined();
  expect(allowed('De ⟦[naam]⟧.\n', {})).toBeUndefined();
});

/** The first finding that may be allowed of each example. */
const examples = rules.flatMap(({ id, severity, examples: all }) =>
  severity === 'error'
    ? []
    : all
        .filter(({ reports }) => reports)
        .slice(0, 1)
        .map((example) => ({ id, example })),
);

test.each(examples)(
  '$id: with a reason in it, the finding is allowed and nothing else is said',
  async ({ id, example }) => {
    const host = exampleHost(example);
    const before = (await check({ paths: ['d'] }, host)).diagnostics;
    const found = before.find(({ rule }) => rule === id);
    const file = found?.span?.file ?? '';
    expect(knownFinding(id)?.suppressible).toBe(true);
    const text = new TextDecoder().decode(host.read(file));
    const suppression = found && suppressWithReason(found, text);
    const asked = applyEdits(text, suppression?.edits ?? []);
    const said = async (edited: string) => {
      const texts = new Map([[file, edited]]);
      return (await check({ paths: ['d'] }, overlayHost(host, { texts, absolute: (path) => path })))
        .diagnostics;
    };
    // Without a reason the action is not done.
    expect((await said(asked)).map(({ rule }) => rule)).toContain('allow/no-reason');
    const after = await said(asked.replace('[reden]', 'dat is met de raad zo afgesproken'));
    const rest = (all: readonly Diagnostic[]) => all.map(({ rule, message }) => `${rule} ${message}`).sort();
    expect(after.length).toBeLessThan(before.length);
    expect(rest(after).filter((each) => !rest(before).includes(each))).toEqual([]);
  },
);
