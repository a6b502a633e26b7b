import type { FinalNode, FinalType } from '../../model/nodes.ts';

/** What the outline says of a node after its type, for each type: what a writer prints or decides by. */
type Describe = { [T in FinalType]: (node: FinalNode<T>) => readonly string[] };

const nothing = (): readonly string[] => [];

export const describe = {
  root: nothing,
  paragraph: ({ data }) => named('room', data?.room),
  heading: ({ depth, data }) => [
    String(depth),
    `#${data?.id}`,
    ...named('number', data?.number),
    ...(data?.listed === false ? ['unlisted'] : []),
    ...named('origin', data?.origin),
  ],
  thematicBreak: nothing,
  list: ({ ordered, start, spread }) => [
    ordered ? 'ordered' : 'bullet',
    ...(ordered && start !== 1 ? named('start', start) : []),
    ...(spread ? ['spread'] : []),
  ],
  listItem: ({ spread }) => (spread ? ['spread'] : []),
  table: ({ align }) => named('align', align?.map((side) => side ?? 'none').join(',')),
  tableRow: nothing,
  tableCell: nothing,
  code: ({ lang, value }) => [...named('lang', lang), JSON.stringify(value)],
  text: ({ value }) => [JSON.stringify(value)],
  inlineCode: ({ value }) => [JSON.stringify(value)],
  emphasis: nothing,
  strong: nothing,
  break: nothing,
  link: ({ url, title }) => [JSON.stringify(url), ...named('title', title)],
  wordmark: ({ align, logo }) => [align, ...named('logo', logo?.path), ...named('alt', logo?.alt)],
  cover: nothing,
  columns: ({ plain }) => (plain ? ['plain'] : []),
  column: nothing,
  quote: ({ language }) => named('language', language),
  callout: nothing,
  figure: ({ path, alt }) => [JSON.stringify(path), ...named('alt', alt)],
  pageBreak: nothing,
  fieldTable: ({ pairs }) => named('pairs', pairs),
  fieldRow: ({ label, kind }) => [JSON.stringify(label), ...(kind === 'text' ? [] : [kind])],
  budgetTable: ({ caption, columns }) => [
    JSON.stringify(caption),
    ...named('columns', columns.map(({ align, share }) => `${align}:${share}`).join(',')),
  ],
  budgetRow: ({ role }) => [role],
  signatureBlock: nothing,
  signatureParty: ({ partner }) => [JSON.stringify(partner)],
  toc: nothing,
  tocEntry: ({ depth, target }) => [String(depth), `→ #${target}`],
  footnotes: nothing,
  footnote: ({ number, identifier }) => [String(number), `#${identifier}`],
  reference: ({ target }) => [`→ #${target}`],
  pageNumber: ({ target }) => [`→ #${target}`],
  footnoteMark: ({ number, identifier }) => [String(number), `→ #${identifier}`],
  blank: nothing,
} satisfies Describe;

function named(name: string, value: string | number | null | undefined): readonly string[] {
  return value === undefined || value === null ? [] : [`${name}=${JSON.stringify(value)}`];
}
