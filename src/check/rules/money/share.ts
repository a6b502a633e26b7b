import type { Total } from '../../../model/budget.ts';
import { budgetsOf } from '../../../model/budgets-of.ts';
import type { Dossier, LoadedDocument } from '../../../model/dossier.ts';
import { latin } from '../../../text/latin.ts';
import { says } from '../../../text/says.ts';
import { wordList } from '../../../text/word-list.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { matches } from '../../reading/matches.ts';
import { prose } from '../../reading/passages.ts';
import { sentenceAround } from '../../reading/sentence-around.ts';
import { rewrite } from '../../rewrite.ts';
import { rewriteNumber } from '../../rewrite-number.ts';
import type { Rule } from '../../rule.ts';
import { payerWords } from './payer-words.ts';

const tens: Readonly<Record<string, string>> = Object.fromEntries(
  wordList(`
    vijf=5 tien=10 vijftien=15 twintig=20 vijfentwintig=25 dertig=30 veertig=40
    vijftig=50 zestig=60 zeventig=70 vijfenzeventig=75 tachtig=80 negentig=90
  `).map((pair) => pair.split('=')),
);
const shares = matches(
  () =>
    latin.giu`(?<![\p{L}\p{N},.])(?:de helft|(?:een|één|twee|drie|vier) ?(?:derde|kwart|vierde|vijfde|tiende)|driekwart|drie kwart|(?:\d{1,3}(?:,\d{1,2})?|${Object.keys(tens).join('|')})\s?(?:%|procent))(?![\p{L}\p{N}])`,
  /%|procent|helft|derde|kwart|vierde|vijfde|tiende/i,
);

/** A share of the costs in the text that is not what the budget says of that payer or purpose. */
export const share: Rule = {
  id: 'money/share',
  severity: 'warning',
  what: 'Vergelijkt delen in de tekst (“de helft”, “10 %”) met wat een bron betaalt en wat een post kost.',
  why: 'Wie de helft toezegt en een derde betaalt, krijgt daar later vragen over.',
  help: 'Verbeter het deel in de tekst, of het bedrag in de begroting.',
  examples: [
    {
      what: 'De regeling betaalt alles behalve € 10.000 van de gemeente.',
      sheet: {
        data: 'funding:\n  - source: gemeente\n    amount: € 10.000\n  - source: gka\n    amount: rest',
        body: '## Doelgroep\n\nDe gemeente betaalt de helft van de kosten.\n',
      },
      reports: [
        'de helft → “de helft” past niet bij de begroting: “Gemeentelijke middelen” is 20 % van het totaal.',
      ],
    },
    {
      what: 'Een deel dat klopt, en delen van iets anders.',
      sheet: {
        data: 'funding:\n  - source: gemeente\n    amount: € 10.000\n  - source: gka\n    amount: rest',
        body: '## Doelgroep\n\nDe gemeente betaalt een vijfde van de kosten.\nDe helft van de leerlingen in de gemeente doet mee, en 10 % stopt.\n',
      },
    },
  ],
  run: askEach(prose, shares, (found, dossier) => {
    const { passage, from, to, text } = found;
    const said = fractionOf(text);
    if (said === undefined || !isOfCosts(found)) return undefined;
    const payer = subjectOf(passage.text, from, to, partsFor(passage.source, dossier));
    if (!payer || fits(payer.fraction, said, /\d/.test(text), found.before(20))) return undefined;
    // While some costs are open, the share can only become smaller.
    if (payer.isAtMost && said < payer.fraction && !/bekende/.test(found.after(30))) return undefined;
    const right = `${(payer.fraction * 100).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} %`;
    return {
      message: `“${text}” past niet bij de begroting: “${payer.label}” is ${right} van het totaal.`,
      // Who says “de helft” may have meant another amount, or another payer.
      ...(/^\d/u.test(text) ? rewriteNumber(found, payer.fraction * 100) : rewrite(found, right, 'choice')),
    };
  }),
};

/** A share that can be said in words, and how much it is. */
const spoken: readonly (readonly [pattern: RegExp, fraction: number])[] = [
  [/^(?:de helft|het halve)/iu, 1 / 2],
  [/^(?:een|één) derde/iu, 1 / 3],
  [/^twee ?derde/iu, 2 / 3],
  [/^(?:een|één) kwart/iu, 1 / 4],
  [/^driekwart|drie kwart|^drie vierde/iu, 3 / 4],
  [/^(?:een|één) vijfde/iu, 1 / 5],
  [/^twee vijfde/iu, 2 / 5],
  [/^drie vijfde/iu, 3 / 5],
  [/^vier vijfde/iu, 4 / 5],
  [/^(?:een|één) tiende/iu, 1 / 10],
];

function fractionOf(text: string): number | undefined {
  const word = spoken.find(([pattern]) => pattern.test(text));
  if (word) return word[1];
  const [, number = ''] = /^([\d,]+|\p{L}+)/u.exec(text) ?? [];
  const value = Number(tens[number.toLowerCase()] ?? number.replace(',', '.'));
  return value > 0 && value <= 100 ? value / 100 : undefined;
}

