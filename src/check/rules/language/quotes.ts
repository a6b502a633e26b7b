import { latin } from '../../../text/latin.ts';
import type { Passage } from '../../reading/passages.ts';
import { passagesOf } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';

/** Quotation marks that open or close nothing. A quotation may go on over a few paragraphs. */
export const quotes: Rule = {
  id: 'language/quotes',
  severity: 'info',
  what: 'Zoekt aanhalingstekens die niet bij elkaar horen: wel “ maar geen ”, of een oneven aantal ".',
  why: 'De lezer kan niet zien waar de woorden van een ander ophouden.',
  help: 'Zet het andere aanhalingsteken erbij, of haal dit weg.',
  examples: [
    {
      what: 'Niet geopend, niet gesloten, een oneven aantal.',
      sheet:
        '## Doelgroep\n\nWie meedoet” hoort erbij.\n\nZij noemen dat “meedoen, en bedoelen iedereen.\n\nDit is "goed, zei de school.\n\nDe ‘brede school doet mee.\n',
      reports: [
        '” → Bij dit teken ” staat geen “.',
        '“ → Bij dit teken “ staat geen ”.',
        '" → Van de tekens " staat er hier een oneven aantal.',
        '‘ → Bij dit teken ‘ staat geen ’.',
      ],
    },
    {
      what: 'Apostroffen, maten, een citaat over twee alinea’s en een citaat in een citaat.',
      sheet:
        '## Doelgroep\n\n’s Ochtends, in ’23, zien foto’s van Hans’ klas er “mooi ‘en’ goed” uit. De ‘brede’ school heeft een scherm van 13". ‘s Middags niet.\n\n“Elk kind doet mee.\n\nDat willen wij,” zegt de school. „Zo is het”, en "zo blijft het".\n',
    },
  ],
  run(documents, dossier, report) {
    const passages = passagesOf(documents, dossier);
    const marks = passages.map((passage) => ({ passage, left: unpaired(passage.text) }));
    for (const [index, { passage, left }] of marks.entries()) {
      const [mark] = left.filter(({ sign }) => !isElsewhere(sign, marks, index));
      if (!mark || !passage.isAuthored(mark.at, mark.at + 1)) continue;
      report({ message: messageOf(mark.sign), span: passage.span(mark.at, mark.at + 1) });
    }
  },
};

interface Mark {
  /** The character. */
  readonly sign: string;
  readonly at: number;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '”', '‘': '’', '«': '»' };
const openers: Readonly<Record<string, string>> = { '”': '“', '»': '«' };

function messageOf(sign: string): string {
  const other = closers[sign] ?? openers[sign];
  return other === undefined
    ? `Van de tekens ${sign} staat er hier een oneven aantal.`
    : `Bij dit teken ${sign} staat geen ${other}.`;
}

/** Returns the marks in a text that have no partner in it. */
function unpaired(text: string): Mark[] {
  const pattern = latin.gu`[“”„«»"]|‘(?!(?:[stnmr]|\d\d)(?!\p{L}))|’`;
  const marks = [...text.matchAll(pattern)].map(({ 0: sign, index: at }) => ({ sign, at }));
  const curly = marks.filter(({ sign }) => sign !== '"');
  const straight = marks.filter(({ sign }) => sign === '"');
  return [...unpairedCurly(curly, text), ...unpairedStraight(straight, text)].sort((a, b) => a.at - b.at);
}

function unpairedStraight(marks: readonly Mark[], text: string): Mark[] {
  let open: Mark | undefined;
  for (const mark of marks) {
    const isInches = !open && /\d/.test(text.charAt(mark.at - 1));
    if (!isInches) open = open ? undefined : mark;
  }
  return open ? [open] : [];
}

function unpairedCurly(marks: readonly Mark[], text: string): Mark[] {
  const left: Mark[] = [];
  let open: Mark[] = [];
  for (const mark of marks) {
    const { sign, at } = mark;
    const partner = open.findLast(
      (other) => closers[other.sign] === sign || (sign === '“' && other.sign === '„'),
    );
    if (sign === '’') {
      // Most are apostrophes: this one may close, and never lacks an opening one.
      if (!/^\p{L}/u.test(text.slice(at + 1, at + 3))) open = open.filter((other) => other.sign !== '‘');
    } else if (closers[sign] !== undefined && !isClosing(sign, open, text, at)) open.push(mark);
    else if (partner) open = open.filter((other) => other !== partner);
    else left.push(mark);
  }
  return [...left, ...open];
}

/** “ closes what „ opened. */
function isClosing(sign: string, open: readonly Mark[], text: string, at: number): boolean {
  return (
    sign === '“' && open.some((mark) => mark.sign === '„') && !/\s$/.test(text.slice(Math.max(0, at - 1), at))
  );
}

/** How many paragraphs a quotation may go on. */
const furthest = 5;

/** Says whether a near paragraph has the other mark: a long quotation opens each and closes the last. */
function isElsewhere(
  sign: string,
  marks: readonly { readonly passage: Passage; readonly left: readonly Mark[] }[],
  index: number,
): boolean {
  const step = closers[sign] === undefined ? -1 : 1;
  const wanted = closers[sign] ?? openers[sign];
  const source = marks[index]?.passage.source;
  for (let distance = 1; distance <= furthest; distance++) {
    const near = marks[index + step * distance];
    if (!near || near.passage.source !== source || near.passage.kind === 'field') return false;
    if (near.left.some((mark) => mark.sign === wanted || (wanted === '“' && mark.sign === '„'))) return true;
  }
  return false;
}
