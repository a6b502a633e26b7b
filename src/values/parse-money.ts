import { limits } from '../limits/limits.ts';
import { plainSpaces, quoteAuthored } from '../text/authored-text.ts';
import { formatMoney } from './format-money.ts';
import type { Cents } from './money.ts';
import { err, type Failure, ok, type Result } from './result.ts';

const grammar =
  /^(?<before>[-−–] ?)?(?:(?:€|EUR) ?)?(?<behind>[-−–] ?)?(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:(?<cents>\d\d)|--?|[=–—−]))?$/i;
const prefix = /^[-−–]? ?(?:€|EUR)? ?[-−–]? ?/i;

/**
 * Reads one amount of money in Dutch notation: `€ 1.034.000`, `€45.000,-`, `1.000` (a thousand), `€ 12,50`,
 * `-€ 5,00`. All else is refused, with a separate rule and help for each common notation.
 */
export function parseMoney(text: string): Result<Cents> {
  const authored = plainSpaces(text);
  const found = grammar.exec(authored)?.groups;
  if (!found || (found.before && found.behind)) return refuseMoney(authored);
  const digits = (found.whole ?? '').replaceAll('.', '');
  const size = BigInt(digits) * 100n + BigInt(found.cents ?? '0');
  if (digits.replace(/^0+/, '').length > limits.amount.max)
    return err('money/too-large', {
      message: `${quoteAuthored(authored)} is een bedrag van meer dan ${limits.amount.max} cijfers`,
      help: 'tel de cijfers na',
    });
  if (size !== 0n && /^0\d/.test(digits))
    return err('money/leading-zero', {
      message: `${quoteAuthored(authored)} begint met een nul`,
      help:
        digits === found.whole
          ? `schrijf ${suggestion(size)} als u dat bedoelt`
          : 'haal de nullen vooraan weg; voor centen staat een komma, zoals `€ 0,50`',
    });
  return ok(found.before || found.behind ? -size : size);
}

interface Refusal {
  readonly rule: string;
  /** Tried on the text without sign and currency. */
  readonly pattern: RegExp;
  readonly message: (quoted: string) => string;
  /** The amount that was meant, when there is only one. */
  readonly right?: (found: RegExpExecArray) => string | undefined;
  readonly help: (right: string | undefined, found: RegExpExecArray) => string;
}

const digitsOnly = (text: string | undefined): bigint => BigInt((text ?? '').replace(/\D/g, '') || '0');
const suggestion = (cents: Cents): string => `\`${formatMoney(cents)}\``;
/** Returns euros and the decimals behind them, from any notation: `('1,000', '5')` is € 1.000,50. */
const corrected = (whole: string | undefined, behind: string | undefined): string =>
  formatMoney(digitsOnly(whole) * 100n + BigInt((behind ?? '').padEnd(2, '0')), behind ? 'always' : 'auto');
const writeOne = 'schrijf één bedrag, zoals `€ 45.000` of `€ 12,50`';

const sizes: Readonly<Record<string, number>> = {
  duizend: 3,
  k: 3,
  miljoen: 6,
  mln: 6,
  mio: 6,
  m: 6,
  miljard: 9,
  mld: 9,
};

/** Returns the cents of `15k` or `1,5 miljoen`; nothing for other numbers or a part of a cent. */
function inFull(authored: string): Cents | undefined {
  const found = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:[.,](\d+))? ?([a-z]+)\.?(?: euro)?$/i.exec(authored);
  const [, whole = '', decimals = '', word = ''] = found ?? [];
  const zeros = (sizes[word.toLowerCase()] ?? 0) + 2 - decimals.length;
  return found && zeros >= 0 ? digitsOnly(whole + decimals) * 10n ** BigInt(zeros) : undefined;
}

