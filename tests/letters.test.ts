/** Letters that the program writes itself, from agreements of many makes: whole, well-formed, with the right number of everything. */
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { memoryHost } from '../src/host/memory-host.ts';
import type { Document } from '../src/model/document.ts';
import { contentOf, sequence } from '../src/model/final-text.ts';
import { textOf } from '../src/model/text-of.ts';
import { assembledDossier, projectHost } from './support/examples.ts';
import { generatedAgreement, type WantedAgreement } from './support/generated-agreement.ts';

const cases: Readonly<Record<string, WantedAgreement>> = {
  'two-partners-no-goals-no-money': { partners: 2, goals: 0, money: 'none' },
  'nine-partners-five-goals': {
    partners: 9,
    goals: 5,
    principles: 4,
    money: 'left',
    signing: '19 juni 2023',
    annexes: 2,
  },
  'one-goal-one-principle-one-annex': {
    partners: 2,
    goals: 1,
    principles: 1,
    money: 'sum',
    signing: '1 juni 2023',
    annexes: 1,
  },
  'money-not-known-yet': { partners: 3, goals: 2, money: 'open' },
  'other-house-style': { partners: 2, goals: 2, money: 'left', style: 'groningen', annexes: 1 },
};

function letterOf(wanted: WantedAgreement): Document {
  const host = memoryHost(generatedAgreement('d', wanted), { below: projectHost });
  const { documents } = assembledDossier('d', host);
  return documents.find(({ kind }) => kind === 'raadsbrief') ?? expect.fail('no letter');
}

describe.each(Object.entries(cases))('%s', (name, wanted) => {
  const letter = letterOf(wanted);

  it('says what its golden file says', async () => {
    const text = `${sequence(letter).join('\n')}\n`.replaceAll('\u00a0', ' ');
    await expect(text).toMatchFileSnapshot(`golden/letters/${name}.txt`);
  });

  it('has no empty paragraph or list, and no heading without text below it', () => {
    const faults: string[] = [];
    const visit = (node: Nodes): void => {
      const children = contentOf(node);
      if ((node.type === 'paragraph' || node.type === 'listItem') && textOf(node).trim() === '')
        faults.push(`an empty ${node.type}`);
      if (node.type === 'list' && children.length === 0) faults.push('an empty list');
      children.forEach((child, index) => {
        const next = children[index + 1];
        // The first heading is that of the letter; the head of the letter may stand below it.
        if (child.type === 'heading' && (!next || next.type === 'heading'))
          faults.push(`a heading without text: ${textOf(child)}`);
        visit(child);
      });
    };
    visit(letter.root);
    expect(faults).toEqual([]);
  });
});

it('is signed on a day that is named with its weekday, and that was when the letter is later', () => {
  const told = (signing: string) =>
    sequence(letterOf({ partners: 2, goals: 1, money: 'none', signing })).find((line) =>
      line.includes('ondertekening'),
    );
  expect(told('19 juni 2023')).toContain('De ondertekening door de partners is op maandag 19 juni 2023.');
  expect(told('1 juni 2023')).toContain('De ondertekening door de partners was op donderdag 1 juni 2023.');
});

it('follows the agreement: another amount, name, date and goal', () => {
  const files = generatedAgreement('d', { partners: 2, goals: 1, money: 'sum', signing: '19 juni 2023' });
  const changed = {
    ...files,
    'd/akkoord.md': (files['d/akkoord.md'] ?? '')
      .replace('€ 200.000', '€ 210.000')
      .replace('De tweede & beste partner', 'De Brug')
      .replace('19 juni 2023', '20 juni 2023')
      .replace('Het eerste doel', 'Elk kind leest'),
  };
  const lines = (sources: Record<string, string>) => {
    const { documents } = assembledDossier('d', memoryHost(sources, { below: projectHost }));
    const letter = documents.find(({ kind }) => kind === 'raadsbrief') ?? expect.fail('no letter');
    return sequence(letter).map((line) => line.replaceAll('\u00a0', ' '));
  };
  const [before, after] = [lines(files), lines(changed)];
  expect(after.filter((line) => !before.includes(line))).toEqual([
    'De Brug',
    'Elk kind leest',
    'Voor de uitvoering is € 210.000 nodig. De tabel laat zien uit welke bron dat geld komt.',
    '€ 210.000',
    'De ondertekening door de partners is op dinsdag 20 juni 2023. Wij volgen met onze partners de voortgang en houden uw raad daarvan op de hoogte.',
  ]);
  expect(before).toHaveLength(after.length);
});
