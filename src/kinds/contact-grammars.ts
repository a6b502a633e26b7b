import { quoteAuthored } from '../text/authored-text.ts';
import { type Parsed, parsed, refused } from '../values/parsed.ts';

/** Parses an e-mail address: one `@`, no spaces, a domain with a dot. Stricter refuses valid ones. */
export function emailGrammar(raw: string): Parsed<string> {
  if (/^[^\s@<>(),;:"]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(raw)) return parsed(raw);
  return refused(
    'schema/email',
    `${quoteAuthored(raw)} is geen e-mailadres`,
    'schrijf één adres, zoals `onderwijs@gemeente.example`',
  );
}

/** Parses a telephone number: Dutch (ten digits, 14 0xx, 0800, 0900) or with `+`; kept as authored. */
export function phoneGrammar(raw: string): Parsed<string> {
  const digits = raw.replace(/\D/g, '');
  const isWritten = /^\+?[\d\s().-]+$/.test(raw);
  const isDutch = !raw.startsWith('+') && /^(0\d{9}|140\d{2,3}|0[89]00\d{4})$/.test(digits);
  const isForeign = raw.startsWith('+') && /^[1-9]\d{7,14}$/.test(digits);
  if (isWritten && (isDutch || isForeign)) return parsed(raw);
  return refused(
    'schema/phone',
    `${quoteAuthored(raw)} is geen telefoonnummer`,
    'schrijf tien cijfers, zoals `0522 123 456`, of begin met het landnummer: `+31 522 123 456`',
  );
}

/** Parses a web address: `https://…`, or a domain, which gets `https://` before it. */
export function urlGrammar(raw: string): Parsed<string> {
  if (/^http:/i.test(raw)) {
    return refused(
      'schema/url-http',
      `${quoteAuthored(raw)} begint met http, een verbinding die niet beveiligd is`,
      `schrijf ${quoteAuthored(raw.replace(/^http:/i, 'https:'))}`,
    );
  }
  const whole = /^https:\/\//i.test(raw) ? raw : `https://${raw}`;
  if (/^https:\/\/[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#][^\s<>"`\\]*)?$/iu.test(whole))
    return parsed(whole);
  return refused(
    'schema/url',
    `${quoteAuthored(raw)} is geen webadres`,
    'schrijf het hele adres, zoals `https://www.gemeente.example`, of laat de sleutel weg als er geen is',
  );
}

/** Parses a language tag (BCP 47) of two or three letters, optionally with a region: `en`, `fy`, `nl-BE`. */
export function languageGrammar(raw: string): Parsed<string> {
  if (/^[a-z]{2,3}(-[A-Z]{2})?$/.test(raw)) return parsed(raw);
  return refused(
    'schema/language',
    `${quoteAuthored(raw)} is geen taalcode`,
    'schrijf twee kleine letters: `en` (Engels), `fy` (Fries), `de` (Duits) of `nl` (Nederlands)',
  );
}
