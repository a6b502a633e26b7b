import type { Span } from '../../../diagnostic/span.ts';
import { latin } from '../../../text/latin.ts';
import { authoredMatches } from '../../reading/authored-matches.ts';
import { passagesOf } from '../../reading/passages.ts';
import { sayOf } from '../../reading/say-of.ts';
import type { Rule } from '../../rule.ts';

/** Spaces and punctuation that stand wrong. Numbers, times, addresses and abbreviations are left alone. */
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
  run(documents, dossier, report) {
    const passages = passagesOf(documents, dossier);
    for (const { pattern, say } of faults)
      for (const { passage, from, to, text, span } of authoredMatches(pattern, passages)) {
        if (isAddress(passage.text, from, to) || isParted(span, text)) continue;
        report({ message: say(sayOf(text, 0, text.length)), span });
      }
  },
};

const faults: readonly { readonly pattern: RegExp; readonly say: (text: string) => string }[] = [
  {
    // Not between numbers (1 : 5), nor before a name that begins with a full stop (.docx).
    pattern: latin.gu`(?<=[\p{L})”’%])\s{1,3}[,;.!?](?=[\s”’)]|$)|(?<=[\p{L})”’])\s{1,3}:(?=\s|$)|(?<=\p{N})\s{1,3}[,;.](?=\s|$)|(?<=\p{L})\s{1,3},(?=\p{Ll})`,
    say: (text) => `Voor “${text.trim()}” staat een spatie te veel.`,
  },
  {
    pattern: latin.gu`(?<=[\p{L}\p{N})”’%])(?:(?<!\.)\.\.(?![./\p{L}\p{N}])|,{2,3}(?!,)|;{2,3}(?!;)|,\.(?![.\p{N}])|;,|,;)`,
    say: (text) => `Het leesteken staat dubbel: “${text}”.`,
  },
  {
    pattern: latin.gu`(?<![\p{L}\p{N}.@/-])\p{L}{2,30}(?:[,;]\p{L}{2,30}|(?<=\p{Ll}{2})[.!?]\p{Lu}\p{Ll}{1,30})(?![\p{L}\p{N}@/]|[.,;:?!-]\p{L})`,
    say: (text) => `In “${text}” ontbreekt een spatie achter het leesteken.`,
  },
];

/** A value that is not there was typed in between: that is the fault. */
function isParted({ start, end }: Span, text: string): boolean {
  return start.line === end.line && end.column - start.column > text.length;
}

const address = latin.iu`@|://|www\.|[/\\_=]|\.(?:nl|com|org|eu|net|info|be|example|frl|docx?|xlsx?|pdf|md|js)(?![\p{L}\p{N}])`;

/** Says whether what stands here without spaces around it is an address or the name of a file. */
function isAddress(text: string, from: number, to: number): boolean {
  if (/\s/.test(text[from] ?? '')) return false;
  const before = /\S{0,80}$/.exec(text.slice(Math.max(0, from - 80), from))?.[0] ?? '';
  const after = /^\S{0,80}/.exec(text.slice(to, to + 80))?.[0] ?? '';
  return address.test(before + text.slice(from, to) + after);
}
