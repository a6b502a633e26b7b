/** Letters of many lengths on paper: no page is left white for those who sign, and none of them signs below nothing. */
import { describe, expect, it, test } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import { a4 } from '../src/model/a4.ts';
import type { Document } from '../src/model/document.ts';
import type { Line } from '../src/write/pdf/content.ts';
import { typeset } from '../src/write/pdf/typeset.ts';
import { assembledDossier, projectHost } from './support/examples.ts';
import { generatedAgreement } from './support/generated-agreement.ts';
import { bodyXml, partsOf } from './write/docx/docx-print.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `woord${index}`).join(' ');
/** What a letter may end with. */
const ends = {
  paragraph: words(110),
  line: 'Graag tot dan.',
  list: `We doen:\n\n${['een', 'twee', 'drie', 'vier'].map((word) => `- ${word} ${words(12)}`).join('\n')}`,
  table: `| Wat | Wie |\n| --- | --- |\n${['een', 'twee', 'drie', 'vier'].map((word) => `| ${word} | ${words(8)} |`).join('\n')}`,
} as const;

function letterOf(body: string, signatories: number, style: string): Document {
  const files = generatedAgreement('d', { partners: 2, goals: 0, money: 'none', body, signatories, style });
  const { documents } = assembledDossier('d', memoryHost(files, { below: projectHost }));
  return documents.find(({ kind }) => kind === 'raadsbrief') ?? expect.fail('no letter');
}

/** Lines of text of each page, with the part of the text's height that is white below the last. */
function pagesOf(letter: Document): { texts: string[]; white: number }[] {
  const { top, bottom } = letter.style.page.margins;
  const foot = a4.height - bottom;
  return (typeset(letter, projectHost, () => {})?.pages ?? []).map(({ items }) => {
    const lines = items.flatMap(({ item }): Line[] =>
      'inlines' in item && item.inlines[0]?.slot && item.y < foot ? [item] : [],
    );
    const end = Math.max(...lines.map((line) => line.y + line.getHeight()));
    const texts = lines.map(({ inlines }) =>
      inlines
        .map(({ text }) => text)
        .join('')
        .trim(),
    );
    return { texts, white: (foot - end) / (foot - top) };
  });
}

/** Of letters whose text grows by a line or two: those on two pages. */
function longLetters(end: keyof typeof ends, signatories: number, style: string) {
  return Array.from({ length: 9 }, (_, index) =>
    pagesOf(letterOf(`${words(150 + index * 22)}.\n\n${ends[end]}`, signatories, style)),
  ).filter(({ length }) => length > 1);
}

describe.each([
  ['groningen', 2, 'paragraph', 0.3],
  ['groningen', 2, 'table', 0.3],
  ['neutraal', 1, 'list', 0.3],
  ['neutraal', 2, 'line', 0.37],
  ['neutraal', 4, 'paragraph', 0.3],
] as const)('letters in %s, signed by %i, that end with a %s', (style, signatories, end, max) => {
  const letters = longLetters(end, signatories, style);

  it('leave little of the first page white', () => {
    expect(letters.length).toBeGreaterThan(3);
    for (const [first] of letters) expect(first?.white).toBeLessThan(max);
  });

  it('keep lines of the text with the greeting, and part no last one from the one before', () => {
    for (const pages of letters) {
      const page = pages.find(({ texts }) => texts.includes('Met vriendelijke groet,'));
      const before = page?.texts.slice(0, page.texts.indexOf('Met vriendelijke groet,')) ?? [];
      expect(before.filter((text) => !text.startsWith('Wij vertrouwen')).length).toBeGreaterThanOrEqual(2);
      if (signatories < 2) continue;
      const last = pages.at(-1)?.texts ?? [];
      expect(
        last.filter((text) => text.startsWith('De ') && text.endsWith('persoon')).length,
      ).toBeGreaterThan(1);
    }
  });
});

test('in Word a short end goes along, a long one not, and those who sign stay together', async () => {
  const led = async (end: keyof typeof ends) => {
    const letter = letterOf(`Een begin.\n\n${ends[end]}`, 2, 'neutraal');
    const xml = bodyXml(await partsOf([...letter.root.children], letter));
    return xml
      .split('<w:p>')
      .slice(-8)
      .flatMap((paragraph) =>
        paragraph.includes('<w:keepNext/>') ? [/<w:t[^>]*>([^<]*)/u.exec(paragraph)?.[1]] : [],
      );
  };
  const signed = [
    'Met vriendelijke groet,',
    'burgemeester en wethouders van Súdwest-Veenstad',
    'De eerste persoon',
  ];
  expect(await led('line')).toEqual(['Een begin.', 'Graag tot dan.', ...signed, 'De tweede persoon']);
  expect(await led('paragraph')).toEqual([...signed, 'De tweede persoon']);
});
