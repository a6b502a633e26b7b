import type { Heading, Nodes, Paragraph } from 'mdast';
import { textOf } from '../../../model/text-of.ts';
import { sayable } from '../../../text/authored-text.ts';
import { latin } from '../../../text/latin.ts';
import { onceInSources } from '../../once-in-sources.ts';
import { authored, type Reader, type Stretch } from '../../reading/found.ts';
import { ownPrintedProse } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { textBlockOf } from '../../reading/text-blocks.ts';
import type { TextPart } from '../../rewrite.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Finding, Rule } from '../../rule.ts';
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
        'vier onderwerpen → Er staat “vier onderwerpen”, maar de lijst heeft 5 punten.',
        'drie speerpunten → Er staat “drie speerpunten”, maar u noemt er 4.',
        'drie doelen → Er staat “drie doelen”, maar er volgen 2 kopjes.',
        'vier thema’s → Er staat “vier thema’s”, maar er volgen 3 kopjes.',
      ],
    },
    {
      what: 'Een aantal dat klopt, een greep eruit, en een aantal van iets anders.',
      agenda:
        '## Toelichting\n\nWe noemen er twee:\n\n- taal\n- rekenen\n\nVan de vier doelen zijn dit de eerste:\n\n- taal\n- rekenen\n- sport\n\nVoor de vier scholen geldt het volgende:\n\n- zij lezen\n- zij rekenen\n\nEr zijn vijf thema’s, zoals taal en sport: samen lezen en spelen. We kiezen twee speerpunten: taal en rekenen, en sport en bewegen. De training telt zes dagdelen: twee over gedrag, drie over leren en een over ouders.\n',
    },
  ],
  run(documents, dossier, report) {
    const once = onceInSources(documents, dossier, report);
    for (const announcement of documents.flatMap(({ root }) => announcementsIn(root))) {
      const block = textBlockOf(announcement.paragraph);
      const { from, to } = wrongCountIn(block.text, announcement) ?? {};
      if (from === undefined || to === undefined || !block.isAuthored(from, to)) continue;
      once({
        message: messageOf(
          sayable(block.text.slice(from, to)),
          announcement.below === undefined
            ? `de lijst heeft ${announcement.follows} ${announcement.follows === 1 ? 'punt' : 'punten'}`
            : `er volgen ${announcement.follows} kopjes`,
        ),
        span: block.span(from, to),
        ...rewriteCount(block, { from, to }, announcement.follows),
      });
    }
    for (const { said, read, span, passage } of authored(wrongLists, ownPrintedProse(documents, dossier)))
      report({
        message: messageOf(said, `u noemt er ${read.named}`),
        span,
        ...rewriteCount(passage, read, read.named),
      });
  },
};

/** Returns the fix that writes another number of the same things; of one the noun is another. */
function rewriteCount(
  passage: TextPart['passage'],
  { from, to }: Stretch,
  count: number,
): Pick<Finding, 'fixes'> {
  const number = passage.text.slice(from, to).search(/\s|$/u);
  return count > 1 ? rewriteNumber({ passage, from, to: from + number }, count) : {};
}

function messageOf(said: string, instead: string): string {
  return `Er staat “${said}”, maar ${instead}.`;
}

/** Returns where a paragraph announces another number of things than follow it. */
function wrongCountIn(paragraph: string, { follows, below }: Announcement): Stretch | undefined {
  // Below a heading that names the same things, the whole paragraph is about them.
  const { text, from } =
    below === undefined ? lastSentence(paragraph) : { text: paragraph.trimEnd(), from: 0 };
  const [announced, ...more] = announcedCounts(text).filter((each) => isAnnounced(each, text, below));
  if (!announced || more.length > 0 || announced.count === follows) return undefined;
  // Another number in the sentence may be that of the things that follow.
  if (below === undefined && numbersIn(text).includes(follows)) return undefined;
  return { from: from + announced.from, to: from + announced.to };
}

/** Finds the numbers of things that are listed right behind a colon, and are not as many. */
const wrongLists: Reader<Stretch & { readonly named: number }> = (text) =>
  [...text.matchAll(/:\s/gu)].flatMap(({ index }) => {
    const sentence = sentenceAround(text, index);
    const at = index - sentence.from;
    const lead = sentence.text.slice(0, at);
    const announced = announcedCounts(lead).find(({ tail }) => shortTail.test(tail));
    const named = announced && countNamed(sentence.text.slice(at + 1));
    if (!announced || named === undefined || numbersIn(lead).includes(named)) return [];
    return [{ from: sentence.from + announced.from, to: sentence.from + announced.to, named }];
  });

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
  let above: Heading | undefined;
  const found = children.flatMap((child, index): Announcement[] => {
    if (child.type === 'heading') above = child;
    const next = children[index + 1];
    if (child.type !== 'paragraph' || !next) return [];
    // A second list right behind the first may belong to it.
    if (next.type === 'list' && children[index + 2]?.type !== 'list')
      return [{ paragraph: child, follows: next.children.length }];
    if (next.type !== 'heading' || !above || next.depth <= above.depth) return [];
    const below = headingsFrom(children, index + 1, next.depth);
    const isCounted = below.length > 1 && !below.some((text) => aside.test(text));
    return isCounted ? [{ paragraph: child, follows: below.length, below: textOf(above) }] : [];
  });
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
