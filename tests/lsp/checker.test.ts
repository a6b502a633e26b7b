/** When a check begins, and what is told of it; the clock is the test's own. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { Checker } from '../../src/lsp/checker.ts';
import type { Inspection } from '../../src/pipeline.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => void vi.useRealTimers());

const file = 'stad/agenda.md';

/** A checker of one open text; a check finds what the text says. */
function checking() {
  let text = '';
  const checked: string[] = [];
  const told: string[] = [];
  let during = () => {};
  const checker = new Checker({
    pipeline: {
      ownFileAt: () => undefined,
      inspectOwnFile: () => [],
      dossierAround: () => (text === 'only text' ? undefined : 'stad'),
      inspect: async (): Promise<Inspection> => {
        const seen = text;
        checked.push(seen);
        during();
        const span = { file, start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
        const diagnostics = [{ rule: 'test/seen', severity: 'info', message: seen, span } as const];
        return {
          ...{
            diagnostics,
            blocking: [],
            suppressed: [],
            blocked: false,
            documents: 1,
            unchecked: [],
            written: [],
            unchanged: [],
            withheld: [],
          },
          ...{ printed: '', refusals: [], failures: [], dossiers: [] },
        };
      },
    },
    open: () => ({ files: [file], host: memoryHost({}) }),
    comments: async () => [],
    publish: () => told.push(...checker.findingsIn(file).map(({ message }) => message)),
    failed: (error) => expect.fail(String(error)),
  });
  const type = (authored: string) => {
    text = authored;
    checker.touch([file]);
  };
  return { checker, type, checked, told, meanwhile: (work: () => void) => (during = work) };
}

test('twenty changes in a row are checked once, as they are at the end', async () => {
  const { checker, type, checked, told } = checking();
  for (let key = 1; key <= 20; key++) {
    type(`text ${key}`);
    await vi.advanceTimersByTimeAsync(1);
  }
  expect(checked).toEqual([]);
  await vi.advanceTimersByTimeAsync(2);
  await checker.settled();
  expect([checked, told]).toEqual([['text 20'], ['text 20']]);
});

test('what was found of a text that changed meanwhile is not told', async () => {
  const { checker, type, checked, told, meanwhile } = checking();
  type('one');
  meanwhile(() => {
    meanwhile(() => {});
    type('two');
  });
  await checker.settled();
  expect([checked, told]).toEqual([['one'], []]);
  await checker.settled();
  expect([checked, told]).toEqual([['one', 'two'], ['two']]);
});

test('a document that can no longer be told from other text is still checked, as long as it is open', async () => {
  const { checker, type, checked, told } = checking();
  type('only text');
  await checker.settled();
  expect(checked).toEqual([]);
  for (const text of ['a document', 'only text']) {
    type(text);
    await checker.settled();
  }
  expect([checked, told]).toEqual([
    ['a document', 'only text'],
    ['a document', 'only text'],
  ]);
});
