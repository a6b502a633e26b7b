/** Pictures on their way from a text to its documents: the same verdict everywhere, and upright in each form. */

import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import * as pipeline from '../src/pipeline.ts';
import { projectHost } from './support/examples.ts';
import { jpegOf } from './support/jpeg.ts';
import { claimedPng, pngOf } from './support/png.ts';

const formats = ['pdf', 'docx', 'html'] as const;
const memo = (...images: readonly string[]) => `---
kind: memo
title: Het plein
status: draft
date: 8 juni 2020
to: Raad
from: College
style: neutraal
---

Dit is het plein.

${images.map((name) => `![Het plein](${name})`).join('\n\n')}
`;

function project(files: Readonly<Record<string, Uint8Array>>) {
  const text = memo(...Object.keys(files));
  const here = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`d/${name}`, bytes]));
  return memoryHost({ 'd/memo.md': text, ...here }, { below: projectHost });
}

const good = pngOf({ width: 20, height: 10 });

describe('what is wrong with a picture is told at its place, by check and by every build', () => {
  it.each<[string, string, Uint8Array]>([
    ['half a PNG', 'image/broken', good.subarray(0, -20)],
    ['half a JPEG', 'image/broken', jpegOf({ width: 80, height: 80 }).subarray(0, -40)],
    ['12 bits', 'image/broken', jpegOf({ width: 8, height: 8, bits: 12 })],
    ['inks of a printing press', 'image/colours', jpegOf({ width: 8, height: 8, colours: 4 })],
    ['more than the memory holds', 'image/size', claimedPng(60_000, 60_000)],
    ['no picture', 'image/format', Buffer.from('<svg/>')],
  ])('%s', async (_, rule, bytes) => {
    const host = project({ 'a.png': bytes });
    const told = [`${rule} d/memo.md:13:1`];
    const idsOf = ({ blocking }: pipeline.Outcome) =>
      blocking.map(
        (one) => `${one.rule} ${one.span?.file}:${one.span?.start.line}:${one.span?.start.column}`,
      );
    expect(idsOf(await pipeline.check({ paths: ['d'] }, host))).toEqual(told);
    for (const format of formats) {
      const outcome = await pipeline.build({ paths: ['d'], out: 'out', formats: [format] }, host);
      expect([format, idsOf(outcome), outcome.written]).toEqual([format, told, []]);
    }
  });
});

it('pictures of every kind come into every document, a photo upright', async () => {
  const palette = Array.from({ length: 12 }, (_, index) => index * 20);
  const kinds = [0, 2, 3, 4, 6].flatMap((colourType) =>
    [false, true].map((interlaced): [string, Uint8Array] => [
      `p${colourType}${interlaced ? 'i' : ''}.png`,
      pngOf({
        width: 20,
        height: 10,
        colourType,
        interlaced,
        bits: colourType === 3 ? 2 : 8,
        pixel: (x, y) => [(x + y) % 4, y, x, 200],
        ...(colourType === 3 && { palette, transparency: [0, 128] }),
        ...(colourType === 0 && { transparency: [0, 2] }),
      }),
    ]),
  );
  const photos = [1, 2, 3, 4, 5, 6, 7, 8].map((orientation): [string, Uint8Array] => [
    `f${orientation}.jpg`,
    jpegOf({ width: 40, height: 24, orientation, progressive: orientation > 4 }),
  ]);
  const host = project(Object.fromEntries([...kinds, ...photos]));
  const outcome = await pipeline.build({ paths: ['d'], out: 'out', formats }, host);
  expect(outcome.blocking).toEqual([]);
  expect(outcome.written).toHaveLength(3);

  const html = host.text('out/d/memo.concept.html') ?? '';
  const shown = [...html.matchAll(/<img src="data:image\/jpeg[^>]*width="(\d+)" height="(\d+)"/g)];
  expect(shown.map(([, width, height]) => `${width}x${height}`)).toEqual([
    ...Array<string>(4).fill('40x24'),
    ...Array<string>(4).fill('24x40'),
  ]);

  const docx = unzipSync(host.files.get('out/d/memo.concept.docx') ?? new Uint8Array());
  const xml = strFromU8(docx['word/document.xml'] ?? new Uint8Array());
  const placed = [
    ...xml.matchAll(
      /<wp:extent cx="(\d+)" cy="(\d+)"\/><wp:effectExtent t="(\d+)" r="(\d+)" b="\d+" l="\d+"\/>.*?<a:xfrm([^>]*)>/g,
    ),
  ].slice(-8);
  const emus = (pixels: number) => String(pixels * 12_700);
  const turned = emus(8);
  expect(placed.map(([, ...parts]) => parts)).toEqual([
    [emus(40), emus(24), '0', '0', ''],
    [emus(40), emus(24), '0', '0', ' flipH="true"'],
    [emus(40), emus(24), '0', '0', ' rot="10800000"'],
    [emus(40), emus(24), '0', '0', ' flipH="true" rot="10800000"'],
    [emus(40), emus(24), turned, '0', ' flipH="true" rot="16200000"'],
    [emus(40), emus(24), turned, '0', ' rot="5400000"'],
    [emus(40), emus(24), turned, '0', ' flipH="true" rot="5400000"'],
    [emus(40), emus(24), turned, '0', ' rot="16200000"'],
  ]);
});
