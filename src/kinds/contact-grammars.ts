import { quoteAuthored } from '../text/authored-text.ts';
import { err, ok, type Result } from '../values/result.ts';

/** Parses an e-mail address: one `@`, no spaces, a domain with a dot. Stricter refuses valid ones. */
export function emailGrammar(raw: string): Result<string> {
  if (/^[^\s@<>(),;:"]+@[\p{L}\d-]+(\.[\p{L}\d-]+)+$/u.test(raw)) return ok(raw);
  return err('schema/email', {
    message: `${quoteAuthored(raw)} is geen e-mailadres`,
    help: 'schrijf één adres, zoals `onderwijs@gemeente.example`',
  });
}

/** Parses a telephone number: Dutch (ten digits, 14 0xx, 0800, 0900) or with `+`; kept as authored. */
export function phoneGrammar(raw: string): Result<string> {
  const digits = raw.replace(/\D/g, '');
  const isWritten = /^\+?[\d\s().-]+$/.test(raw);
  const isDutch = !raw.startsWith('+') && /^(0\d{9}|140\d{2,3}|0[89]00\d{4})$/.test(digits);
  const isForeign = raw.startsWith('+') && /^[1-9]\d{7,14}$/.test(digits);
  if (isWritten && (isDutch || isForeign)) return ok(raw);
  return err('schema/phone', {
    message: `${quoteAuthored(raw)} is geen telefoonnummer`,
    help: 'schrijf tien cijfers, zoals `0522 123 456`, of begin met het landnummer: `+31 522 123 456`',
  });
}

/** Parses a web address: `https://…`, or a domain, which gets `https://` before it. */
export function urlGrammar(raw: string): Result<string> {
  if (/^http:/i.test(raw)) {
    return err('schema/url-http', {
      message: `${quoteAuthored(raw)} begint met http, een verbinding die niet beveiligd is`,
      help: `schrijf ${quoteAuthored(raw.replace(/^http:/i, 'https:'))}`,
      right: raw.replace(/^http:/i, 'https:'),
    });
  }
  const whole = /^https:\/\//i.test(raw) ? raw : `https://${raw}`;
  if (/^https:\/\/[\p{L}\d-]+(\.[\p{L}\d-]+)+(:\d+)?([/?#][^\s<>"`\\]*)?$/iu.test(whole)) return ok(whole);
  return err('schema/url', {
    message: `${quoteAuthored(raw)} is geen webadres`,
    help: 'schrijf het hele adres, zoals `https://www.gemeente.example`, of laat de sleutel weg als er geen is',
  });
}

/** Parses a language tag (BCP 47) of two or three letters, optionally with a region: `en`, `fy`, `nl-BE`. */
export function languageGrammar(raw: string): Result<string> {
  if (/^[a-z]{2,3}(-[A-Z]{2})?$/.test(raw)) return ok(raw);
  return err('schema/language', {
    message: `${quoteAuthored(raw)} is geen taalcode`,
    help: 'schrijf twee kleine letters: `en` (Engels), `fy` (Fries), `de` (Duits) of `nl` (Nederlands)',
  });
}
