import type { ListItem, PhrasingContent } from 'mdast';
import { blankFor, blankParagraph } from '../model/blank.ts';
import { spanOf } from '../model/nodes.ts';
import type { Partner } from '../model/partner.ts';
import { replaceNodes } from '../model/replace-nodes.ts';
import type { Words } from '../model/words.ts';
import type { Pass } from './pass.ts';

/** Turns `::partners` into a list in the order of the frontmatter: name, short name, who leads. */
export const insertPartners: Pass = (root, { document: { words }, dossier }) => {
  const { data } = dossier.main;
  const { partners } = data;
  const lead = 'lead' in data ? data.lead.value : undefined;
  const entries = Object.entries(partners);
  return replaceNodes(root, (node) => {
    if (node.type !== 'partnersSlot') return undefined;
    const data = { span: spanOf(node) };
    if (entries.length === 0)
      return [blankParagraph(words.missing.partners, { ...data, key: 'partners' }, words)];
    const children = entries.map(([id, partner]) => partnerItem(partner, id === lead, words));
    return [{ type: 'list', ordered: false, spread: false, children, data }];
  });
};

function partnerItem({ name, short }: Partner, isLead: boolean, words: Words): ListItem {
  const data = { span: name.span };
  const text = (value: string, span = name.span): PhrasingContent => ({
    type: 'text',
    value,
    data: { span },
  });
  const children: PhrasingContent[] = [
    name.value === undefined ? blankFor(words.missing.partner, name, words) : text(name.value),
    ...(short?.value === undefined || short.value === name.value
      ? []
      : [text(` ${words.partners.short({ name: short.value })}`, short.span)]),
    ...(isLead ? [text(`, ${words.partners.lead}`)] : []),
  ];
  return { type: 'listItem', spread: false, children: [{ type: 'paragraph', children, data }], data };
}
