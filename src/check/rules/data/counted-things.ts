import type { Heading } from 'mdast';
import { memoizeByObject } from '../../../memoize/memoize-by-object.ts';
import { budgetHolders } from '../../../model/budget-holders.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { textOf } from '../../../model/text-of.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { wordList } from '../../../text/word-list.ts';

/** Things that a dossier holds a number of, besides its partners and annexes. */
export interface CountedThing {
  /** Source of a pattern for the noun, in one and in more. */
  readonly noun: string;
  /** Says whether a sentence with the noun is about those of the dossier. */
  readonly isOurs: (sentence: string) => boolean;
  /** Their plain numbers (`drie partners`) are read with what the partners do. */
  readonly isToldApart?: true;
  /** How many there are; undefined when the dossier does not say. */
  readonly count: (dossier: Dossier, noun: string) => number | undefined;
}

const papers = String.raw`(?:akkoord|agenda|convenant|overeenkomst|pact|addendum)`;
/** Source of a pattern for the dossier's main document, as a text points at it. */
export const ownPaper = String.raw`(?:dit|ons|het|deze|onze|de)\s(?:\p{L}+e\s)?\p{L}*${papers}(?!\p{L})(?!\s(?:van|uit|over|voor)\s(?:(?:het|de)\s)?(?:\p{Lu}|rijk|ministerie|land))`;
const ofPaper = says`${ownPaper}`;

/** Things that an agreement has a section of, with one heading or item for each. */
const sections = wordList(`
  doelen doelstellingen hoofddoelen uitgangspunten ambities pijlers speerpunten thema’s thema's sporen principes beginselen
  kernwaarden opgaven actielijnen programmalijnen prioriteiten bouwstenen
`);

/** One of these: `uitgangspunt`, `doel`, `ambitie`, `thema`. */
function singular(plural: string): string {
  if (plural === 'doelen' || plural === 'hoofddoelen') return plural.slice(0, -2);
  if (plural === 'sporen') return 'spoor';
  return plural.replace(/(?:en|[’']s|s)$/u, '');
}

/** Source of a pattern for one of these, or more. */
export const sectionNoun = sections.flatMap((plural) => [plural, singular(plural)]).join('|');

/** The period in whole years, as the frontmatter has it. */
function yearsOf({ main: { data } }: Dossier): number | undefined {
  const period = 'period' in data ? data.period?.value : undefined;
  return period && period.to - period.from + 1;
}

function linesOf(dossier: Dossier): number | undefined {
  return budgetHolders(dossier).flatMap(({ data }) => data.budget).length || undefined;
}

function sourcesOf(dossier: Dossier): number | undefined {
  const sources = budgetHolders(dossier).flatMap(({ data }) =>
    data.funding.map(({ source }) => source.value),
  );
  return new Set(sources).size || undefined;
}

function lengthOf(things: readonly unknown[] | undefined): number | undefined {
  return things?.length || undefined;
}

/** How many headings, or items of the one list, stand in each section that is named after things. */
const sectionsIn = memoizeByObject(({ body }: LoadedDocument): ReadonlyMap<string, number> => {
  const nodes = body.children;
  return new Map(
    nodes.flatMap((node, at): [string, number][] => {
      if (node.type !== 'heading') return [];
      const noun = sectionTitle.exec(textOf(node).trim().toLowerCase())?.groups?.noun;
      if (noun === undefined || !sections.includes(noun)) return [];
      const behind = nodes.slice(at + 1);
      const end = behind.findIndex((next) => next.type === 'heading' && next.depth <= node.depth);
      const own = end < 0 ? behind : behind.slice(0, end);
      const headings = own.filter(
        (each): each is Heading => each.type === 'heading' && each.depth === node.depth + 1,
      );
      const lists = own.flatMap((each) => (each.type === 'list' ? [each.children.length] : []));
      const count = headings.length > 0 ? headings.length : lists.length === 1 ? lists[0] : undefined;
      return count === undefined ? [] : [[keyOfSection(noun), count]];
    }),
  );
});

const sectionTitle = latin.u`^(?:onze\s|de\s)?(?<noun>[\p{L}’']+)$`;

/** The same for `doelen`, `doelstelling` and `hoofddoel`. */
function keyOfSection(noun: string): string {
  const plural = sections.find((each) => each === noun || singular(each) === noun) ?? noun;
  return /doel/u.test(plural) ? 'doel' : singular(plural);
}

/** What can be counted, by what it is. */
export const countedThings: readonly CountedThing[] = [
  {
    noun: 'partners|partijen|deelnemers|organisaties',
    isOurs: (sentence) => ofPaper(sentence) || ofUs(sentence),
    isToldApart: true,
    count: ({ main: { data } }) => lengthOf('partners' in data ? Object.keys(data.partners ?? {}) : []),
  },
  {
    noun: 'ondertekenaars|handtekeningen',
    isOurs: (sentence) => ofPaper(sentence) || ofUs(sentence),
    isToldApart: true,
    count: ({ main: { data } }) => lengthOf('signatories' in data ? data.signatories : []),
  },
  {
    noun: '(?:kalender)?(?:jaar|jaren)',
    isOurs: says`looptijd|${ownPaper}\s(?:(?:loopt|geldt|duurt|bestrijkt|beslaat)(?!\p{L})|heeft\seen\slooptijd)|(?:geldt|loopt|duurt)\s${ownPaper}|(?:kalender)?jaren\svan\s${ownPaper}`,
    count: yearsOf,
  },
  {
    noun: '(?:begrotings|kosten)?(?:regels|posten|regel|post)',
    isOurs: says`begroting|begrotings(?:regels|posten)`,
    count: linesOf,
  },
  {
    noun: '(?:geld|inkomsten|financierings|dekkings)?bron(?:nen)?|(?:mede)?(?:financier|bekostiger|geldschieter|geldgever|subsidiegever)s?',
    isOurs: (sentence) => ofPaper(sentence) || ofCover(sentence),
    count: sourcesOf,
  },
  {
    noun: sectionNoun,
    isOurs: (sentence) => ofPaper(sentence) || ofUs(sentence),
    count: ({ main }, noun) => sectionsIn(main).get(keyOfSection(noun.toLowerCase())),
  },
];

const ofUs = says`wij|we|ons|onze|partijen|partners|ondertekenaars`;
const ofCover = says`dekking|gedekt|financiers|(?:het|ons)\sgeld|begroting|bekostigd|gefinancierd|(?:de|onze)\skosten`;
