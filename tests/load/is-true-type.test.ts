/** What is a whole TrueType font, and what a damaged one does: it is told at its place, and nothing is written. */
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { isTrueType } from '../../src/load/is-true-type.ts';
import { build } from '../../src/pipeline.ts';
import { projectHost } from '../support/examples.ts';

const face = (name: string) => `@expo-google-fonts/carlito/${name}/Carlito_${name}.ttf`;
const names = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic'];
const font = projectHost.font(face('400Regular'), '');

it.each(names)('%s is one', (name) => {
  expect(isTrueType(projectHost.font(face(name), ''))).toBe(true);
});

const damaged: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array()],
  ['text', new TextEncoder().encode('geen lettertype, maar een zin')],
  ['its first bytes', font.subarray(0, 10)],
  ['its list of tables alone', font.subarray(0, 400)],
  ['half of it', font.subarray(0, font.length / 2)],
  ['all but the end', font.subarray(0, -200)],
  ['zeros in the middle', font.map((byte, index) => (index < 2_000 || index > 200_000 ? byte : 0))],
  ['zeros behind its list of tables', font.map((byte, index) => (index < 400 ? byte : 0))],
];

it.each(damaged)('%s is none', (_, bytes) => {
  expect(isTrueType(bytes)).toBe(false);
});

describe.each(['pdf', 'docx'] as const)('a build as %s with a damaged font', (format) => {
  it.each(damaged.slice(2))('%s', async (_, bytes) => {
    const host = memoryHost({}, { below: projectHost, fonts: { [face('700Bold')]: bytes } });
    const outcome = await build({ paths: ['agreements/ocw-sg-beraad'], out: 'out', formats: [format] }, host);
    expect(outcome.diagnostics.map(({ rule, span }) => [rule, span?.file.split('/').at(-1)])).toEqual([
      ['style/font-format', 'style.yaml'],
    ]);
    expect(outcome.written).toEqual([]);
    expect(host.files.size).toBe(0);
  });
});
