import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import type { Found } from '../../reading/found.ts';
import { type Match, matches } from '../../reading/matches.ts';
import { passagesOf } from '../../reading/passages.ts';
import { rewrite } from '../../rewrite.ts';
import type { Rule } from '../../rule.ts';

const faults: readonly (readonly [
  read: (text: string) => readonly Match[],
  say: (text: string) => string,
  /** Returns it as it must be, in front of the next character. */
  mend: (text: string, next: string) => string,
])[] = [
  [
    // Not between numbers (1 : 5), nor before a name that begins with a full stop (.docx).
    matches(
      () =>
        latin.gu`(?<=[\p{L})”’%])\s{1,3}[,;.!?](?=[\s”’)]|$)|(?<=[\p{L})”’])\s{1,3}:(?=\s|$)|(?<=\p{N})\s{1,3}[,;.](?=\s|$)|(?<=\p{L})\s{1,3},(?=\p{Ll})`,
    ),
    (text) => `Voor “${text.trim()}” staat een spatie te veel.`,
    (text, next) => text.trim() + (/\p{L}/u.test(next) ? ' ' : ''),
  ],
  [
    matches(
      () =>
        latin.gu`(?<=[\p{L}\p{N})”’%])(?:(?<!\.)\.\.(?![./\p{L}\p{N}])|,{2,3}(?!,)|;{2,3}(?!;)|,\.(?![.\p{N}])|;,|,;)`,
    ),
    (text) => `Het leesteken staat dubbel: “${text}”.`,
    (text) => text.slice(0, 1),
  ],
  [
    matches(
      () =>
        latin.gu`(?<![\p{L}\p{N}.@/-])\p{L}{2,30}(?:[,;]\p{L}{2,30}|(?<=\p{Ll}{2})[.!?]\p{Lu}\p{Ll}{1,30})(?![\p{L}\p{N}@/]|[.,;:?!-]\p{L})`,
    ),
    (text) => `In “${text}” ontbreekt een spatie achter het leesteken.`,
    (text) => text.replace(/[,;.!?]/, '$& '),
  ],
];

const spacingFaults = (text: string) =>
  faults.flatMap(([read, say, mend]) => read(text).map((match) => ({ ...match, say, mend })));

/** Misplaced spaces and punctuation. Numbers, times, addresses and abbreviations are left alone. */
export const spacing: Rule = {
  id: 'language/spacing',
  severity: 'info',
  what: 'Zoekt een spatie vóór een leesteken, een spatie die erachter ontbreekt, en leestekens die dubbel staan.',
  why: 'Wie het document laat voorlezen, hoort dat een zin verkeerd ophoudt. Zoeken naar een woord lukt niet.',
  help: 'Zet de spatie waar zij hoort, of haal het leesteken weg dat er te veel staat.',
  examples: [
    {
      what: 'Te veel en te weinig.',
      sheet:
        '## Doelgroep\n\nDe scholen , ouders en leerlingen doen mee.Zij kiezen kunst,sport of muziek,, en werken samen..\n',
      reports: [
        ' , → Voor “,” staat een spatie te veel.',
        'mee.Zij → In “mee.Zij” ontbreekt een spatie achter het leesteken.',
        'kunst,sport → In “kunst,sport” ontbreekt een spatie achter het leesteken.',
        ',, → Het leesteken staat dubbel: “,,”.',
        '.. → Het leesteken staat dubbel: “..”.',
      ],
    },
    {
      what: 'Getallen, tijden, adressen, afkortingen, een weglating en een verhouding.',
      sheet:
        '## Doelgroep\n\nO.a. 2,5 uur, van 9.30 tot 10:15 uur, n.v.t. bij po/vo, d.d. 1.2.2023. Zie Voorbeeldstad.Example/nota.Nieuw, www.voorbeeldstad.example/a,b of Jeugd.Team@voorbeeldstad.example. De verhouding is 1 : 5 ... en zo verder … Kies .docx of .pdf, enz.; Node.js of Kids.nl, kind(eren), “af”.\n',
    },
  ],
  run: askEach(passagesOf, spacingFaults, (found) =>
    isAddress(found) || isParted(found)
      ? undefined
      : {
          message: found.read.say(found.said),
          ...rewrite(
            found,
            found.read.mend(found.text, found.after(1)),
            isHalfway(found) ? 'choice' : isUnsure(found) ? 'suggestion' : 'safe',
          ),
        },
  ),
};

/** A missing value is in between: that is the fault. */
function isParted({ span: { start, end }, text }: Found): boolean {
  return start.line === end.line && end.column - start.column > text.length;
}

const address = latin.iu`@|://|www\.|[/\\_=]|\.(?:nl|com|org|eu|net|info|be|example|frl|docx?|xlsx?|pdf|md|js)(?![\p{L}\p{N}])`;

/** Says whether this is part of an address or the name of a file. */
function isAddress(found: Found): boolean {
  if (/^\s/.test(found.text)) return false;
  const before = /\S{0,80}$/.exec(found.before(80))?.[0] ?? '';
  const after = /^\S{0,80}/.exec(found.after(80))?.[0] ?? '';
  return address.test(before + found.text + after);
}

/** A sentence goes on behind two full stops: they may be one too many, or stand for a pause. */
function isHalfway(found: Found): boolean {
  return found.text === '..' && /^\s+\p{Ll}/u.test(found.after(3));
}

/** Two full stops may be three, and a space behind an address may keep it apart. */
function isUnsure(found: Found): boolean {
  return found.text === '..' || /[/@.]\S*$/.test(found.before(80));
}
