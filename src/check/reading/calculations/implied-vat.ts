import { readText, type Token } from '../read-text.ts';
import { type Calculation, half } from './calculation.ts';
import { vatRates } from './vat.ts';

/** Of another thing, or of an amount that is both. */
const apart = /^(?:;|gratis|korting|verrekenbaar|compensabel|terug)$/u;
const base =
  /^(?:zonder|exclusief|excl|ex|kaal|netto|vóór|voor|over|verschuldigd|vermeerderen|komt|bovenop|erbij|meetelt|meerekent|daarover|belasting)$/u;

/**
 * Finds two amounts of one sentence that speaks of VAT at a rate, where neither is the other with it or is the VAT itself: `€ 400
 * zonder btw wordt € 464 als de btw van 21 procent erbij komt`, `over € 2.500 is 21% btw verschuldigd, een bedrag van € 552`.
 */
export function impliedVat(text: string): Calculation[] {
  return readText(text).flatMap(({ tokens }): Calculation[] => {
    if (!tokens.some(({ word }) => word === 'btw' || word === 'omzetbelasting')) return [];
    const [first, second, ...more] = tokens.filter(({ quantity }) => quantity?.kind === 'money');
    const rates = tokens.filter(
      ({ quantity }) => quantity?.kind === 'percent' && vatRates.some((rate) => rate === quantity.value),
    );
    const [a, b] = [first?.quantity, second?.quantity];
    const rate = rates[0]?.quantity;
    if (!a || !b || !rate || more.length > 0 || rates.length > 1 || a.isRough || b.isRough) return [];
    if (!saysOne(tokens, base) || saysOne(tokens, apart)) return [];
    const part = rate.value / 100;
    const margin = Math.max(b.unit === 1 ? 0.5 : half(b), half(a));
    const ways = [a.value * (1 + part), a.value / (1 + part), a.value * part, (a.value * part) / (1 + part)];
    if (ways.some((way) => Math.abs(way - b.value) <= margin + 1e-6)) return [];
    const [expected = 0] = ways.toSorted((one, other) => Math.abs(one - b.value) - Math.abs(other - b.value));
    return Math.abs(expected - b.value) <= expected * 0.16
      ? [
          {
            kind: 'vat',
            given: b,
            expected: [Math.round(expected * 100) / 100],
            parts: [a, rate],
            margin,
            says: b.value > a.value ? 'added' : 'taken off',
          },
        ]
      : [];
  });
}

const saysOne = (tokens: readonly Token[], words: RegExp): boolean =>
  tokens.some(({ word }) => words.test(word));
