/**
 * What could damage a Word file, taken through the whole program: either it is refused with its place and nothing is written, or the
 * file that comes out is whole.
 */
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../../src/host/memory-host.ts';
import { build, type Format } from '../../src/pipeline.ts';
import { lintDocx } from '../support/docx-lint.ts';
import { openDocx } from '../support/docx-parts.ts';
import { docxSequence } from '../support/docx-text.ts';
import { validateDocx } from '../support/docx-validate.ts';
import { projectHost } from '../support/examples.ts';
import { generatedAgenda } from '../support/generated-agenda.ts';
import { sampled } from '../support/nightly.ts';
import { claimedPng } from '../support/png.ts';

const disk = projectHost;
const names = ['Gemeente Voorbeeldstad', 'Stad & Esch', 'A. de Vries', 'B. Jansen'];

interface Input {
  /** Stands on a line of its own at the end of the agenda's prose. */
  readonly prose: string | Uint8Array;
  readonly formats?: readonly Format[];
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** Builds an agenda with that in its prose; the line on which it stands is `line`. */
async function built({ prose, formats = ['pdf', 'docx'], files = {} }: Input) {
  const source = generatedAgenda('d', { sheets: 1, signatories: 2, amounts: ['€ 100'], names });
  const before = new TextEncoder().encode(`${source['d/agenda.md']}\n`);
  const after = typeof prose === 'string' ? new TextEncoder().encode(`${prose}\n`) : prose;
  const host = memoryHost(
    { ...source, 'd/agenda.md': Buffer.concat([before, after]), ...files },
    { below: disk },
  );
  const outcome = await build({ paths: ['d'], out: 'out', formats }, host);
  const line = new TextDecoder().decode(before).split('\n').length;
  const said = outcome.diagnostics.map(
    ({ severity, rule, message, span }) =>
      `${severity} ${span?.file}:${(span?.start.line ?? 0) - line}:${span?.start.column} ${rule}: ${message}`,
  );
  const docx = host.files.get('out/d/agenda.docx');
  return { said, written: [...outcome.written], docx };
}

/** Line 0 is the first line of what was put in. */
const refused: readonly (Input & { name: string; said: readonly string[] })[] = [
  {
    name: 'a control character',
    prose: 'Een \u0007 bel.',
    said: ['error d/agenda.md:0:5 text/forbidden-character: Hier staat een besturingsteken (U+0007).'],
  },
  {
    name: 'an escape',
    prose: 'Een \u001b[1m teken.',
    said: ['error d/agenda.md:0:5 text/forbidden-character: Hier staat een besturingsteken (U+001B).'],
  },
  {
    name: 'a character reference to a control character',
    prose: 'Een &#11; tab.',
    said: [
      'error d/agenda.md:0:5 text/forbidden-character: Hier staat een teken dat niet gelezen kon worden (U+FFFD).',
    ],
  },
  {
    name: 'U+FFFE',
    prose: 'Een \ufffe teken.',
    said: ['error d/agenda.md:0:5 text/forbidden-character: Hier staat een besturingsteken (U+FFFE).'],
  },
  {
    name: 'U+FFFF by reference',
    prose: 'Een &#xffff; teken.',
    said: [
      'error d/agenda.md:0:5 text/forbidden-character: Hier staat een teken dat niet gelezen kon worden (U+FFFD).',
    ],
  },
  {
    name: 'half of a surrogate pair, as some programs write it',
    prose: Uint8Array.of(0x41, 0x20, 0xed, 0xa0, 0xbd, 0x20, 0x42, 0x0a),
    said: [
      'error d/agenda.md:0:3 encoding/windows-1252: Dit bestand is geen UTF-8: hier staat byte ED, waarschijnlijk `í` in Windows-1252.',
    ],
  },
  {
    name: 'half of a surrogate pair by reference',
    prose: 'Een &#xd83d; teken.',
    said: [
      'error d/agenda.md:0:5 text/forbidden-character: Hier staat een teken dat niet gelezen kon worden (U+FFFD).',
    ],
  },
  {
    name: 'an emoji, for which the font has no picture, also when only Word is asked for',
    prose: 'Een 🎈.',
    formats: ['docx'],
    said: [
      'error d/agenda.md:0:5 font/missing-glyph: Het teken “🎈” (U+1F388) staat niet in het lettertype Carlito.',
    ],
  },
  {
    name: 'an image of 60 megapixels',
    prose: '![Een plein](plein.png)',
    files: { 'd/plein.png': claimedPng(10_000, 6_000) },
    said: [
      'error d/agenda.md:0:1 image/size: De afbeelding `plein.png` is te groot: 10000 bij 6000 beeldpunten; samen mogen het er 50 miljoen zijn.',
    ],
  },
];

describe('refused, with its place', () => {
  it.each(refused)('$name', async ({ said, ...input }) => {
    const result = await built(input);
    expect(result.said).toEqual(said);
    expect(result.written).toEqual([]);
  });
});

const table = (columns: number) =>
  [
    Array.from({ length: columns }, (_, index) => `K${index + 1}`),
    Array.from({ length: columns }, () => '---'),
    Array.from({ length: columns }, (_, index) => (index % 3 === 0 ? 'Onderwijskansenbeleid' : `€ ${index}`)),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** At a commit the first: extremes are built for `accepted.test.ts` too. */
const accepted: readonly (Input & { name: string; contains: readonly string[] })[] = [
  {
    name: 'text that looks like XML',
    prose: 'Zie ]]&gt; en 2 &lt; 3 &amp;amp;',
    contains: ['Zie ]]> en 2 < 3 &amp;'],
  },
  {
    name: 'a table of 40 columns',
    prose: table(40),
    contains: ['K1', 'K40', 'Onderwijskansenbeleid', '€ 38'],
  },
  { name: 'a word of 2,000 letters', prose: 'a'.repeat(2_000), contains: ['a'.repeat(2_000)] },
];

describe('written whole', () => {
  it.each(sampled(accepted, 3))('$name', async ({ contains, ...input }) => {
    const { said, docx } = await built(input);
    expect(said).toEqual([]);
    if (!docx) throw new Error('no Word file');
    expect(await validateDocx(docx)).toEqual([]);
    expect(lintDocx(docx)).toEqual([]);
    expect(docxSequence(openDocx(docx))).toEqual(expect.arrayContaining([...contains]));
  });
});
