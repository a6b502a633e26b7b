import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pngParts } from '../../src/media/pictures/png-parts.ts';
import { pngSamples } from '../../src/media/pictures/png-samples.ts';
import { readPicture } from '../../src/media/pictures/read-picture.ts';
import { jpegOf } from '../support/jpeg.ts';
import { pngOf } from '../support/png.ts';
import { runs } from '../support/seed.ts';

/** What can happen to a file on its way: bytes change, are lost, or come in between. */
const damage = fc.array(
  fc.record({
    kind: fc.constantFrom('flip', 'cut', 'insert'),
    at: fc.nat(),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 12 }),
  }),
  { minLength: 1, maxLength: 3 },
);

function damaged(bytes: Buffer, faults: typeof damage extends fc.Arbitrary<infer T> ? T : never): Buffer {
  return faults.reduce((now, { kind, at, bytes: more }) => {
    const span = at % (now.length + 1);
    const [before, after] = [now.subarray(0, span), now.subarray(span)];
    if (kind === 'insert') return Buffer.concat([before, more, after]);
    const rest = after.subarray(more.length);
    if (kind === 'cut') return Buffer.concat([before, rest]);
    return Buffer.concat([before, after.subarray(0, more.length).map((byte) => byte ^ (more[0] ?? 1)), rest]);
  }, bytes);
}

it('a PNG to which something happened is told, or has the same pixels', () => {
  const pixel = (x: number, y: number) => [(x * 31) % 256, (y * 17) % 256, (x * y) % 256, 255 - x];
  const kinds = [0, 2, 4, 6].flatMap((colourType) =>
    [false, true].map((interlaced) =>
      pngOf({ width: 13, height: 9, colourType, interlaced, pixel, filter: (row) => row % 5 }),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), damage, (whole, faults) => {
      const bytes = damaged(whole, faults);
      if (readPicture(bytes).fault) return;
      expect(Buffer.from(pngSamples(pngParts(bytes)))).toEqual(Buffer.from(pngSamples(pngParts(whole))));
    }),
    runs(2_000),
  );
});

it('a JPEG to which something happened is told, or has a size; the program goes on', () => {
  const light = (x: number, y: number) => ((x * 13 + y * 7) % 16) * 10 - 75;
  const kinds = [false, true].flatMap((progressive) =>
    [0, 2].map((interval) => jpegOf({ width: 60, height: 40, progressive, interval, light, orientation: 6 })),
  );
  fc.assert(
    fc.property(fc.constantFrom(...kinds), damage, (whole, faults) => {
      const { picture, fault } = readPicture(damaged(whole, faults));
      expect(fault === undefined ? (picture?.width ?? 0) > 0 : fault.why !== '').toBe(true);
    }),
    runs(2_000),
  );
});

it('bytes of any kind behind the first ones of a picture are told', () => {
  const starts = [
    pngOf({ width: 1, height: 1 }).subarray(0, 8),
    jpegOf({ width: 8, height: 8 }).subarray(0, 3),
  ];
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 200 }), (start, rest) => {
      expect(readPicture(Buffer.concat([start, rest])).fault?.kind).toMatch(
        /^(?:damaged|large|unusual|colours)$/,
      );
    }),
    runs(2_000),
  );
});
