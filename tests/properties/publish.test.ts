/** Whatever people and builds do in whatever order, killed or not: what a person wrote is somewhere on the disk, every byte of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { publish } from '../../src/output/publish.ts';
import { disk } from '../support/disk.ts';
import { diskHost } from '../support/disk-host.ts';
import { output } from '../support/output.ts';
import { people } from '../support/people.ts';
import { runs } from '../support/seed.ts';

const names = ['agenda', 'blad'] as const;
const acts = Object.keys(people) as (keyof typeof people)[];

const byPerson = fc.record({ act: fc.constantFrom(...acts), name: fc.constantFrom(...names) });
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ build: fc.nat(3), at: fc.option(fc.nat(90)), person: fc.option(byPerson) }),
  },
  { weight: 2, arbitrary: byPerson },
  { weight: 1, arbitrary: fc.constant('late writers write' as const) },
);

test('nothing that a person wrote is lost', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), fc.boolean(), (steps, noLinks) => {
      let before = (_call: string): void => undefined;
      const memory = disk({}, (call) => {
        before(call);
        return noLinks && call === 'linkSync' ? 'EPERM' : undefined;
      });
      const host = diskHost(memory);
      const late: (() => void)[] = [];
      const expected = new Set<string>();
      /** What people themselves put another file over: not for us to keep. */
      const replaced: { readonly text: string }[] = [];
      let count = 0;
      const act = ({ act, name }: { act: keyof typeof people; name: string }) => {
        const mark = `+${++count};`;
        const path = `/out/x/${name}.pdf`;
        const old = memory.files.get(path);
        const later = people[act](memory.files, path, mark);
        if (old && memory.files.get(path) !== old) replaced.push(old);
        if (later)
          late.push(() => {
            later();
            expected.add(mark);
          });
        else if (Object.values(memory.texts()).some((text) => text.includes(mark))) expected.add(mark);
      };
      const build = (version: number) =>
        publish(
          names.map((name) => output('x', name, `v${version}`)),
          '/out',
          host,
          () => {},
        );

      for (const each of steps) {
        if (each === 'late writers write') for (const write of late.splice(0)) write();
        else if ('act' in each) act(each);
        else {
          let calls = 0;
          const { at, person } = each;
          before = () => {
            calls += 1;
            if (calls - 1 === at && person) act(person);
            // Killed: no call after this one does anything.
            if (at !== null && calls > at && !person) throw new Error('killed');
          };
          const running = () => build(each.build);
          if (at !== null && !person) expectKilled(running);
          else running();
          before = () => undefined;
        }
        const texts = [...memory.files.values(), ...replaced].map(({ text }) => text);
        for (const mark of expected)
          expect(
            texts.some((text) => text.includes(mark)),
            mark,
          ).toBe(true);
      }

      // What people left in the way is named, one and all; without any, the next build makes everything.
      const { refusals } = build(4);
      const made = names.map((name) => memory.files.get(`/out/x/${name}.pdf`)?.text);
      if (expected.size === 0 && !noLinks) expect([refusals, made]).toEqual([[], ['v4', 'v4']]);
      if (refusals.length === 0) expect(made).toEqual(['v4', 'v4']);
      for (const mark of expected) {
        if (replaced.some(({ text }) => text.includes(mark))) continue;
        const holders = [...memory.files].filter(([, { text }]) => text.includes(mark)).map(([path]) => path);
        expect(
          refusals.map(({ path }) => path).some((path) => holders.includes(path)),
          mark,
        ).toBe(true);
      }
    }),
    runs(400),
  );
});

function expectKilled(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof Error && error.message === 'killed')) throw error;
  }
}
