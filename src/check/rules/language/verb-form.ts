import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import { isInQuotation } from '../../reading/in-quotation.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { own } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';

/** Subjects that stand right before their verb, and can only be singular. */
const subject =
  '(?:hij|men|iedereen|niemand|dit|(?:de|onze|elke|iedere) (?:gemeente|school|stichting|organisatie|raad|wethouder|coach|leerkracht|bibliotheek|coördinator)|het (?:college|ministerie|bestuur|schoolbestuur|kabinet|rijk))';
/** Stems of which the form without `t` is no participle either: `bereid` and `besteed` may be right. */
const stems =
  '(?:aanvaard|beid|bied|bind|duid|gebied|houd|kneed|leid|lijd|meld|onthoud|rijd|scheid|schud|snijd|treed|verbied|verbind|verzend|vind|vermijd|word|zend)';
/** Verbs without `ge-`, of which the participle ends in `d`. */
const unprefixed =
  '(?:beantwoor|bedoel|begelei|beheer|behandel|beoordeel|bepaal|bescherm|bestee|bestel|bestuur|betaal|bevorder|bezorg|ervaar|herhaal|ontwikkel|uitgevoer|verander|verbeter|verdeel|verdien|vergoe|verhoog|verklein|verlaag|verleen|verleng|vermel|verminder|verruim|versprei|verstuur|vertel|vervul|verwijder|verzamel|verzorg)';
/** Stems that already end in `d`: their verb has `dt`. */
const inD = /^(?:beantwoor|begelei|bestee|vergoe|vermel|versprei)$/iu;

/** A slip in a verb, and what it should be. */
interface Slip {
  readonly pattern: () => RegExp;
  readonly right: (groups: Match['groups']) => string;
  /** A quick pattern: a text without it is not read. */
  readonly hint: RegExp;
}

/** Behind a verb: then its form has no `t`. */
const you = String.raw`\s{1,3}(?:ik|je|jij|u|jullie)(?!\p{L})`;

/** Every pattern has the wrong form as `wrong`. Only what is wrong in any sentence. */
const slips: readonly Slip[] = [
  {
    pattern: () => latin.giu`(?<![\p{L}-])${subject}\s{1,3}(?<wrong>${stems})(?![\p{L}-]|${you})`,
    right: ({ wrong }) => `${wrong}t`,
    hint: /d(?![a-z])/i,
  },
  {
    pattern: () =>
      latin.giu`(?<!(?<!\p{L})ik\s{1,3}(?:\p{L}{1,20}\s{1,3}){0,2})(?<![\p{L}-])(?<wrong>word)(?=\s{1,3}(?:de|het|een|er|dit|deze|onze|elke?|iedere?|hij|hiermee|daarmee)(?!\p{L}))`,
    right: () => 'wordt',
    hint: /word(?![a-z])/i,
  },
  {
    pattern: () => latin.giu`(?<![\p{L}-])(?:er|zo|dat)\s{1,3}(?<wrong>word)(?![\p{L}-]|${you})`,
    right: () => 'wordt',
    hint: /word(?![a-z])/i,
  },
  {
    pattern: () =>
      latin.giu`(?<![\p{L}-])(?:ik\s{1,3}(?<wrong>wordt)|(?<wrong2>wordt)\s{1,3}jij)(?![\p{L}-])`,
    right: ({ wrong = '', wrong2 = '' }) => (wrong + wrong2).slice(0, -1),
    hint: /wordt/i,
  },
  {
    pattern: () =>
      latin.giu`(?<![\p{L}-])(?<!(?<!\p{L})(?:ge|be|ver|ont|her|er)\p{L}{2,20}(?:d|t|en)\s{1,3})(?:wordt|worden|werd|werden)\s{1,3}(?:(?:ook|al|nog|niet|weer|steeds|goed|volledig|samen)\s{1,3})?(?<stem>${unprefixed})(?<wrong>d?t)(?![\p{L}-])`,
    right: ({ stem }) => `${stem}d`,
    hint: /t(?![a-z])/i,
  },
  {
    pattern: () =>
      latin.giu`(?<![\p{L}-])(?<stem>${unprefixed})(?<wrong>d?t)(?=\s{1,3}(?:worden|werden)(?!\p{L}))`,
    right: ({ stem }) => `${stem}d`,
    hint: /t(?![a-z])/i,
  },
  {
    pattern: () =>
      latin.giu`(?<![\p{L}-])(?:${subject}|die|zij)\s{1,3}(?<stem>${unprefixed})(?<wrong>d)(?=\s{1,3}(?:de|het|een|alle|deze|dit|haar|zijn\s{1,3}\p{L}|onze)(?!\p{L}))`,
    right: ({ stem = '' }) => `${stem}${inD.test(stem) ? 'dt' : 't'}`,
    hint: /d(?![a-z])/i,
  },
  {
    pattern: () =>
      latin.giu`(?<![\p{L}-])(?:is|was|zijn|waren)\s{1,3}(?:(?:er|ook|al|nog|niet|toen)\s{1,3}){0,2}(?<wrong>gebeurt)(?![\p{L}-])`,
    right: () => 'gebeurd',
    hint: /gebeurt/i,
  },
  {
    pattern: () =>
      latin.giu`(?<![\p{L}-])(?:dit|dat|het|wat|er)\s{1,3}(?<wrong>betekend|gebeurd)(?![\p{L}-])(?!\s{1,3}(?:\p{L}{1,20}\s{1,3}){0,3}(?:is|was|heeft|had|hebben|zijn|waren|wordt|worden|kan|zou|zal|moet)(?!\p{L}))(?!\s{0,2}[.,;:])`,
    right: ({ wrong }) => `${wrong?.slice(0, -1)}t`,
    hint: /(?:betekend|gebeurd)(?![a-z])/i,
  },
];

