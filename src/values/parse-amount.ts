import { limits } from '../limits/limits.ts';
import { plainSpaces, quoteAuthored } from '../text/authored-text.ts';
import type { Amount } from './amount.ts';
import { formatAmount } from './format-amount.ts';
import { formatMoney } from './format-money.ts';
import type { Cents } from './money.ts';
import { parseMoney } from './parse-money.ts';
import { err, type Failure, ok, type Result } from './result.ts';

type Product = Extract<Amount, { kind: 'product' }>;
type Factor = Product['factors'][number];

const example = 'schrijf een bedrag (`€ 5.000`), een berekening (`588 uur x € 85`), of `p.m.`';
/** `×`, `*`, an `x` on its own, or `à` before a rate; not the x inside "examens". */
const times =
  / ?[×*✕] ?| ?(?<=^|[\s\d=–-]|\d ?\p{L}{1,20})x(?= ?€)| ?(?<=^|[\s\d=–-])x(?=[\s\d]|$)| à (?=€|EUR)/iu;
/** Longer than any line of a budget; the patterns here are not all linear. */
const MAX_LENGTH = 300;
const hasCurrency = /€|\bEUR\b/i;

/**
 * Reads an amount of a budget line: `588 uur x € 85,-`, `2 jaar x 250 uur × € 90`, `€ 100.000`, `p.m.`,
 * `rest`; a result behind `=` must be the right one. A product is rounded to whole cents, half a cent away
 * from zero.
 */
export function parseAmount(text: string): Result<Amount> {
  const authored = plainSpaces(text);
  if (authored.length > MAX_LENGTH)
    return err('amount/unreadable', { message: `${quoteAuthored(authored)} is geen bedrag`, help: example });
  if (/^(€ ?)?(p\. ?m\.?|pm|pro memorie)$/i.test(authored)) return ok({ kind: 'open' });
  if (/^rest$/i.test(authored)) return ok({ kind: 'rest' });
  const [left = '', right, ...more] = authored.split(/(?<!,)=/).map((part) => part.trim());
  if (more.length > 0)
    return err('amount/two-results', {
      message: `in ${quoteAuthored(authored)} staat meer dan één \`=\``,
      help: 'laat één uitkomst staan',
    });
  if (left === '') return refuseAmount(authored);
  if (right !== undefined && !/\d/.test(left))
    return err('amount/result-only', {
      message: `voor de \`=\` in ${quoteAuthored(authored)} staat geen berekening`,
      help: example,
    });
  const amount = parseUnresolved(left);
  if (!amount.ok || right === undefined) return amount;
  const result = parseMoney(right);
  if (!result.ok) return result;
  if (amount.value.kind !== 'sum' && amount.value.kind !== 'product') return refuseAmount(authored);
  if (amount.value.total !== result.value)
    return err('amount/wrong-result', {
      message: `${formatAmount(amount.value)} is ${formatMoney(amount.value.total)}, maar achter \`=\` staat ${formatMoney(result.value)}`,
      help: 'verbeter de berekening of de uitkomst; u kunt de uitkomst ook weglaten',
      right: `${left} = ${formatMoney(amount.value.total)}`,
    });
  return ok({ ...amount.value, authored: result.value });
}

