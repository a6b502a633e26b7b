// Takes the marks out of a newly written dossier, and writes beside it what is planted where.
//
//   node tests/corpus/place.mjs <folder with marked files> <folder of the corpus>
//
// A fault is written ⟦rule|text⟧, an innocent look-alike ⟦ok rule|text⟧; the text may be any part of a line, also in frontmatter.
// `expected.txt` gets a line for each: what it is, file:line:column (1-based, UTF-16), the rule, and the text as JSON.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [from, to] = process.argv.slice(2);
if (!from || !to) throw new Error('usage: place.mjs <marked folder> <corpus folder>');
cpSync(from, to, { recursive: true });

const expected = [];
for (const file of markdownIn(to)) {
  const marked = readFileSync(file, 'utf8');
  let plain = '';
  let rest = marked;
  for (let match = next(rest); match; match = next(rest)) {
    plain += rest.slice(0, match.index);
    const [whole, ok, rule, text] = match;
    const line = plain.split('\n').length;
    const column = plain.length - plain.lastIndexOf('\n');
    expected.push(
      `${ok ? 'innocent' : 'fault   '} ${relative(to, file)}:${line}:${column} ${rule} ${JSON.stringify(text)}`,
    );
    plain += text;
    rest = rest.slice(match.index + whole.length);
  }
  plain += rest;
  if (/[⟦⟧]/.test(plain)) throw new Error(`${file}: a mark is not closed, or marks are inside each other`);
  writeFileSync(file, plain);
}
writeFileSync(join(to, 'expected.txt'), `${expected.join('\n')}\n`);
console.log(
  `${expected.filter((line) => line.startsWith('fault')).length} faults, ${expected.filter((line) => line.startsWith('innocent')).length} innocent`,
);

function next(text) {
  return /⟦(ok )?([a-z-]+\/[a-z-]+)\|([^⟦⟧]*)⟧/.exec(text);
}

function markdownIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