/** How far a share may be off to either side, by the words in front. Words round off more than figures. */
const margins: readonly (readonly [before: RegExp, below: number, above: number])[] = [
  [/(?:ruim|iets meer dan)\s$/iu, 0.005, 0.08],
  [/(?:bijna|krap|iets minder dan|net geen)\s$/iu, 0.08, 0.005],
  [/(?:meer dan|minstens|ten minste|minimaal)\s$/iu, 0.005, 1],
  [/(?:minder dan|hoogstens|ten hoogste|maximaal)\s$/iu, 1, 0.005],
  [/(?:ongeveer|circa|ca\.?|rond(?: de)?|zo’?n|om en nabij)\s$/iu, 0.06, 0.06],
];

function fits(fraction: number, said: number, isFigure: boolean, before: string): boolean {
  const usual = isFigure ? 0.006 : 0.02;
  const [, below, above] = margins.find(([pattern]) => pattern.test(before)) ?? [undefined, usual, usual];
  return fraction >= said - below && fraction <= said + above;
}

const whole = String.raw`(?:(?:de|het|deze|dit|die|dat|alle|onze)\s(?:totale\s|hele\s|gehele\s|bekende\s)?(?:kosten|budget|begroting|bedrag|totaal|geheel|middelen|geld|uitgaven|financiering|totaalbedrag|totaalbudget|investering|dekking|interventie|project)|alles|alle kosten)`;
const ofCosts = latin.iu`^\s(?:van|voor)\s${whole}(?!\p{L})`;
/** A share of people, time or results, of some other whole, or a rate of change. */
const ofOther = latin.iu`^\s(?:van|der)\s|^\s(?:meer|minder|hoger|lager|korting|btw|groei|stijging|daling|jaar|uur|kans|\p{L}+(?:eigen|ouders|leerlingen|kinderen|inwoners))`;
const pays = says`betaalt|betalen|financiert|financieren|bekostigt|bekostigen|draagt|dragen|bijdrage|dekt|dekken|neemt|nemen|legt|leggen|besteden|gereserveerd|reserveren`;
/** What makes the whole of a share the costs, when it is not said right behind it. */
const costsAround = says`daarvan|hiervan|de rest|het restant|kosten|budget|begroting`;

function isOfCosts(found: Found): boolean {
  const behind = found.after(80);
  if (ofCosts.test(behind)) return true;
  if (ofOther.test(behind)) return false;
  const sentence = sentenceAround(found.passage.text, found.from);
  const isPaid = pays(found.before(Math.min(60, found.from - sentence.from)));
  return isPaid && costsAround(sentence.text);
}

interface Part {
  readonly label: string;
  /** Of the total, from 0 to 1. */
  readonly fraction: number;
  /** Not all costs are known: the fraction is of those that are. */
  readonly isAtMost: boolean;
  /** Words for it in a sentence. */
  readonly words: RegExp;
}

function partsFor(source: LoadedDocument, dossier: Dossier): readonly Part[] {
  const { held, whole } = budgetsOf(dossier);
  const own = held.find(({ holder }) => holder.file === source.file);
  const all = own?.budget ?? whole;
  if (all.total.cents === 0n) return [];
  const make = (label: string, total: Total, id?: string): Part[] =>
    total.cents === 0n || total.atLeast ? [] : [part(label, total, all.total, id)];
  return [
    ...all.funding.flatMap(({ source: { label, id }, entries, total }) =>
      entries.length > 1 && total.atLeast ? [] : make(label, total, id),
    ),
    ...all.costs.flatMap(({ cost, total }) => make(cost.label, total, cost.id)),
    ...all.lines.flatMap(({ entry, total }) => make(entry.item.raw, total)),
    // Of the whole, what one sheet costs.
    ...(own || held.length === 1
      ? []
      : held.flatMap(({ holder, budget }) => make(holder.data.title.raw, budget.total))),
  ];
}

function part(label: string, { cents }: Total, whole: Total, id = ''): Part {
  const escaped = label.toLowerCase().replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  // A long first word names it too: “Scholing” for “Scholing van vrijwilligers”.
  const [first = ''] = /^\p{L}{7,}/u.exec(label.toLowerCase()) ?? [];
  const words = [
    escaped,
    ...payerWords(label, id),
    ...(first === '' || first === 'overige' || first === 'gemeentelijke' ? [] : [first]),
  ];
  return {
    label,
    fraction: Number(cents) / Number(whole.cents),
    isAtMost: whole.atLeast,
    words: latin.giu`(?<![\p{L}\p{N}])(?:${words.join('|')})(?![\p{L}\p{N}])`,
  };
}

/** The part whose share it is: the nearest one in front in its sentence, else the first one behind. */
function subjectOf(text: string, from: number, to: number, parts: readonly Part[]): Part | undefined {
  const sentence = sentenceAround(text, from);
  const found = parts.flatMap((each) =>
    [...sentence.text.matchAll(each.words)].map((match) => ({ each, at: sentence.from + match.index })),
  );
  const before = found.filter(({ at }) => at < from).sort((a, b) => b.at - a.at);
  const behind = found.filter(({ at }) => at >= to).sort((a, b) => a.at - b.at);
  const nearest = (before[0] ?? behind[0])?.at;
  const subjects = [...new Set(found.filter(({ at }) => at === nearest).map(({ each }) => each))];
  // Two parts of one name with different shares: nobody can say which is meant.
  const [subject] = subjects;
  return subjects.every(({ fraction }) => fraction === subject?.fraction) ? subject : undefined;
}
