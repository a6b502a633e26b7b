import type { Nodes } from 'mdast';
import { contentOf } from '../../model/final-text.ts';
import type { ColumnNeed } from '../column-widths.ts';
import { isWholeCode, wordParts } from '../word-parts.ts';
import type { TextWidth, Type } from './text-width.ts';

/** What a page number is taken for: it is filled in by Word. */
const pageNumber = '000';
/** Size of a note's number, as part of that of the text (Word's superscript). */
const raised = 0.65;
/** Points added to the widest word of a column: readers add up character widths in their own units. */
const slack = 0.2;

/** Where Word begins a new line within what has no white in it. */
const softSeam = /(?<=[\p{L}\p{P}][-/])(?=\p{L})/u;

/** The text of a cell, measured in points. */
export class MeasuredText implements ColumnNeed {
  readonly word: number;
  readonly line: number;
  readonly #words: readonly Word[];

  /** `breaksCodes`: an address may be broken after its hyphens, as Word does; else it is kept whole. */
  constructor(
    nodes: readonly Nodes[],
    type: Type,
    { widthOf, language }: { readonly widthOf: TextWidth; readonly language: string },
    { breaksCodes = false } = {},
  ) {
    const lines = linesOf(nodes, type, widthOf);
    this.#words = lines.flatMap((line) => wordsOf(line, language, breaksCodes));
    this.word = slack + Math.max(0, ...this.#words.map(({ width }) => width));
    this.line = slack + Math.max(0, ...lines.map((line) => line.widthOf(0, line.text.length)));
  }

  /** Words are only looked up when a table is too narrow for whole ones. */
  get part(): number {
    return slack + this.#words.reduce((max, word) => Math.max(max, word.part), 0);
  }

  /** Says whether it has a word that must be hyphenated to fit in this width. */
  mustBeHyphenated(width: number): boolean {
    return this.#words.some((word) => word.width > width && word.isHyphenated);
  }
}

/** A line as written: up to a hard break. */
class MeasuredLine {
  text = '';
  /** Width up to each index of the text. */
  readonly #ends: number[] = [0];
  /** Width of a hyphen, as the last stretch has it. */
  hyphen = 0;

  add(text: string, type: Type, widthOf: TextWidth): void {
    this.hyphen = widthOf('-', type);
    for (const character of text) {
      const end = (this.#ends.at(-1) ?? 0) + widthOf(character, type);
      for (let unit = 0; unit < character.length; unit += 1) this.#ends.push(end);
    }
    this.text += text;
  }

  widthOf(start: number, end: number): number {
    return (this.#ends[end] ?? 0) - (this.#ends[start] ?? 0);
  }
}

function linesOf(nodes: readonly Nodes[], type: Type, widthOf: TextWidth): MeasuredLine[] {
  const lines = [new MeasuredLine()];
  const add = (text: string, look: Type) => lines.at(-1)?.add(text, look, widthOf);
  const visit = (node: Nodes, look: Type): void => {
    if (node.type === 'text' || node.type === 'inlineCode') add(node.value.normalize('NFC'), look);
    else if (node.type === 'break') lines.push(new MeasuredLine());
    else if (node.type === 'pageNumber') add(pageNumber, look);
    else if (node.type === 'footnoteMark') add(String(node.number), { ...look, size: look.size * raised });
    else for (const child of contentOf(node)) visit(child, lookIn(node, look));
  };
  for (const node of nodes) visit(node, type);
  return lines;
}

function lookIn({ type }: Nodes, look: Type): Type {
  if (type === 'strong') return { ...look, bold: true };
  return type === 'emphasis' ? { ...look, italics: !look.italics } : look;
}

function wordsOf(line: MeasuredLine, language: string, breaksCodes: boolean): Word[] {
  return [...line.text.matchAll(/[^ \t\r\n]+/gu)].flatMap(({ 0: token, index }) => {
    let end = index;
    return (isWholeCode(token) && !breaksCodes ? [token] : token.split(softSeam)).map((text) => {
      end += text.length;
      return new Word({ text, language }, line, end - text.length);
    });
  });
}

/** A word on a line, from an index of its text. Where it may be broken is only looked up when it matters. */
class Word {
  readonly width: number;
  readonly #text: string;
  readonly #language: string;
  readonly #line: MeasuredLine;
  readonly #start: number;

  constructor(
    { text, language }: { readonly text: string; readonly language: string },
    line: MeasuredLine,
    start: number,
  ) {
    this.width = line.widthOf(start, start + text.length);
    this.#text = text;
    this.#language = language;
    this.#line = line;
    this.#start = start;
  }

  /** Width of its widest part, with its hyphen. */
  get part(): number {
    const { parts, hyphen } = wordParts(this.#text, this.#language);
    let end = this.#start;
    const widths = parts.map((part, index) => {
      end += part.length;
      const sign = hyphen !== '' && index < parts.length - 1 ? this.#line.hyphen : 0;
      return this.#line.widthOf(end - part.length, end) + sign;
    });
    return Math.max(0, ...widths);
  }

  get isHyphenated(): boolean {
    const { parts, hyphen } = wordParts(this.#text, this.#language);
    return hyphen !== '' && parts.length > 1;
  }
}
