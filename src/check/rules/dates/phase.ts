import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';
import type { Span } from '../../../diagnostic/span.ts';
import { sayable } from '../../../text/authored-text.ts';
import { latin } from '../../../text/latin.ts';
import { onceInSources } from '../../once-in-sources.ts';
import { textBlockOf } from '../../reading/text-blocks.ts';
import type { Rule } from '../../rule.ts';
import { saysWhen } from './when.ts';

/** A phase of a planning that does not say when it is, where the others do. */
export const phase: Rule = {
  id: 'dates/phase',
  severity: 'warning',
  what: 'Zoekt in een planning een fase of stap zonder periode, terwijl de andere er wel een hebben.',
  why: 'Niemand weet wanneer deze fase begint en eindigt.',
  help: 'Schrijf bij deze fase wanneer zij is, net als bij de andere.',
  examples: [
    {
      what: 'Fasen in een lijst.',
      sheet:
        '## Doelgroep\n\nLeerlingen.\n\n## Planning\n\n- **Fase 1** (januari 2023 – juni 2023): zoeken.\n- **Fase 2**: doen.\n- **Fase 3** (najaar 2023): delen.\n',
      reports: ['Fase 2 → Bij “Fase 2” staat geen periode, bij de andere wel.'],
    },
    {
      what: 'Fasen als koppen, en in een tabel.',
      sheet:
        '## Doelgroep\n\nLeerlingen.\n\n## Planning\n\n### Fase 1: zoeken\n\nVan maart tot juni 2023.\n\n### Fase 2: doen\n\nWe gaan aan de slag.\n\n### Fase 3: delen\n\nIn het schooljaar 2023-2024.\n\n| Stap | Periode |\n| --- | --- |\n| Stap 1 | maart 2023 |\n| Stap 2 | |\n| Stap 3 | juni 2023 |\n',
      reports: [
        'Fase 2 → Bij “Fase 2” staat geen periode, bij de andere wel.',
        'Stap 2 → Bij “Stap 2” staat geen periode, bij de andere wel.',
      ],
    },
    {
      what: 'Geen van de fasen heeft een periode, of de ene verwijst naar de andere.',
      sheet:
        '## Doelgroep\n\nLeerlingen.\n\n## Planning\n\n1. Fase 1: zoeken.\n2. Fase 2: doen.\n\n## Activiteiten\n\n- Fase 1 (januari 2023): zoeken.\n- Fase 2: direct na fase 1.\n- Fase 3 (na één jaar): delen.\n',
    },
  ],
  run(documents, dossier, report) {
    const once = onceInSources(documents, dossier, report);
    for (const steps of documents.flatMap(({ root }) => planningsIn(root))) {
      const without = steps.filter(({ text }) => !saysWhen.test(text));
      // One that was forgotten, not a planning in which most have none.
      if (steps.length < 3 || without.length * 2 >= steps.length) continue;
      for (const { name, span } of without)
        once({ message: `Bij “${name}” staat geen periode, bij de andere wel.`, span });
    }
  },
};

interface Step {
  readonly name: string;
  readonly span: Span;
  /** All its text. */
  readonly text: string;
}

const stepName = latin.iu`^\s?(?:fase|stap|tranche|mijlpaal|periode|blok|ronde)\s{1,2}(?:\d{1,2}|[IVX]{1,4}|[A-F])(?![\p{L}\p{N}])`;

/** Returns the sequences of phases below a node: items of a list, rows of a table, paragraphs or headings. */
function planningsIn(node: Nodes): Step[][] {
  if (!('children' in node)) return [];
  const children: readonly Nodes[] = node.children;
  const groups: Step[][] = [];
  let current: { readonly holder: Nodes; readonly steps: Step[] } | undefined;
  for (const [index, child] of children.entries()) {
    const step = stepAt(children, index);
    if (!step && child.type === 'heading' && !isBelow(child, current?.holder)) current = undefined;
    if (!step) continue;
    if (current?.holder.type !== child.type || isBelow(current.holder, child)) {
      current = { holder: child, steps: [] };
      groups.push(current.steps);
    }
    current.steps.push(step);
  }
  return [...groups, ...children.flatMap(planningsIn)];
}

/** Says whether the first is a heading of a deeper level than the second. */
function isBelow(node: Nodes, other: Nodes | undefined): boolean {
  return node.type === 'heading' && other?.type === 'heading' && node.depth > other.depth;
}

function stepAt(children: readonly Nodes[], index: number): Step | undefined {
  const holder = children[index];
  const named = holder && nameHolder(holder);
  const block = named && textBlockOf(named);
  const match = block && stepName.exec(block.text);
  if (!holder || !match) return undefined;
  const to = match[0].length;
  const from = to - match[0].trimStart().length;
  const text = [holder, ...below(children, index)]
    .map(wordsOf)
    .join(' ')
    .trimStart()
    .slice(to - from);
  return { name: sayable(block.text.slice(from, to)), span: block.span(from, to), text };
}

/** The text that can begin with the name of a phase. */
function nameHolder(node: Nodes): Paragraph | Heading | TableCell | undefined {
  if (node.type === 'paragraph' || node.type === 'heading') return node;
  if (node.type === 'tableRow') return node.children[0];
  const [first] = node.type === 'listItem' ? node.children : [];
  return first?.type === 'paragraph' ? first : undefined;
}

/** What belongs to a phase that is named in a heading or a paragraph: all up to the next phase or heading. */
function below(children: readonly Nodes[], index: number): readonly Nodes[] {
  const first = children[index];
  if (first?.type !== 'heading' && first?.type !== 'paragraph') return [];
  let end = index + 1;
  for (; end < children.length; end++) {
    const node = children[end] as Nodes;
    if (node.type === 'heading' && !isBelow(node, first)) break;
    if (first.type === 'paragraph' && node.type === 'paragraph' && stepName.test(wordsOf(node))) break;
  }
  return children.slice(index + 1, end);
}

/** All words in a node, those of its parts apart. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child: Nodes) => wordsOf(child)).join(' ') : '';
}
