import type { Code, InlineCode, Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { placeOf } from '../../../model/nodes.ts';
import type { Rule } from '../../rule.ts';
import { sourcesOf } from '../../sources-of.ts';

/** Kinds that may explain how something is typed. */
const explaining: ReadonlySet<string> = new Set(['memo']);

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
      agenda: {
        body: '## Toelichting\n\nDe `kansenklas` loopt tot {{period}}, en niet tot `{{period}}`.\n\n```\nMaandag   taal\n```\n',
      },
      reports: [
        { at: '`kansenklas`', message: 'Hier staat code: “kansenklas”.' },
        { at: '`{{period}}`', message: 'Hier staat code: “{{period}}”.' },
        { at: '```\nMaandag   taal\n```', message: 'Hier staat een blok met code.' },
      ],
    },
    {
      what: 'Aanhalingstekens, en een accent op een letter.',
      agenda: { body: '## Toelichting\n\nDe ‘kansenklas’ en een crèche. Een los accent (\\`) is tekst.\n' },
      reports: [],
    },
  ],
  run(documents, dossier, report) {
    for (const { body, data } of sourcesOf(documents, dossier)) {
      if (explaining.has(data.kind)) continue;
      visit(body as Nodes, (node) => {
        if (node.type === 'code' || node.type === 'inlineCode')
          report({ message: `Hier staat ${said(node)}.`, place: placeOf(node) });
      });
    }
  },
};

function said(node: Code | InlineCode): string {
  return node.type === 'code' ? 'een blok met code' : `code: “${node.value}”`;
}
