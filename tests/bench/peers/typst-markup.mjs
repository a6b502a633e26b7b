/** Writes an mdast tree as Typst markup: the smallest honest mapping, with a cover line, contents and page numbers. */
export function typstMarkup(tree) {
  const definitions = new Map(
    tree.children.filter(({ type }) => type === 'definition').map((node) => [node.identifier, node.url]),
  );
  const all = (nodes, between = '') => nodes.map(one).join(between);
  const content = (nodes) => `[${all(nodes)}]`;
  const written = {
    root: (node) => all(node.children, '\n\n'),
    heading: (node) => `${'='.repeat(node.depth)} ${all(node.children)}`,
    paragraph: (node) => all(node.children),
    text: (node) => escaped(node.value),
    emphasis: (node) => `#emph${content(node.children)}`,
    strong: (node) => `#strong${content(node.children)}`,
    delete: (node) => `#strike${content(node.children)}`,
    inlineCode: (node) => `#raw(${JSON.stringify(node.value)})`,
    code: (node) => `#raw(block: true, ${JSON.stringify(node.value)})`,
    break: () => ' \\\n',
    link: (node) => `#link(${JSON.stringify(node.url)})${content(node.children)}`,
    linkReference: (node) =>
      definitions.has(node.identifier)
        ? `#link(${JSON.stringify(definitions.get(node.identifier))})${content(node.children)}`
        : all(node.children),
    blockquote: (node) => `#quote(block: true)[${all(node.children, '\n\n')}]`,
    list: (node) =>
      `#${node.ordered ? 'enum' : 'list'}(${node.children.map((item) => `[${all(item.children, '\n\n')}]`).join(', ')})`,
    table: (node) => {
      const [head, ...rows] = node.children;
      const cells = (row) => row.children.map((cell) => content(cell.children)).join(', ');
      return `#table(columns: ${head.children.length}, table.header(${cells(head)}), ${rows.map(cells).join(', ')})`;
    },
    thematicBreak: () => '#line(length: 100%)',
    image: (node) => escaped(node.alt ?? ''),
    html: () => '',
    definition: () => '',
  };
  function one(node) {
    const write = written[node.type];
    if (write === undefined) throw new Error(`No Typst for ${node.type}`);
    return write(node);
  }
  return `#set document(title: "Peer")\n#set page(numbering: "1")\n#set text(lang: "nl")\n#outline()\n\n${one(tree)}\n`;
}

function escaped(text) {
  return text.replace(/[\\#$*_`<>@=~[\]/+-]/g, '\\$&');
}