/** In order: the first that fits speaks. */
const refusals: readonly Refusal[] = [
  {
    rule: 'money/unknown-amount',
    pattern: /^(p\.? ?m\.?|pro memorie|n\.?t\.?b\.?|nader te bepalen|onbekend|nihil|geen|rest)$/i,
    message: (quoted) => `${quoted} is geen bedrag`,
    help: () =>
      'schrijf een bedrag, zoals `€ 45.000`, of laat het veld leeg zolang het bedrag niet bekend is',
  },
  {
    rule: 'money/approximate',
    pattern:
      /^(ca\.?|circa|ongeveer|ong\.?|plm\.?|±|\+\/-|~|≈|max\.?|maximaal|min\.?|minimaal|tot|ten minste|minstens|hoogstens|ruim)( |\d|€)/i,
    message: (quoted) => `${quoted} is geen vast bedrag`,
    help: () => 'schrijf het bedrag zelf, zonder `ca.`, `maximaal` of iets dergelijks',
  },
  {
    rule: 'money/percentage',
    pattern: /%|procent/i,
    message: (quoted) => `${quoted} is een percentage`,
    help: () => 'schrijf het bedrag in euro’s',
  },
  {
    rule: 'money/range',
    pattern: /\d[\d.,]*(?:,[-=])? ?(?:-|–|—|−|à|tot(?: en met)?|t\/m|of|\/) ?(?:€|EUR)? ?\d/i,
    message: (quoted) => `${quoted} noemt twee bedragen`,
    help: () => writeOne,
  },
  {
    rule: 'money/calculation',
    pattern: /\d.*(?:[x×*+=] ?|(?:uur|stuks?) )(?:€|EUR)? ?\d/i,
    message: (quoted) => `${quoted} is een berekening`,
    help: () => 'schrijf hier alleen de uitkomst, zoals `€ 45.000`',
  },
  {
    rule: 'money/words',
    pattern: /\d ?(?:duizend|miljoen|miljard|mln|mld|mio|[km])\.?(?: euro)?$/i,
    message: (quoted) => `${quoted} is niet in cijfers geschreven`,
    right: ({ input }) => {
      const cents = inFull(input);
      return cents === undefined ? undefined : formatMoney(cents);
    },
    help: (right) =>
      right === undefined
        ? 'schrijf het bedrag voluit in cijfers, zoals `€ 45.000`'
        : `schrijf het bedrag voluit in cijfers: \`${right}\``,
  },
  {
    rule: 'money/currency-behind',
    pattern: /^(.*\d(?:,[-=])?) ?(?:euro'?s?|euro’s|eur|€)\.?$/i,
    message: (quoted) => `in ${quoted} staat de munt achter het bedrag`,
    right: (found) => {
      const amount = parseMoney(found[1] ?? '');
      return amount.ok ? formatMoney(amount.value) : undefined;
    },
    help: (right) => (right === undefined ? writeOne : `schrijf \`${right}\``),
  },
  {
    rule: 'money/other-currency',
    pattern: /[$£¥]|\b(?:usd|gbp|chf|ƒ|fl\.?)\b/i,
    message: (quoted) => `${quoted} is geen bedrag in euro’s`,
    help: () => writeOne,
  },
  {
    rule: 'money/english-notation',
    pattern: /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d{1,2}))?$/,
    message: (quoted) => `${quoted} is Engelse notatie`,
    right: (found) => corrected(found[1], found[2]),
    help: (right) => `schrijf \`${right}\``,
  },
  {
    rule: 'money/english-notation',
    pattern: /^(\d+)\.(\d{1,2})$/,
    message: (quoted) => `${quoted} is Engelse notatie`,
    right: (found) => corrected(found[1], found[2]),
    help: (right) => `schrijf \`${right}\``,
  },
  {
    rule: 'money/one-decimal',
    pattern: /^((?:\d{1,3}(?:\.\d{3})+|\d+)),(\d)$/,
    message: (quoted) => `${quoted} heeft één cijfer achter de komma`,
    right: (found) => corrected(found[1], found[2]),
    help: (right) => `schrijf \`${right}\``,
  },
  {
    rule: 'money/too-precise',
    pattern: /^[\d.]+,\d{3,}$/,
    message: (quoted) => `${quoted} heeft meer dan twee cijfers achter de komma`,
    help: () => 'rond af op hele centen',
  },
  {
    rule: 'money/point-dash',
    pattern: /^([\d.]*\d)\.(?:--?|=)$/,
    message: (quoted) => `in ${quoted} staat een punt waar een komma hoort`,
    right: (found) => formatMoney(digitsOnly(found[1]) * 100n),
    help: (right) => `schrijf \`${right}\``,
  },
  {
    rule: 'money/trailing-text',
    pattern: /^((?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(?:\d\d|--?|=|–))?),? ?\p{L}[^\d]*$/u,
    message: (quoted) => `in ${quoted} staat nog tekst achter het bedrag`,
    help: (_, found) => `schrijf alleen het bedrag: \`€ ${found[1]}\``,
  },
  {
    rule: 'money/grouping',
    pattern: /^(?!0)(\d+(?:[ '’_.]\d+)+)(?:,(\d\d|-|--|=|–))?$/,
    message: (quoted) => `in ${quoted} staan de duizendtallen niet goed`,
    right: (found) =>
      formatMoney(digitsOnly(found[1]) * 100n + (found[2]?.length === 2 ? digitsOnly(found[2]) : 0n)),
    help: (right) => `zet alleen tussen elke drie cijfers een punt; bedoelde u \`${right}\`?`,
  },
];

function refuseMoney(authored: string): Failure {
  const quoted = quoteAuthored(authored);
  // Beyond this no notation is worth a separate hint, and the patterns would take more than linear time.
  const core = authored.replace(prefix, '').slice(0, 200);
  for (const refusal of refusals) {
    const found = refusal.pattern.exec(core);
    if (!found) continue;
    const right = refusal.right?.(found);
    const { rule, message, help } = refusal;
    // A sign in front is not in the part that was read.
    const whole = /^[-−–]/.test(authored) ? undefined : right;
    return err(rule, { message: message(quoted), help: help(right, found), right: whole });
  }
  return err('money/unreadable', { message: `${quoted} is geen bedrag`, help: writeOne });
}
