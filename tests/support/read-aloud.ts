import type { StructureNode } from './pdf-structure.ts';

/** What a screen reader says before the text of an element; of what is not here it only reads the text. */
const announced: Readonly<Record<string, string>> = {
  H1: 'kop 1',
  H2: 'kop 2',
  H3: 'kop 3',
  H4: 'kop 4',
  H5: 'kop 5',
  H6: 'kop 6',
  TR: 'rij',
  Caption: 'bijschrift',
  BlockQuote: 'citaat',
  Figure: 'afbeelding',
  Form: 'veld',
  Note: 'noot',
  TOCI: 'inhoud',
  Table: 'tabel',
};

/** Elements that are heard as one line. */
const lines = /^(?:H\d|P|LBody|TR|Caption|TOCI|Figure|Form)$/;

/** Returns what who listens to a PDF hears, line by line, from its structure tree alone: nothing of the page is looked at. */
export function readAloud(root: StructureNode): string {
  const said: string[] = [];
  const say = (node: StructureNode, before: string): void => {
    const own = announced[node.role];
    const announcement = own ? `${before}${own}: ` : before;
    const alternative = alternativeOf(node);
    if (node.role === 'LI') {
      const [mark, ...body] = node.children;
      let first = `${before}${mark === undefined || typeof mark === 'string' ? '' : lineOf(mark)} `;
      for (const child of body) {
        if (typeof child !== 'string') say(child, first);
        first = before;
      }
    } else if (alternative !== undefined) said.push(`${announcement}${alternative}`);
    else if (lines.test(node.role) && !node.children.some(isBlock))
      said.push(`${announcement}${lineOf(node)}`);
    else {
      if (own && !lines.test(node.role)) said.push(`${before}${own}`);
      let first = lines.test(node.role) ? announcement : before;
      for (const child of node.children) {
        if (typeof child === 'string') said.push(`${first}${child.trim()}`);
        else say(child, first);
        first = before;
      }
    }
  };
  say(root, '');
  return `${said.filter((line) => line.trim() !== '').join('\n')}\n`;
}

const cells = /^(?:TH|TD|Lbl|LBody)$/;

function lineOf(node: StructureNode): string {
  const parts = node.children.map((child) =>
    typeof child === 'string' ? child : (alternativeOf(child) ?? lineOf(child)),
  );
  const apart = node.children.some((child) => typeof child !== 'string' && cells.test(child.role));
  return parts
    .map((part) => part.replace(/\s+/gu, ' '))
    .join(apart ? ' | ' : '')
    .trim();
}

function alternativeOf(node: StructureNode): string | undefined {
  return node.attributes.find((each) => /^(?:Alt|ActualText|E|TU)=/.test(each))?.replace(/^\w+=/, '');
}

function isBlock(child: StructureNode | string): boolean {
  if (typeof child === 'string') return false;
  if (/^(?:Span|Em|Strong|Ins|Del|Link|Reference)$/.test(child.role)) return false;
  return !cells.test(child.role) || child.children.some(isBlock);
}
