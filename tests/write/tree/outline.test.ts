import type { Nodes } from 'mdast';
import { expect, describe as group, it } from 'vitest';
import { memoryHost } from '../../../src/host/memory-host.ts';
import { contentOf } from '../../../src/model/final-text.ts';
import { describe } from '../../../src/write/tree/describe.ts';
import { outline } from '../../../src/write/tree/outline.ts';
import { writers } from '../../../src/write/writers.ts';
import { at, documentOf, p, root } from '../../support/agenda-tree.ts';
import { everyNode } from '../../support/every-node.ts';

group('the outline', () => {
  it('shows each type of node with what matters of it', () => {
    expect(outline(everyNode())).toMatchInlineSnapshot(`
      "document agenda (gka-agenda, draft) "Gelijke kansen"
      root @d/agenda.md:1:1
        cover @d/agenda.md:9:2
          paragraph @d/agenda.md:1:1
            text "Motto" @d/agenda.md:1:1
        heading 1 #begroting number="Bijlage 1" origin="d/agenda.md" @d/agenda.md:1:1
          text "Begroting" @d/agenda.md:1:1
        heading 2 #doel number="1.2" unlisted @d/agenda.md:2:1
          text "Doel" @d/agenda.md:1:1
        paragraph @d/agenda.md:1:1
          text "Een " @d/agenda.md:1:1
          strong @d/agenda.md:9:2
            text "vet" @d/agenda.md:1:1
          footnoteMark 1 → #note:1 @d/agenda.md:9:2
          break @d/agenda.md:9:2
          emphasis @d/agenda.md:9:2
            text "schuin" @d/agenda.md:1:1
          link "https://example.nl/" @d/agenda.md:9:2
            text " adres" @d/agenda.md:1:1
          reference → #doel @d/agenda.md:9:2
            text " p. " @d/agenda.md:1:1
            pageNumber → #doel @d/agenda.md:9:2
          blank @d/agenda.md:9:2
            text " leeg" @d/agenda.md:1:1
          text " en " @d/agenda.md:1:1
          inlineCode "{{a.b}}" @d/agenda.md:9:2
        code lang="yaml" "a:\\n  - b  # c\\n\\n\\"<d>\\": e" @d/agenda.md:9:2
        thematicBreak @d/agenda.md:9:2
        list ordered start=3 spread @d/agenda.md:9:2
          listItem @d/agenda.md:9:2
            paragraph @d/agenda.md:1:1
              text "punt" @d/agenda.md:1:1
            paragraph @d/agenda.md:1:1
              text "nog" @d/agenda.md:1:1
        list bullet @d/agenda.md:9:2
          listItem @d/agenda.md:9:2
            paragraph @d/agenda.md:1:1
              text "bol" @d/agenda.md:1:1
        table align="left,none" @d/agenda.md:9:2
          tableRow @d/agenda.md:9:2
            tableCell @d/agenda.md:9:2
              text "kop" @d/agenda.md:1:1
              break @d/agenda.md:9:2
              text "regel" @d/agenda.md:1:1
            tableCell @d/agenda.md:9:2
          tableRow @d/agenda.md:9:2
            tableCell @d/agenda.md:9:2
              text "cel" @d/agenda.md:1:1
            tableCell @d/agenda.md:9:2
        columns @d/agenda.md:9:2
          column @d/agenda.md:9:2
            paragraph @d/agenda.md:1:1
              text "naast" @d/agenda.md:1:1
        quote language="en" @d/agenda.md:9:2
          paragraph @d/agenda.md:1:1
            text "It takes" @d/agenda.md:1:1
          source:
            text "wie" @d/agenda.md:1:1
        callout @d/agenda.md:9:2
          paragraph @d/agenda.md:1:1
            text "kader" @d/agenda.md:1:1
        figure "d/foto.png" alt="Een foto" @d/agenda.md:9:2
          caption:
            text "bijschrift" @d/agenda.md:1:1
        figure "d/rand.png" alt="" @d/agenda.md:9:2
        pageBreak @d/agenda.md:9:2
        fieldTable @d/agenda.md:9:2
          fieldRow "Contact" @d/agenda.md:9:2
            text "Ada" @d/agenda.md:1:1
        wordmark right @d/agenda.md:9:2
          text "Gemeente" @d/agenda.md:1:1
        budgetTable "Begroting: x" columns="left:2,right:1" @d/agenda.md:9:2
          budgetRow total @d/agenda.md:9:2
            tableCell @d/agenda.md:9:2
              text "Totaal" @d/agenda.md:1:1
            tableCell @d/agenda.md:9:2
              text "€ 5" @d/agenda.md:1:1
        signatureBlock @d/agenda.md:9:2
          signatureParty "meppel" @d/agenda.md:9:2
            fieldRow "Plaats" line @d/agenda.md:9:2
            fieldRow "Handtekening" signature @d/agenda.md:9:2
        toc @d/agenda.md:9:2
          tocEntry 1 → #begroting @d/agenda.md:9:2
            text "Begroting" @d/agenda.md:1:1
        footnotes @d/agenda.md:9:2
          footnote 1 #note:1 @d/agenda.md:9:2
            paragraph @d/agenda.md:1:1
              text "Een  noot." @d/agenda.md:1:1
      "
    `);
  });

  it('was tried on every type in the table', () => {
    const types = new Set<string>();
    const visit = (node: Nodes): void => {
      types.add(node.type);
      contentOf(node).forEach(visit);
    };
    visit(everyNode().root);
    expect([...types].sort()).toEqual(Object.keys(describe).sort());
  });

  it('keeps white space and quotes of a text visible', () => {
    expect(outline(documentOf(root([p('“a”\u00a0"b"\n')])))).toContain(
      'text "“a”\u00a0\\"b\\"\\n" @d/agenda.md:1:1',
    );
  });

  it('refuses a node that resolve should have replaced, and one without a place', () => {
    const toc = { type: 'tocSlot', data: { span: at(1) } } as const;
    expect(() => outline(documentOf(root([toc])))).toThrow('no outline of a tocSlot node');
    expect(() => outline(documentOf(root([{ type: 'thematicBreak' }])))).toThrow(
      'a thematicBreak node without a span',
    );
  });

  it('is what the writer `tree` writes, as UTF-8', async () => {
    const bytes = (await writers.tree.write(everyNode(), memoryHost({}), () => {}))?.bytes;
    expect(new TextDecoder().decode(bytes)).toBe(outline(everyNode()));
  });
});