const readers = slips.map(({ pattern, right, hint }) => {
  const read = matches(pattern, hint);
  return (text: string) =>
    read(text).map((match) => {
      const { stem = '', wrong = '', wrong2 = '' } = match.groups;
      const form = stem + wrong + wrong2;
      const from = text.indexOf(form, match.from);
      return { from, to: from + form.length, right: right(match.groups) };
    });
});

/** A verb with `d` where `t` must be, or the reverse; only where no other reading is possible. */
export const verbForm: Rule = {
  id: 'language/verb-form',
  severity: 'info',
  what: 'Zoekt werkwoorden met een d, t of dt die daar niet kan staan: “dit word”, “wordt behandelt”.',
  why: 'Het woord zelf bestaat, dus geen woordenboek vindt deze fout.',
  help: 'Neem de vorm over die hier staat.',
  examples: [
    {
      what: 'Alleen waar de zin geen andere lezing toelaat.',
      sheet:
        '## Doelgroep\n\nDit word gedaan. Daarna word de coach gevraagd. De kosten worden vergoedt. De school behandeld de vragen. De gemeente bied hulp. Dat betekend veel. Wat is er gebeurt? De kosten die vergoedt worden.\n',
      reports: [
        'word → “word” moet hier “wordt” zijn.',
        'word → “word” moet hier “wordt” zijn.',
        'vergoedt → “vergoedt” moet hier “vergoed” zijn.',
        'behandeld → “behandeld” moet hier “behandelt” zijn.',
        'bied → “bied” moet hier “biedt” zijn.',
        'betekend → “betekend” moet hier “betekent” zijn.',
        'gebeurt → “gebeurt” moet hier “gebeurd” zijn.',
        'vergoedt → “vergoedt” moet hier “vergoed” zijn.',
      ],
    },
    {
      what: 'Goede vormen die erop lijken.',
      sheet:
        '## Doelgroep\n\nIk word de coach. Als ik later coach word, word ik blij. De school is bereid te helpen. De door de school behandelde vragen, en wat het college besteed heeft. Wat dat betekend heeft, en wat er gebeurd is. Wie lid is betaalt minder. Het wordt gedaan. Zij houdt van de school. Het word-document. Wij weten dat Word dat kan. Zo is het gebeurd. Dit vind ik goed, en zo word je wijzer. De bibliotheek vind je op de markt. De leerling die begeleid wordt verdient een mentor. Hoe het geld besteed wordt bepaalt de school.\n',
    },
  ],
  run: askEach(
    own,
    (text) => readers.flatMap((read) => read(text)).sort((a, b) => a.from - b.from),
    // With a capital it is the program.
    (found) => {
      const { said, read, passage } = found;
      if (said === 'Word') return undefined;
      return {
        message: `“${said}” moet hier “${read.right}” zijn.`,
        // Between quotation marks it may be what somebody wrote, or an example.
        ...rewrite(found, read.right, isInQuotation(passage.text, found.from) ? 'choice' : 'suggestion'),
      };
    },
  ),
};
