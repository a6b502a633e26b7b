import type { Heading, Nodes, Paragraph } from 'mdast';
import { textOf } from '../../../model/text-of.ts';
import { latin } from '../../../text/latin.ts';
import { prosePassages } from '../../reading/passages.ts';
import { sayOf } from '../../reading/say-of.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { textBlockOf } from '../../reading/text-blocks.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';
import { type AnnouncedCount, announcedCounts, countNamed, numbersIn } from './announced-counts.ts';

/** An announced number of things that is not how many follow. */
export const count: Rule = {
  id: 'references/count',
  severity: 'warning',
  what: 'Vergelijkt een aangekondigd aantal (“de volgende vier onderwerpen:”) met wat er daarna staat.',
  why: 'Er is iets weggevallen of bij gekomen, en de lezer weet niet wat.',
  help: 'Verbeter het aantal, of de opsomming.',
  examples: [
    {
      what: 'Een lijst, een opsomming in een zin, en koppen.',
      agenda:
        '## Toelichting\n\nHet gaat om de volgende vier onderwerpen:\n\n- taal\n- rekenen\n- sport\n- cultuur\n- muziek\n\nWe hebben drie speerpunten: taal, sport, cultuur en muziek.\n\n### Doelen\n\nDit zijn onze drie doelen:\n\n#### Elk kind leest\n\nJa.\n\n#### Elk kind speelt\n\nJa.\n\n### Thema’s\n\nDeze agenda kent vier thema’s. Ze staan hieronder.\n\n#### Taal\n\nJa.\n\n#### Sport\n\nJa.\n\n#### Cultuur\n\nJa.\n',
      reports: [
        'vier onderwerpen → “vier onderwerpen” staat er, en er volgen er 5.',
        'drie speerpunten → “drie speerpunten” staat er, en er volgen er 4.',
        'drie doelen → “drie doelen” staat er, en er volgen er 2.',
        'vier thema’s → “vier thema’s” staat er, en er volgen er 3.',
      ],
    },
    {
      what: 'Een aantal dat klopt, een greep eruit, en een aantal van iets anders.',
      agenda:
        '## Toelichting\n\nWe noemen er twee:\n\n- taal\n- rekenen\n\nVan de vier doelen zijn dit de eerste:\n\n- taal\n- rekenen\n- sport\n\nVoor de vier scholen geldt het volgende:\n\n- zij lezen\n- zij rekenen\n\nEr zijn vijf thema’s, zoals taal en sport: samen lezen en spelen. We kiezen twee speerpunten: taal en rekenen, en sport en bewegen.\n',
    },
  ],
  run(documents, dossier, report) {
    const files = new Set(sourcesOf(documents, dossier).map(({ file }) => file));
    const seen = new Set<string>();
    for (const { root } of documents)
      for (const { paragraph, follows, below } of announcementsIn(root)) {
        const block = textBlockOf(paragraph);
        // Below a heading that names the same things, the whole paragraph is about them.
        const { text, from } =
          below === undefined ? lastSentence(block.text) : { text: block.text.trimEnd(), from: 0 };
        const [announced, ...more] = announcedCounts(text).filter((each) => isAnnounced(each, text, below));
        if (!announced || more.length > 0 || announced.count === follows) continue;
        // Another number in the sentence may be that of the things that follow.
        if (below === undefined && numbersIn(text).includes(follows)) continue;
        const [start, end] = [from + announced.from, from + announced.to];
        const span = block.span(start, end);
        const id = `${span.file}:${span.start.line}:${span.start.column}`;
        if (!block.isAuthored(start, end) || !files.has(span.file) || seen.has(id)) continue;
        seen.add(id);
        report({
          message: `“${sayOf(block.text, start, end)}” staat er, en er volgen er ${follows}.`,
          span,
        });
      }
    for (const passage of prosePassages(documents, dossier)) {
      if (passage.quoted || !passage.printed) continue;
      for (const match of passage.text.matchAll(/:\s/gu)) {
        const sentence = sentenceAround(passage.text, match.index);
        const at = match.index - sentence.from;
        const lead = sentence.text.slice(0, at);
        const announced = announcedCounts(lead).find(({ tail }) => shortTail.test(tail));
        const named = announced && countNamed(sentence.text.slice(at + 1));
        if (!announced || named === undefined || numbersIn(lead).includes(named)) continue;
        const [start, end] = [sentence.from + announced.from, sentence.from + announced.to];
        if (!passage.isAuthored(start, end)) continue;
        report({
          message: `“${sayOf(passage.text, start, end)}” staat er, en er volgen er ${named}.`,
          span: passage.span(start, end),
        });
      }
    }
  },
};

