import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { spanInText } from '../../../model/text-spans.ts';
import { quoteAuthored } from '../../../text/authored-text.ts';
import { latin } from '../../../text/latin.ts';
import { bodyNodes } from '../../body-nodes.ts';
import type { Rule } from '../../rule.ts';

/** Web addresses as text. They are of use on paper, so this blocks nothing; a screen reader spells them. */
export const bareUrl: Rule = {
  id: 'access/bare-url',
  severity: 'info',
  what: 'Zoekt webadressen die als tekst in het document staan.',
  why: 'Wie het document laat voorlezen, hoort het adres letter voor letter. Op een adres dat geen koppeling is, kan niemand klikken.',
  help: 'Schrijf `[naam van de pagina](adres)`. Moet het adres ook op papier staan, laat het dan zo.',
  examples: [
    {
      what: 'Een adres tussen punthaken, een adres als tekst van zijn eigen koppeling, en een los adres.',
      sheet:
        '## Doelgroep\n\nZie <https://voorbeeldstad.example/nota>, [voorbeeldstad.example](https://voorbeeldstad.example) en www.voorbeeldstad.example/jeugd.\n',
      reports: [
        '<https://voorbeeldstad.example/nota> → Het adres `https://voorbeeldstad.example/nota` is de tekst van deze koppeling.',
        '[voorbeeldstad.example](https://voorbeeldstad.example) → Het adres `voorbeeldstad.example` is de tekst van deze koppeling.',
        'www.voorbeeldstad.example/jeugd → Het adres `www.voorbeeldstad.example/jeugd` is gewone tekst, geen koppeling.',
      ],
    },
    {
      what: 'Een koppeling met een naam, en een e-mailadres.',
      sheet:
        '## Doelgroep\n\nZie [de nota Jeugd](https://voorbeeldstad.example/nota) of schrijf aan <jeugd@voorbeeldstad.example>.\n',
    },
  ],
  run(documents, dossier, report) {
    const inLinks = new Set<unknown>();
    for (const link of bodyNodes('link', documents, dossier)) {
      for (const child of link.children) inLinks.add(child);
      const text = textOf(link).trim();
      if (/^mailto:/i.test(link.url) || text === '' || bare(text) !== bare(link.url)) continue;
      report({
        message: `Het adres ${quoteAuthored(text)} is de tekst van deze koppeling.`,
        span: spanOf(link),
      });
    }
    for (const text of bodyNodes('text', documents, dossier)) {
      if (inLinks.has(text)) continue;
      for (const match of text.value.matchAll(authored)) {
        const address = match[0].replace(/[.,:;!?)\]”’"']+$/u, '');
        report({
          message: `Het adres ${quoteAuthored(address)} is gewone tekst, geen koppeling.`,
          span: spanInText(text, match.index, match.index + address.length),
        });
      }
    }
  },
};

const authored = latin.giu`(?<![\p{L}\p{N}@/.])(?:https?://|www\.)[^\s<>“”]{3,500}`;

/** An address without what people leave out: `https://`, `www.`, the last `/`. */
function bare(address: string): string {
  return address
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}
