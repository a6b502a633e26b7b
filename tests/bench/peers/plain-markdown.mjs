/** `node plain-markdown.mjs <html> <markdown> <typst> <data>`: what a peer gets: our web page as Markdown, as Typst markup and as texts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { peerPackage } from './peer-package.mjs';
import { typstMarkup } from './typst-markup.mjs';

const [html, markdownFile, markupFile, dataFile] = process.argv.slice(2);
const [
  { unified },
  { default: parseHtml },
  { default: toMarkdown },
  { default: gfm },
  { default: stringify },
  { default: parse },
] = await Promise.all([
  peerPackage('unified'),
  peerPackage('rehype-parse'),
  peerPackage('rehype-remark'),
  peerPackage('remark-gfm'),
  peerPackage('remark-stringify'),
  peerPackage('remark-parse'),
]);
const markdown = String(
  await unified().use(parseHtml).use(toMarkdown).use(gfm).use(stringify).process(readFileSync(html, 'utf8')),
);
writeFileSync(markdownFile, markdown);
const tree = unified().use(parse).use(gfm).parse(markdown);
writeFileSync(markupFile, typstMarkup(tree));
writeFileSync(dataFile, JSON.stringify({ blocks: textsOf(tree).map((text) => ({ text })) }));

/** One text per paragraph, heading and cell. */
function textsOf(node) {
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return [wordsOf(node)];
  return (node.children ?? []).flatMap(textsOf);
}
function wordsOf(node) {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