interface Announcement {
  readonly paragraph: Paragraph;
  readonly follows: number;
  /** Of headings that follow: the text of the one above them. */
  readonly below?: string | undefined;
}

/** Returns the paragraphs below a node with a list, or with headings of one level, right behind them. */
function announcementsIn(node: Nodes): Announcement[] {
  if (!('children' in node) || node.type === 'quote' || node.type === 'toc') return [];
  const children: readonly Nodes[] = node.children;
  const found: Announcement[] = [];
  let above: Heading | undefined;
  for (const [index, child] of children.entries()) {
    const next = children[index + 1];
    if (child.type === 'heading') above = child;
    if (child.type !== 'paragraph' || !next) continue;
    // A second list right behind the first may belong to it.
    if (next.type === 'list' && children[index + 2]?.type !== 'list')
      found.push({ paragraph: child, follows: next.children.length });
    if (next.type === 'heading' && above && next.depth > above.depth) {
      const below = headingsFrom(children, index + 1, next.depth);
      if (below.length > 1 && !below.some((text) => aside.test(text)))
        found.push({ paragraph: child, follows: below.length, below: textOf(above) });
    }
  }
  return [...found, ...children.flatMap(announcementsIn)];
}

/** Headings that are none of the things announced. */
const aside =
  /^(?:toelichting|inleiding|samenvatting|algemeen|overzicht|leeswijzer|samenhang|tot slot|conclusie|resultaten|acties|afspraken|planning|vervolg|wie doet wat)/iu;

/** The headings of this level that follow before one of a higher level. */
function headingsFrom(children: readonly Nodes[], start: number, depth: number): string[] {
  const found: string[] = [];
  for (let index = start; index < children.length; index++) {
    const node = children[index] as Nodes;
    if (node.type !== 'heading') continue;
    if (node.depth < depth) break;
    if (node.depth === depth) found.push(textOf(node));
  }
  return found;
}

function lastSentence(text: string): { readonly text: string; readonly from: number } {
  const end = text.trimEnd().length;
  const sentence = sentenceAround(text, Math.max(0, end - 1));
  return { text: text.slice(sentence.from, end), from: sentence.from };
}

/** Behind the noun, before the colon: a particle, or a few words about it. */
const shortTail = latin.u`^(?:\s(?!(?:geldt|gelden|het|de)\s)[\p{L}’'-]{1,24}(?:\s(?!(?:volgende|dit)(?!\p{L}))[\p{L}’'-]{1,24}){0,6})?\s?$`;

function isAnnounced(
  { tail, follows, noun }: AnnouncedCount,
  text: string,
  below: string | undefined,
): boolean {
  // `vier doelen` below `Doelstellingen`.
  if (below !== undefined && noun !== '' && below.toLowerCase().includes(noun.slice(0, 4))) return true;
  // “Met de vijf partners maken we deze werkgroepen:” announces something else; behind “en” another verb may.
  if (!follows && latin.iu`(?<!\p{L})(?:deze|en)(?!\p{L})`.test(tail)) return false;
  return text.endsWith(':') && (follows || shortTail.test(tail.slice(0, -1)));
}