function parseUnresolved(authored: string): Result<Amount> {
  const operands = authored.split(times).map((part) => part.trim());
  if (operands.length === 1) {
    const money = parseMoney(authored);
    if (money.ok) return ok({ kind: 'sum', total: money.value });
    return hasQuantity.test(authored) || /\+|\(|≈/.test(authored) || money.rule === 'money/unreadable'
      ? refuseAmount(authored)
      : money;
  }
  return parseProduct(authored, operands);
}

const hasQuantity = /^\d[\d.,]* ?\p{L}[^€]*€/u;

function parseProduct(authored: string, operands: readonly string[]): Result<Amount> {
  const rates = operands.filter((operand) => hasCurrency.test(operand));
  if (rates.length > 1)
    return err('amount/two-rates', {
      message: `in ${quoteAuthored(authored)} staan twee bedragen in euro’s`,
      help: 'schrijf één tarief met het euroteken, zoals `588 uur x € 85`',
    });
  const [rateText] = rates;
  if (rateText === undefined)
    return err('amount/no-rate', {
      message: `in ${quoteAuthored(authored)} is niet te zien wat het tarief is`,
      help: 'zet het euroteken voor het tarief, zoals `588 uur x € 85`',
    });
  const rate = parseRate(rateText);
  if (!rate.ok) return rate;
  const factors: Factor[] = [];
  for (const operand of operands) {
    if (operand === rateText) continue;
    const factor = parseFactor(operand);
    if (!factor.ok) return factor;
    factors.push(factor.value);
  }
  return ok({
    kind: 'product',
    factors,
    rate: rate.value,
    decimals: /,\d\d/.test(rateText) ? 'always' : 'auto',
    total: multiply(factors, rate.value),
  });
}

function parseRate(text: string): Result<Cents> {
  const unit = /^(.*\d(?:,[-=–])?) ?(?:euro )?((?:per|p\/|\/) ?\p{L}[\p{L} ]*)$/iu.exec(text);
  if (!unit) return parseMoney(text);
  return err('amount/rate-unit', {
    message: `achter het tarief ${quoteAuthored(unit[1] ?? '')} staat \`${unit[2]}\``,
    help: `zet de eenheid bij het aantal en laat \`${unit[2]}\` weg, zoals \`588 uur x € 85\``,
  });
}

function parseFactor(text: string): Result<Factor> {
  const quoted = quoteAuthored(text);
  const found = /^(?<whole>\d{1,3}(?:\.\d{3})+|\d+)(?:,(?<decimals>\d+))?(?<unit> ?\p{L}[^\d€=+]*)?$/u.exec(
    text,
  )?.groups;
  if (!found) return refuseFactor(text, quoted);
  const { whole = '', decimals = '', unit = '' } = found;
  const digits = whole.replaceAll('.', '');
  if (digits.length > limits.quantity.max || decimals.length > limits.decimals.max)
    return err('amount/quantity-digits', {
      message: `het aantal ${quoted} heeft te veel cijfers`,
      help: `schrijf hoogstens ${limits.quantity.max} cijfers voor en ${limits.decimals.max} achter de komma`,
    });
  return ok({ numerator: BigInt(digits + decimals), decimals: decimals.length, unit: unit.trim() });
}

function refuseFactor(text: string, quoted: string): Failure {
  const english = /^(\d+)\.(\d+)(.*)$/.exec(text);
  if (english)
    return err('amount/english-quantity', {
      message: `het aantal ${quoted} is niet in Nederlandse notatie`,
      help: `bedoelde u \`${english[1]},${english[2]}${english[3]}\`?`,
    });
  if (/%|procent/i.test(text))
    return err('amount/percentage', {
      message: `${quoted} is een percentage`,
      help: 'schrijf het deel als getal: 80% is `0,8`, zoals `0,8 fte x € 60.000`',
    });
  return err('amount/quantity', {
    message: text === '' ? 'voor of achter het maalteken ontbreekt een aantal' : `${quoted} is geen aantal`,
    help: 'schrijf een getal met een eenheid, zoals `588 uur` of `1,5 fte`',
  });
}

/** Multiplies exactly and rounds once, half a cent away from zero. */
function multiply(factors: readonly Factor[], rate: Cents): Cents {
  const product = factors.reduce((total, factor) => total * factor.numerator, rate < 0n ? -rate : rate);
  const scale = 10n ** BigInt(factors.reduce((total, factor) => total + factor.decimals, 0));
  const rounded = (2n * product + scale) / (2n * scale);
  return rate < 0n ? -rounded : rounded;
}

function refuseAmount(authored: string): Failure {
  const quoted = quoteAuthored(authored);
  if (/\d.*\+/.test(authored))
    return err('amount/addition', {
      message: `${quoted} telt bedragen op`,
      help: 'schrijf elk bedrag op een eigen regel van de begroting',
    });
  if (/\d ?\p{L}+ .*€/u.test(authored) || /:/.test(authored))
    return err('amount/no-times', {
      message: `${quoted} is niet te lezen als berekening`,
      help: 'zet een `x` tussen het aantal en het tarief, zoals `588 uur x € 85`',
    });
  return err('amount/unreadable', { message: `${quoted} is geen bedrag`, help: example });
}
