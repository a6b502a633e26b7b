import type { InlineCode } from 'mdast';
import { type Fix, replacement } from '../../../diagnostic/fix.ts';
import { kindFacts } from '../../../kinds/facts.ts';
import { spanOf } from '../../../model/nodes.ts';
import { bodyNodes } from '../../body-nodes.ts';
import type { Rule } from '../../rule.ts';

/** Code in what partners sign or a council reads. */
export const code: Rule = {
  id: 'text/code',
  severity: 'warning',
  what: 'Zoekt programmacode: tekst tussen twee accenten, zoals `dit`, en blokken tussen regels met drie accenten. In een notitie mag dat.',
  why: 'Wat tussen accenten staat, wordt letterlijk afgedrukt: waarden worden niet ingevuld, en andere regels lezen het niet. In een akkoord is dat meestal een vergissing.',
  help: 'Haal de accenten weg. Voor aanhalingstekens typt u ‘ en ’, voor nadruk `**vet**` of `*cursief*`.',
  examples: [
    {
      what: 'Accenten als aanhalingstekens, en een blok.',
      agenda:
        '## Toelichting\n\nDe `kansenklas` loopt tot {{period}}, en niet tot `{{period}}`.\n\n```\nMaandag   taal\n```\n',
      reports: [
        '`kansenklas` → Hier staat code: “kansenklas”.',
        '`{{period}}` → Hier staat code: “{{period}}”.',
        '```\nMaandag   taal\n``` → Hier staat een blok met code.',
      ],
    },
    {
      what: 'Aanhalingstekens, en een accent op een letter.',
      agenda: '## Toelichting\n\nDe ‘kansenklas’ en een crèche. Een los accent (\\`) is tekst.\n',
    },
  ],
  run(documents, dossier, report) {
    const others = documents.filter(({ kind }) => !kindFacts[kind].showsCode);
    for (const type of ['code', 'inlineCode'] as const)
      for (const node of bodyNodes(type, others, dossier))
        report({
          message: `Hier staat ${node.type === 'code' ? 'een blok met code' : `code: “${node.value}”`}.`,
          span: spanOf(node),
          fixes: node.type === 'code' ? [] : asText(node),
        });
  },
};

/** Returns the fix that takes the accents away; none where the words would be markup without them. */
function asText(node: InlineCode): readonly Fix[] {
  const isPlain = !/[*_[\]<>`\\{}#|~&$^=+]/u.test(node.value);
  return isPlain ? [replacement(spanOf(node), node.value, 'suggestion')] : [];
}
