import { spanOf } from '../../../model/nodes.ts';
import { textOf } from '../../../model/text-of.ts';
import { plainSpaces, quoteAuthored } from '../../../text/authored-text.ts';
import { trimEndOf } from '../../../text/trim-end-of.ts';
import { bodyNodes } from '../../body-nodes.ts';
import type { Rule } from '../../rule.ts';

/** Links that do not say where they lead (WCAG 2.2, 2.4.4). */
export const linkText: Rule = {
  id: 'access/link-text',
  severity: 'warning',
  what: 'Zoekt koppelingen met een tekst die niets zegt, zoals “klik hier” en “lees meer”.',
  why: 'Op papier wijst “hier” nergens naar. Wie het document laat voorlezen, hoort van een koppeling vaak alleen de tekst.',
  help: 'Zet tussen `[` en `]` waar de koppeling heen gaat: `[de Lokale Educatieve Agenda](https://…)`.',
  examples: [
    {
      what: 'Teksten die bij elke koppeling passen.',
      sheet:
        '## Doelgroep\n\nLees de nota [hier](https://voorbeeldstad.example/nota) of [klik hier](https://voorbeeldstad.example).\n',
      reports: [
        '[hier](https://voorbeeldstad.example/nota) → `hier` zegt niet waar deze koppeling heen gaat.',
        '[klik hier](https://voorbeeldstad.example) → `klik hier` zegt niet waar deze koppeling heen gaat.',
      ],
    },
    {
      what: 'Een naam, en een verwijzing binnen het dossier: die krijgt vanzelf de kop en de bladzijde.',
      sheet: '## Doelgroep\n\nLees [de nota Jeugd](https://voorbeeldstad.example/nota) en [](#doelgroep).\n',
    },
  ],
  run(documents, dossier, report) {
    for (const link of bodyNodes('link', documents, dossier)) {
      const text = plainSpaces(textOf(link));
      if (text === '' || !saysNothing(text)) continue;
      report({
        message: `${quoteAuthored(text)} zegt niet waar deze koppeling heen gaat.`,
        span: spanOf(link),
      });
    }
  },
};

const empty =
  /^(?:(?:klik|kijk|lees|zie|tik|download|vind(?:t)? u)(?: (?:dan|het|u|je))? ?(?:hier(?:onder|boven)?|meer|verder|door|deze link)?|(?:via )?(?:hier|deze|dit|daar)|(?:via )?(?:de|deze|een )? ?(?:link|website|webpagina|site|pagina|url|bron|document|bestand|pdf)|meer(?: (?:info|informatie|lezen|weten))?|(?:voor )?meer informatie(?: (?:hier|klik hier))?|here|click here|read more|more)$/iu;

function saysNothing(text: string): boolean {
  const bare = trimEndOf(text.replace(/^[\s“‘"'(>»→]+/u, ''), /[\s”’"').,:;!?…>»→]/u);
  return !/[\p{L}\p{N}]/u.test(bare) || empty.test(bare);
}
