import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { headingPrefix, sequence } from '../../src/model/final-text.ts';
import { assertFinal } from '../../src/resolve/assert-final.ts';
import { at, h, p, resolved, root } from '../support/agenda-tree.ts';
import { everyNode } from '../support/every-node.ts';

const span = at(4, 2);

describe('the last pass', () => {
  it.each<RootContent>([
    { type: 'bodySlot', data: { span } },
    { type: 'sectionSlot', of: 'x', part: 'whole', data: { span } },
    { type: 'interventionsSlot', data: { span } },
    { type: 'html', value: '<b>', data: { span } },
    { type: 'blockquote', children: [], data: { span } },
  ])('throws for what an earlier stage left: $type', (node) => {
    expect(() => resolved([p('Tekst.'), node])).toThrow(
      `resolve left a ${node.type} node at d/agenda.md:4:2`,
    );
  });

  it('throws for a node without a span and a heading without an id', () => {
    expect(() => assertFinal(root([{ type: 'thematicBreak' }]))).toThrow(
      'a thematicBreak node without a span',
    );
    expect(() => assertFinal(root([h(1, 'Doel')]))).toThrow('a heading without an id');
  });

  it('lets every final type through', () => {
    expect(() => assertFinal(everyNode().root)).not.toThrow();
  });
});

describe('the text as a sequence', () => {
  it('has each piece that a screen reader says, in reading order, without page numbers', () => {
    expect(sequence(everyNode())).toEqual([
      'Motto',
      'Bijlage 1 Begroting',
      '1.2 Doel',
      'Een vet1 schuin adres p. leeg en {{a.b}}',
      'a: - b # c "<d>": e',
      'punt',
      'nog',
      'bol',
      'kop regel',
      'cel',
      'naast',
      'It takes',
      'wie',
      'kader',
      'bijschrift',
      'Contact',
      'Ada',
      'Gemeente',
      'Begroting: x',
      'Totaal',
      '€ 5',
      'Plaats',
      'Handtekening',
      'Begroting',
      '1',
      'Een noot.',
    ]);
  });

  it('has page numbers when they are given', () => {
    expect(sequence(everyNode(), (id) => id.length)[3]).toBe('Een vet1 schuin adres p. 4 leeg en {{a.b}}');
  });

  it('starts a heading with its number', () => {
    expect(headingPrefix(h(1, 'Doel'))).toBe('');
    expect(headingPrefix({ ...h(1, 'Doel'), data: { number: 'Bijlage 2' } })).toBe('Bijlage 2 ');
    expect(headingPrefix({ ...h(1, 'Doel'), data: { number: '2.1' } })).toBe('2.1 ');
  });
});
