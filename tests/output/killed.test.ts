/** A build that is killed leaves every file wholly old or wholly new; the next one goes on, whatever its sources are by then. */
import { describe, expect, test } from 'vitest';
import { publish } from '../../src/output/publish.ts';
import { disk } from '../support/disk.ts';
import { diskHost } from '../support/disk-host.ts';
import { output } from '../support/output.ts';

/** A disk with a first build on it, and a second one that is killed before its `calls`th call. */
function killedAt(calls: number, noLinks = false) {
  let left = Number.POSITIVE_INFINITY;
  const memory = disk({}, (call) => {
    if (left-- <= 0) throw new Error('killed');
    return noLinks && call === 'linkSync' ? 'EPERM' : undefined;
  });
  const host = diskHost(memory);
  const build = (text: string) =>
    publish([output('x', 'agenda', text), output('x', 'blad', text)], '/out', host, () => {});
  build('eerste');
  left = calls;
  let isKilled = false;
  try {
    build('tweede');
  } catch (error) {
    if (!(error instanceof Error && error.message === 'killed')) throw error;
    isKilled = true;
  }
  left = Number.POSITIVE_INFINITY;
  return { memory, build, isKilled };
}

/** Every number of calls after which the second build can be killed. */
function moments(noLinks: boolean): number[] {
  const found: number[] = [];
  while (killedAt(found.length, noLinks).isKilled) found.push(found.length);
  return found;
}

describe.each([
  ['a disk as usual', false],
  ['a disk without links', true],
])('%s', (_, noLinks) => {
  const all = moments(noLinks);

  test('there is enough to be killed in', () => {
    expect(all.length).toBeGreaterThan(40);
  });

  test('no file is ever half there; one that is gone lies beside its place', () => {
    for (const calls of all) {
      const { memory } = killedAt(calls, noLinks);
      for (const name of ['agenda', 'blad']) {
        const aside = [...memory.files].find(
          ([path]) => path.startsWith(`/out/x/.${name}.pdf.`) && path.endsWith('.vorige'),
        );
        const text = memory.files.get(`/out/x/${name}.pdf`)?.text ?? aside?.[1].text;
        // Without links a copy is made in place: the start of a file is all that a kill may leave.
        expect(['eerste', 'tweede', ...(noLinks ? ['tw'] : [])], `${calls} ${name}`).toContain(text);
      }
    }
  });

  test.each(['tweede', 'derde'])('the next build, %s, goes on', (text) => {
    for (const calls of all) {
      const { memory, build } = killedAt(calls, noLinks);
      const torn =
        memory.files.get('/out/x/agenda.pdf')?.text === 'tw' ||
        memory.files.get('/out/x/blad.pdf')?.text === 'tw';
      const { refusals } = build(text);
      if (torn && text === 'derde') continue;
      expect(refusals, String(calls)).toEqual([]);
      expect([
        memory.files.get('/out/x/agenda.pdf')?.text,
        memory.files.get('/out/x/blad.pdf')?.text,
      ]).toEqual([text, text]);
    }
  });

  test('a next build that is refused puts back what was moved aside', () => {
    for (const calls of all) {
      const { memory, build } = killedAt(calls, noLinks);
      if (memory.files.has('/out/x/agenda.pdf')) continue;
      memory.files.set('/out/x/blad.pdf', { text: 'van mij' });
      expect(build('derde').refusals.map(({ path }) => path)).toEqual(['/out/x/blad.pdf']);
      expect(memory.files.get('/out/x/agenda.pdf')?.text).toBe('eerste');
    }
  });
});
