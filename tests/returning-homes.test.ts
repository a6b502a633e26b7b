/** What a paragraph that came in Word belongs to: at each edge of a list, quote, note, table and text. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { WordFile } from '../src/docx-reading/word-file.ts';
import { editedWord, type Kind, type WordEdit } from './support/edited-word.ts';
import { memoHost, receivedMemo, sentMemo } from './support/sent-memo.ts';

const text = `---
kind: memo
title: Huiswerk in de buurt
to: Bestuurlijk overleg
from: Team jeugd
status: draft
date: 1 mei 2026
style: neutraal
---

# Waarom

Vooraf een woord.

> Elk kind telt mee.

:::quote{source="Jan Jansen"}
Samen lukt het.
:::

:::note
**Let op**

- eerste in kader
- tweede in kader
:::

# Wat wij doen

1. kijken
2. praten
   - met ouders
   - met scholen
3. beslissen

Daarna gaat het verder.

4. uitvoeren

- sport

  meer sport
- muziek

| school | uren |
| --- | --- |
| De Ark | 2 |

<!-- navragen bij de school -->

Na de tabel.

:::note
Kort kader.
:::

:::note
Kader met citaat.

> Citaat in kader.
:::

Tot slot dit.
`;
let word: WordFile;

beforeAll(async () => {
  word = await sentMemo(text);
});

const received = async (edits: readonly WordEdit[]) => {
  const made = await receivedMemo({ 'terug.docx': editedWord(word, edits) }, memoHost(text));
  return { text: made.text, reasons: made.told.filter((each) => !each.endsWith('): made')) };
};

describe('a paragraph that came behind another is in', () => {
  test.each<[string, after: string, as: Kind | undefined, from: string, to: string]>([
    ['no quote: a text', 'Elk kind', 'text', 'mee.\n', 'mee.\n\nNieuw.\n'],
    ['the quote', 'Elk kind', undefined, 'mee.\n', 'mee.\n>\n> Nieuw.\n'],
    ['the quote with a source', 'Samen lukt', undefined, 'het.\n', 'het.\n\nNieuw.\n'],
    [
      'no quote: a text behind its source',
      'Jan Jansen',
      'text',
      ':::\n\n:::note\n**',
      ':::\n\nNieuw.\n\n:::note\n**',
    ],
    [
      'a quote of its own, behind a source',
      'Jan Jansen',
      'quote',
      ':::\n\n:::note\n**',
      ':::\n\n> Nieuw.\n\n:::note\n**',
    ],
    ['a quote of its own, behind a text', 'Vooraf', 'quote', '> Elk', '> Nieuw.\n>\n> Elk'],
    ['the note: a text', 'Let op', undefined, '- eerste', '**Nieuw.**\n\n- eerste'],
    [
      'the list in the note',
      'tweede in kader',
      undefined,
      'tweede in kader\n',
      'tweede in kader\n- Nieuw.\n',
    ],
    [
      'the note, behind its list',
      'tweede in kader',
      'boxed',
      'tweede in kader\n',
      'tweede in kader\n\nNieuw.\n',
    ],
    ['the note: a text in its cell', 'tweede in kader', 'text', 'in kader\n:::', 'in kader\n\nNieuw.\n:::'],
    [
      'the list of the note: an item in its cell',
      'tweede in kader',
      'bullet',
      'in kader\n:::',
      'in kader\n- Nieuw.\n:::',
    ],
    ['the note without a cell', 'Kort kader', undefined, 'Kort kader.\n', 'Kort kader.\n\nNieuw.\n'],
    ['no note: a text', 'Kort kader', 'text', ':::\n\n:::note\nKader', ':::\n\nNieuw.\n\n:::note\nKader'],
    ['a list in the note', 'Kort kader', 'boxedBullet', 'Kort kader.\n', 'Kort kader.\n\n- Nieuw.\n'],
    [
      'no note: an item',
      'Kort kader',
      'bullet',
      ':::\n\n:::note\nKader',
      ':::\n\n- Nieuw.\n\n:::note\nKader',
    ],
    ['a note of its own', 'Vooraf', 'boxed', '> Elk', ':::note\nNieuw.\n:::\n\n> Elk'],
    [
      'the list, in its middle',
      'kijken',
      undefined,
      '2. praten\n   - met ouders\n   - met scholen\n3. beslissen\n\nDaarna gaat het verder.\n\n4.',
      '2. Nieuw.\n3. praten\n   - met ouders\n   - met scholen\n4. beslissen\n\nDaarna gaat het verder.\n\n5.',
    ],
    ['no list, in its middle: the numbers go on', 'kijken', 'text', '2. praten', '\nNieuw.\n\n2. praten'],
    [
      'another list, in its middle: the numbers go on',
      'kijken',
      'bullet',
      '2. praten',
      '\n- Nieuw.\n\n2. praten',
    ],
    ['the item, by its indent', 'kijken', 'indented', '1. kijken\n', '1. kijken\n\n   Nieuw.\n'],
    [
      'the item, by its style without a number',
      'kijken',
      'unnumbered',
      '1. kijken\n',
      '1. kijken\n\n   Nieuw.\n',
    ],
    ['the inner list', 'met scholen', undefined, 'scholen\n', 'scholen\n   - Nieuw.\n'],
    [
      'the outer item, below the inner list',
      'met scholen',
      'continued',
      '3. beslissen',
      '\n   Nieuw.\n3. beslissen',
    ],
    [
      'the outer list',
      'met scholen',
      'number',
      '3. beslissen\n\nDaarna gaat het verder.\n\n4.',
      '3. Nieuw.\n4. beslissen\n\nDaarna gaat het verder.\n\n5.',
    ],
    ['no list, behind an inner one', 'met scholen', 'text', '3. beslissen', '\nNieuw.\n\n3. beslissen'],
    [
      'the list, at its end',
      'beslissen',
      undefined,
      'beslissen\n\nDaarna gaat het verder.\n\n4.',
      'beslissen\n4. Nieuw.\n\nDaarna gaat het verder.\n\n5.',
    ],
    ['no list, at its end', 'beslissen', 'text', 'beslissen\n', 'beslissen\n\nNieuw.\n'],
    [
      'the list that goes on behind a text',
      'Daarna gaat',
      'number',
      '4. uitvoeren',
      '4. Nieuw.\n5. uitvoeren',
    ],
    ['the list beside another', 'uitvoeren', undefined, '4. uitvoeren\n', '4. uitvoeren\n5. Nieuw.\n'],
    ['the item with more paragraphs', 'meer sport', undefined, 'meer sport\n', 'meer sport\n\n  Nieuw.\n'],
    [
      'the list, behind an item with more paragraphs',
      'meer sport',
      'bullet',
      '- muziek',
      '- Nieuw.\n- muziek',
    ],
    ['no list, before a table', 'muziek', 'text', 'muziek\n', 'muziek\n\nNieuw.\n'],
    ['the list in front of a table', 'muziek', undefined, 'muziek\n', 'muziek\n- Nieuw.\n'],
    ['nothing, before a comment that stays', 'muziek', 'text', 'muziek\n', 'muziek\n\nNieuw.\n'],
    ['the note that is a cell', 'Kader met', undefined, 'citaat.\n', 'citaat.\n\nNieuw.\n'],
    ['nothing, at the end', 'Tot slot', undefined, 'dit.\n', 'dit.\n\nNieuw.\n'],
  ])('%s (behind “%s”, as %s)', async (_, addAfter, as, from, to) => {
    const made = await received([{ addAfter, text: 'Nieuw.', ...(as && { as }) }]);
    expect(made).toEqual({ reasons: [], text: text.replace(from, to) });
  });

  test('nothing, behind the cell of a note', async () => {
    const made = await received([{ addBefore: 'Wat wij doen', text: 'Nieuw.', as: 'text' }]);
    expect(made).toEqual({ reasons: [], text: text.replace('# Wat', 'Nieuw.\n\n# Wat') });
  });

  test('nothing, where a comment stands before what follows', async () => {
    const made = await received([{ addBefore: 'Na de tabel', text: 'Nieuw.' }]);
    expect(made).toEqual({ reasons: [], text: text.replace('<!-- na', 'Nieuw.\n\n<!-- na') });
  });

  test('nothing, between the paragraphs of one point: that is told', async () => {
    const made = await received([{ addAfter: 'met ouders', text: 'Nieuw.', as: 'text' }]);
    expect(made.text).toBe(text);
    expect(made.reasons).toEqual([
      ' > Nieuw. (Karin): dit komt tussen de delen van één punt van een lijst: zet het er zelf in',
    ]);
  });
});

describe('numbers are those that Word shows', () => {
  test.each<[string, readonly WordEdit[], string, string]>([
    [
      'one goes, one comes',
      [{ remove: 'kijken' }, { addAfter: 'beslissen', text: 'Nieuw.' }],
      '1. kijken\n2. praten\n   - met ouders\n   - met scholen\n3. beslissen\n',
      '1. praten\n   - met ouders\n   - met scholen\n2. beslissen\n3. Nieuw.\n',
    ],
    [
      'one goes: a list behind a text counts on',
      [{ remove: 'kijken' }],
      '1. kijken\n2. praten\n   - met ouders\n   - met scholen\n3. beslissen\n\nDaarna gaat het verder.\n\n4.',
      '1. praten\n   - met ouders\n   - met scholen\n2. beslissen\n\nDaarna gaat het verder.\n\n3.',
    ],
    [
      'the text between two lists goes: they are one',
      [{ remove: 'Daarna gaat' }],
      '3. beslissen\n\nDaarna gaat het verder.\n\n4. uit',
      '3. beslissen\n4. uit',
    ],
    [
      'a text comes and a point goes',
      [{ addAfter: 'kijken', text: 'Nieuw.', as: 'text' }, { remove: 'beslissen' }],
      '2. praten\n   - met ouders\n   - met scholen\n3. beslissen\n\nDaarna gaat het verder.\n\n4.',
      '\nNieuw.\n\n2. praten\n   - met ouders\n   - met scholen\n\nDaarna gaat het verder.\n\n3.',
    ],
    [
      'a point moves into another list',
      [{ move: 'muziek', after: 'kijken' }],
      text,
      text
        .replace('1. kijken\n', '1. kijken\n\n- muziek\n\n')
        .replace('- muziek\n\n|', '\n|')
        .replace('meer sport\n\n\n|', 'meer sport\n\n|'),
    ],
  ])('%s', async (_, edits, from, to) => {
    expect(await received(edits)).toEqual({ reasons: [], text: text.replace(from, to) });
  });
});
