/** A Word file as it comes back: with tracked changes and a comment in its XML, as Word writes them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';

/** What somebody did with a file: words in the place of others, and a comment on the run with some words. */
export interface Returning {
  readonly author?: string;
  readonly replace?: readonly (readonly [old: string, fresh: string])[];
  readonly comment?: { readonly on: string; readonly text: string };
}

/** Returns the file with that in it. Throws when words are not there. */
export function returnedDocx(
  docx: Uint8Array,
  { author = 'Karin', replace = [], comment }: Returning,
): Uint8Array {
  const parts = unzipSync(docx);
  const textOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const by = `w:author="${author}" w:date="2026-05-01T10:00:00Z"`;
  let xml = textOf('word/document.xml');
  for (const [index, [old, fresh]] of replace.entries())
    xml = inRun(xml, old, (run) => {
      const [, properties = '', text = ''] =
        /^<w:r>(<w:rPr>.*?<\/w:rPr>)?<w:t[^>]*>([^<]*)<\/w:t><\/w:r>$/.exec(run) ?? [];
      const [before = '', behind = ''] = text.split(old);
      const plain = (words: string, name = 't') =>
        `<w:r>${properties}<w:${name} xml:space="preserve">${words}</w:${name}></w:r>`;
      return (
        `${plain(before)}<w:del w:id="${9000 + 2 * index}" ${by}>${plain(old, 'delText')}</w:del>` +
        `<w:ins w:id="${9001 + 2 * index}" ${by}>${plain(fresh)}</w:ins>${plain(behind)}`
      );
    });
  if (comment) {
    xml = inRun(
      xml,
      comment.on,
      (run) => `<w:commentRangeStart w:id="7"/>${run}<w:commentRangeEnd w:id="7"/>`,
    );
    const related = 'word/_rels/document.xml.rels';
    const link = `<Relationship Id="rIdC" Type="${relation}" Target="comments7.xml"/></Relationships>`;
    parts[related] = strToU8(textOf(related).replace('</Relationships>', link));
    parts['word/comments7.xml'] = strToU8(
      `<w:comments xmlns:w="${namespace}"><w:comment w:id="7" ${by}><w:p><w:r><w:t>${comment.text}</w:t></w:r></w:p></w:comment></w:comments>`,
    );
  }
  parts['word/document.xml'] = strToU8(xml);
  return zipSync(parts);
}

function inRun(xml: string, words: string, change: (run: string) => string): string {
  const run = xml.match(/<w:r>(?:(?!<w:r>).)*?<\/w:r>/gs)?.find((each) => each.includes(words));
  if (run === undefined) throw new Error(`no run with “${words}”`);
  return xml.replace(run, () => change(run));
}
