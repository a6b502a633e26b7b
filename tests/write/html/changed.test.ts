import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import type { Change } from '../../../src/model/change.ts';
import type { Document } from '../../../src/model/document.ts';
import { redline } from '../../../src/redline/redline.ts';
import { writeHtml } from '../../../src/write/html/write-html.ts';
import { at, documentOf, h, p, root } from '../../support/agenda-tree.ts';
import { editedTree, someEdits } from '../../support/edited-tree.ts';
import { everyNode } from '../../support/every-node.ts';
import { assembledDossier, projectHost } from '../../support/examples.ts';
import { isNightly } from '../../support/nightly.ts';
import { png } from '../../support/png.ts';
import { seed } from '../../support/seed.ts';
import { words } from '../../support/words.ts';

const by: Pick<Change, 'author' | 'date'> = { author: 'J. "de" Bos', date: '2026-11-30T21:05:00Z' };

function pageOf(old: Document, current: Document, authorOf?: () => typeof by): string {
  const pictureOf = (path: string) => path;
  const made = redline({ document: old, pictureOf }, { document: current, pictureOf }, { authorOf });
  return written({ ...made, redline: { old: 'v1', current: 'v2' } });
}

function written(document: Document): string {
  const host = memoryHost({ 'd/foto.png': png(8, 8), 'd/rand.png': png(8, 8) }, { below: projectHost });
  const bytes = writeHtml(
    { ...document, words },
    host,
    ({ message }) => {
      throw new Error(message);
    },
    { pageOf: () => 1 },
  );
  return new TextDecoder().decode(bytes);
}

/** The page below its head and legend, without what is marked as `gone`, as words. */
function read(page: string, gone: 'ins' | 'del'): string {
  let main = /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
  main = main.replace(new RegExp(`<${gone}[ >][\\s\\S]*?</${gone}>`, 'g'), '');
  return main
    .replace(/<nav[\s\S]*?<\/nav>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, '');
}

describe('a page with changes', () => {
  const data = { span: at(1) };
  const heading = (text: string, id: string) => ({ ...h(1, text), data: { ...data, id } });

  test('marks words with who changed them, and blocks with a bar; a heading that is gone has no id', () => {
    const page = pageOf(
      documentOf(root([heading('Weg', 'weg'), p('Wij doen dit op maandag samen.')])),
      documentOf(root([p('Wij doen dit op dinsdag samen.')])),
      () => by,
    );
    expect(page).toContain(
      '<del class="block" datetime="2026-11-30T21:05:00Z" title="geschrapt door J. &#x22;de&#x22; Bos op 30 november 2026"><h1>Weg</h1></del>',
    );
    expect(page).toContain('op <del datetime="2026-11-30T21:05:00Z"');
    expect(page).toContain('>maandag</del><ins');
    expect(page).not.toContain('id="weg"');
    expect(page).toContain('<strong>Wat er veranderde van v1 naar v2</strong>');
    expect(page).toMatch(/<title>Wijzigingen: /);
  });

  test('of a row marks its cells, of an item what is in it', () => {
    const row = (text: string) => ({
      type: 'tableRow' as const,
      children: [{ type: 'tableCell' as const, children: p(text).children, data }],
      data,
    });
    const table = (...texts: string[]) => ({
      type: 'table' as const,
      align: [],
      children: texts.map(row),
      data,
    });
    const list = (...texts: string[]) => ({
      type: 'list' as const,
      children: texts.map((text) => ({ type: 'listItem' as const, children: [p(text)], data })),
      data,
    });
    const page = pageOf(
      documentOf(root([table('Kop', 'Loon'), list('een')])),
      documentOf(root([table('Kop', 'Loon', 'Huur'), list('een', 'twee')])),
    );
    expect(page).toContain('<tr><td class="short"><ins title="ingevoegd">Huur</ins></td></tr>');
    expect(page).toMatch(/<li><ins title="ingevoegd">\s*(?:<p>)?twee/);
  });

  test('a page without changes has nothing of all this', () => {
    expect(written(everyNode())).not.toMatch(/<ins|<del|ingevoegd/);
  });
});

const examples: readonly Document[] = [
  everyNode(),
  ...assembledDossier('agreements/meppel-gka-agenda', projectHost).documents.slice(0, 1),
];

test('a page reads as the new version without what is deleted, as the old one without what is inserted, and is well-formed', () => {
  fc.assert(
    fc.property(fc.nat(1), fc.nat(200), someEdits, someEdits, (which, from, before, after) => {
      const document = examples[which] as Document;
      const { children } = document.root;
      const notes = children.filter(({ type }) => type === 'footnotes');
      const kept = new Set([
        'paragraph',
        'list',
        'table',
        'callout',
        'quote',
        'heading',
        'fieldTable',
        'budgetTable',
        'signatureBlock',
      ]);
      const part = children
        .slice(from % children.length)
        .filter(({ type }) => kept.has(type))
        .slice(0, 20);
      const tree = { ...document.root, children: [...part, ...notes] };
      const [old, current] = [before, after].map((edits) => ({
        ...document,
        root: editedTree(tree, edits),
      })) as [Document, Document];
      const page = pageOf(old, current);
      // Numbers of notes and headings are those of the new version.
      const bare = (text: string) => text.replace(/\d|…/g, '');
      expect(bare(read(page, 'del'))).toBe(bare(read(written(current), 'del')));
      expect(bare(read(page, 'ins'))).toBe(bare(read(written(old), 'ins')));
      expect(page).not.toMatch(/<(?:tr|ul|ol|dl|table|tbody|thead)[^>]*>\s*<(?:ins|del)/);
      expect(page).not.toMatch(/<(?:ins|del)[^>]*>\s*<(?:tr|td|th|li|dt|dd)[ >]/);
      expect(page).not.toMatch(/<del[^>]*>(?:(?!<\/del>)[\s\S])*<del/);
    }),
    { numRuns: isNightly ? 300 : 40, ...seed },
  );
});
