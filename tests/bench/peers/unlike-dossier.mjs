import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const syllables = 'ka le mi no ru sta ver den ge bo wi ten las por dri ma'.split(' ');
const frontmatter = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/;
const notRunning = /^\s*(#|:::|::|\||!\[|<!--|\[\^|[-*\d>])|\[\^|\{\{|\]\(/;

/**
 * Copies a dossier with other words in half of its running lines, so that no cache of words, code or results was made from this text.
 * Directives, tables, lists, links and values stay. `random` gives numbers in [0, 1); the copy is a draft.
 */
export function unlikeDossier(from, to, random) {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true })) {
    if (!name.endsWith('.md')) continue;
    const file = join(to, name);
    const [, data, body] = frontmatter.exec(readFileSync(file, 'utf8')) ?? [];
    if (data === undefined) continue;
    const lines = body
      .split('\n')
      .map((line) =>
        line.length > 60 && !notRunning.test(line) && random() < 0.5 ? otherWords(line, random) : line,
      );
    writeFileSync(file, data.replace('status: final', 'status: draft') + lines.join('\n'));
  }
}

function otherWords(line, random) {
  return line.replace(/\b[a-z]{4,}\b/g, () =>
    Array.from(
      { length: 1 + Math.floor(random() * 4) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join(''),
  );
}
