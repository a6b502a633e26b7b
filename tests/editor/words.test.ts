import { describe, expect, it } from 'vitest';
import { meaningInText } from '../../src/editor/abbreviations.ts';
import { complete } from '../../src/editor/complete.ts';
import { define } from '../../src/editor/define.ts';
import { hover } from '../../src/editor/hover.ts';
import { cursorBehind, editorDossier } from '../support/editor-dossier.ts';
import { png } from '../support/png.ts';

const folder = 'agreements/proef';
const memo = `${folder}/notitie.md`;
const text = `---
kind: memo
title: Notitie
status: draft
date: 28 september 2022
style: neutraal
terms:
  LEA: Lokale Educatieve Agenda
---

## Kansen

De LEA vergadert op 3 oktober 2022, niet op 31-2-2022, met het Samenwerkingsverband Passend Onderwijs (SPO).[^bron]
Ook 2022-10-04 komt het SPO.

![Een foto](beelden/foto%201.png)

[^bron]: Verslag van *2021*.
`;
const known = editorDossier(folder, {
  [memo]: text,
  [`${folder}/beelden/foto 1.png`]: png(8, 8),
  [`${folder}/omslag.png`]: png(8, 8),
});
const told = (words: string) => hover(cursorBehind(known, memo, words))?.text;

it('nothing is wrong with the dossier of these tests', () => {
  expect(known.findings).toEqual([]);
});

describe('hover on words of a text', () => {
  it.each([
    ['De L', '**LEA**: Lokale Educatieve Agenda'],
    ['op 3 okt', '**maandag 3 oktober 2022**'],
    ['Ook 2022-', '**dinsdag 4 oktober 2022**'],
    ['komt het S', '**SPO**: Samenwerkingsverband Passend Onderwijs'],
    ['[^br', 'Verslag van 2021.'],
    ['beelden/fo', `**${folder}/beelden/foto 1.png**: Een foto`],
  ])('at %s', (words, expected) => {
    expect(told(words)).toBe(expected);
  });
  it('not on a day that does not exist, and not on other words', () => {
    expect(told('op 31-2')).toBeUndefined();
    expect(told('vergad')).toBeUndefined();
  });
  it('on a date of the frontmatter its weekday', () => {
    expect(told('date: 28')).toContain('**woensdag 28 september 2022**');
  });
});

describe('what an abbreviation stands for', () => {
  it.each([
    ['GKA', 'Dit is de Gelijke Kansen Alliantie (GKA) van het Rijk.', 'Gelijke Kansen Alliantie'],
    ['VVE', 'meer voor- en vroegschoolse educatie (VVE).', 'voor- en vroegschoolse educatie'],
    ['CPB', 'Volgens het **Centraal Planbureau** (CPB) is', 'Centraal Planbureau'],
    ['GKA', 'Wij zien een agenda (GKA) liggen.', undefined],
    ['GKA', 'Nergens iets over GKA.', undefined],
  ])('%s in %s', (abbreviation, said, expected) => {
    expect(meaningInText(abbreviation, [said])).toBe(expected);
  });
});

describe('definition', () => {
  const at = (words: string) =>
    define(cursorBehind(known, memo, words)).map(
      ({ file, start }) => `${file}:${start.line}:${start.column}`,
    );
  it.each([
    ['beelden/fo', [`${folder}/beelden/foto 1.png:1:1`]],
    ['[^br', [`${memo}:18:3`]],
    ['De L', [`${memo}:8:3`]],
    ['vergad', []],
  ])('of %s', (words, expected) => {
    expect(at(words)).toEqual(expected);
  });
});

describe('completion', () => {
  const offered = (marked: string) => {
    const now = text.replace('Ook 2022-10-04', marked);
    return complete(cursorBehind(known, memo, marked, now)).map(({ label, insert, detail }) => [
      label,
      insert,
      detail,
    ]);
  };
  it('of footnotes, by their text', () => {
    expect(offered('Zie dit.[^')).toEqual([['bron', 'bron]', 'Verslag van *2021*.']]);
  });
  it('of pictures, with the spaces in their names', () => {
    expect(offered('![Foto](')).toEqual([
      ['beelden/foto 1.png', 'beelden/foto%201.png', undefined],
      ['omslag.png', 'omslag.png', undefined],
    ]);
  });
});
