import type { Fault } from '../diagnostic/diagnostic.ts';
import { shortened } from './shortened.ts';

/** What is wrong with an address, ready for a report. */
export interface UrlProblem extends Fault {
  /** A warning keeps the link; an error refuses it. */
  readonly severity: 'error' | 'warning';
  /** What is probably meant. */
  readonly right?: string | undefined;
}

const ways =
  'Gebruik een adres dat begint met `https:`, `mailto:`, `tel:` of `#`, of een ander bestand van het dossier (`interventies/blad.md`).';

interface Scheme {
  /** Says whether what is behind the colon can be right. */
  readonly fits: (rest: string, url: string) => boolean;
  readonly help: string;
}

const web: Scheme = {
  fits: (_, url) => isWebAddress(url),
  help: 'Schrijf `https://www.voorbeeld.nl/pagina`.',
};

const schemes: Readonly<Record<string, Scheme>> = {
  https: web,
  http: web,
  mailto: {
    fits: isMailAddress,
    help: 'Schrijf `mailto:naam@voorbeeld.nl`. Meer adressen scheidt u met een komma; een onderwerp komt achteraan: `?subject=Akkoord`.',
  },
  tel: {
    fits: (rest) => /^\+?[\d().-]{3,}$/.test(rest),
    help: 'Schrijf `tel:+31612345678`, zonder spaties.',
  },
};

/**
 * Returns why an address may not be printed in a document, or only after a second look (`warning`); nothing
 * when it is safe. Takes the address as the reader's program will see it: character references decoded,
 * values filled in.
 */
export function urlProblem(url: string): UrlProblem | undefined {
  // A control character hides a scheme: `java\tscript:`.
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\ufffd]/u.test(url))
    return problem(
      'link/control-character',
      'In dit adres staat een onzichtbaar teken.',
      'Typ het adres opnieuw.',
    );
  if (url.trim() === '')
    return problem('link/empty', 'Deze koppeling heeft geen adres.', 'Schrijf `[tekst](adres)`.');
  if (/\s/.test(url))
    return problem(
      'link/space',
      `In het adres \`${shortened(url, 60)}\` staat een spatie.`,
      'Schrijf `%20` in plaats van de spatie.',
      url.trim().replaceAll(' ', '%20'),
    );
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1];
  if (scheme) return schemeProblem(scheme.toLowerCase(), url);
  return relativeProblem(url);
}

function schemeProblem(name: string, url: string): UrlProblem | undefined {
  const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
  if (!scheme)
    return problem('link/scheme', `Een koppeling met \`${shortened(name, 60)}:\` is niet toegestaan.`, ways);
  if (!scheme.fits(url.slice(name.length + 1), url))
    return problem('link/malformed', `Het adres \`${shortened(url, 60)}\` klopt niet.`, scheme.help);
  return name === 'http' ? notSecure(url) : undefined;
}

/** There are still sites without, and old addresses in laws: so it may be allowed. */
function notSecure(url: string): UrlProblem {
  return {
    rule: 'link/http',
    severity: 'warning',
    message: `Het adres \`${shortened(url, 60)}\` is niet beveiligd.`,
    help: 'Kijk of de pagina ook werkt met `https:` in plaats van `http:`, en schrijf dan dat.',
    right: url.replace(/^http:/i, 'https:'),
  };
}

function relativeProblem(url: string): UrlProblem | undefined {
  if (url.startsWith('#')) {
    if (url.length > 1) return undefined;
    return problem(
      'link/empty',
      'Deze koppeling heeft geen adres.',
      'Schrijf achter `#` de kop waar u naar verwijst.',
    );
  }
  if (/^[/\\]|\\/.test(url))
    return problem('link/absolute', `Het adres \`${shortened(url, 60)}\` wijst buiten het dossier.`, ways);
  if (/^www\./i.test(url))
    return problem(
      'link/scheme',
      `Voor \`${shortened(url, 60)}\` ontbreekt \`https://\`.`,
      `Schrijf \`https://${shortened(url, 60)}\`.`,
      `https://${url}`,
    );
  if (/^[^/#]+@[^/#]+\.[a-z]+$/i.test(url))
    return problem(
      'link/scheme',
      `Voor \`${shortened(url, 60)}\` ontbreekt \`mailto:\`.`,
      `Schrijf \`mailto:${shortened(url, 60)}\`.`,
      `mailto:${url}`,
    );
  if (badEncoding(url))
    return problem(
      'link/malformed',
      `Het adres \`${shortened(url, 60)}\` klopt niet.`,
      'Achter elk `%` horen twee cijfers of letters a tot en met f.',
    );
  if (!/^[^#?]+\.md(?:#.+)?$/.test(url))
    return problem('link/file', `Naar \`${shortened(url, 60)}\` kan niet verwezen worden.`, ways);
  return undefined;
}

function isWebAddress(url: string): boolean {
  // Not `https:adres`, which browsers mend each in their own way; no `naam@` that hides the real host.
  if (!/^https?:\/\/[^/\\]/i.test(url) || url.includes('\\') || !URL.canParse(url)) return false;
  const { username, password, hostname } = new URL(url);
  return username === '' && password === '' && (hostname.includes('.') || hostname === 'localhost');
}

const mailAddress = '[^\\s@,;?]+@[^\\s@,;?]+\\.[^\\s@,;?]+';
const mailAddresses = new RegExp(`^${mailAddress}(?:[,;](?:%20)?${mailAddress})*[,;]?$`);

/** RFC 6068: the header fields that a program shows; `;` between addresses as Outlook writes it. */
function isMailAddress(rest: string): boolean {
  const [, to = '', , fields = ''] = /^([^?]*)(\?(.*))?$/.exec(rest) ?? [];
  return (
    mailAddresses.test(to) &&
    fields.split('&').every((field) => field === '' || /^(?:subject|body|to|cc|bcc)=[^#]*$/i.test(field))
  );
}

function badEncoding(url: string): boolean {
  try {
    return /%00|%2f|%5c/i.test(url) || decodeURI(url) === '';
  } catch {
    return true;
  }
}

function problem(rule: string, message: string, help: string, right?: string): UrlProblem {
  return { rule, severity: 'error', message, help, right };
}
