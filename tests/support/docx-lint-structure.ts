/** Tables, styles, lists, fields and text: what must hold inside a part. */
import { everywhere, type LintRule, said, storiesOf, tableRows } from './docx-lint-rule.ts';
import {
  above,
  attribute,
  below,
  child,
  children,
  type DocxParts,
  type Element,
  isOn,
  valueAt,
} from './docx-parts.ts';
import { stylesOf } from './docx-styles.ts';

export const structureRules = {
  cellsEndWithParagraph: (parts) =>
    everywhere(parts, 'w:tc').flatMap(([part, cell]) =>
      children(cell).at(-1)?.nodeName === 'w:p' ? [] : [said(part, cell, 'does not end with a paragraph')],
    ),

  stylesExist(parts) {
    const { ids } = stylesOf(parts);
    const uses: Readonly<Record<string, string>> = {
      'w:pStyle': 'paragraph',
      'w:rStyle': 'character',
      'w:tblStyle': 'table',
    };
    const used = everywhere(parts, ...Object.keys(uses)).flatMap(([part, use]) => {
      const id = attribute(use, 'w:val') ?? '';
      const style = ids.get(id);
      if (!style) return [said(part, use, `style "${id}" is not defined`)];
      return style.type === uses[use.nodeName]
        ? []
        : [said(part, use, `style "${id}" is a ${style.type} style`)];
    });
    const root = parts.find('word/styles.xml');
    const links = (root ? below(root, 'w:basedOn', 'w:next', 'w:link') : []).flatMap((link) => {
      const id = attribute(link, 'w:val') ?? '';
      const owner = attribute(link.parentNode as Element, 'w:styleId');
      return ids.has(id)
        ? []
        : [`word/styles.xml ${link.nodeName} of ${owner}: style "${id}" is not defined`];
    });
    return [...used, ...links];
  },

  listsExist(parts) {
    const root = parts.find('word/numbering.xml');
    const abstracts = new Map(
      (root ? children(root, 'w:abstractNum') : []).map((each) => [attribute(each, 'w:abstractNumId'), each]),
    );
    const numbers = root ? children(root, 'w:num') : [];
    const abstractOf = new Map(
      numbers.map((num) => [attribute(num, 'w:numId'), valueAt(num, 'w:abstractNumId')]),
    );
    const orphans = numbers
      .filter((num) => !abstracts.has(valueAt(num, 'w:abstractNumId')))
      .map((num) => said('word/numbering.xml', num, 'has no definition'));
    const uses = [
      ...everywhere(parts, 'w:numPr'),
      ...below(parts.root('word/styles.xml'), 'w:numPr').map((use): [string, Element] => [
        'word/styles.xml',
        use,
      ]),
    ];
    const missing = uses.flatMap(([part, use]) => {
      const id = valueAt(use, 'w:numId');
      if (id === undefined || id === '0') return [];
      if (!abstractOf.has(id)) return [said(part, use, `list "${id}" is not defined`)];
      const level = valueAt(use, 'w:ilvl') ?? '0';
      const definition = abstracts.get(abstractOf.get(id));
      if (!definition) return [];
      const levels = children(definition, 'w:lvl').map((each) => attribute(each, 'w:ilvl'));
      return levels.includes(level) ? [] : [said(part, use, `list "${id}" has no level ${level}`)];
    });
    return [...orphans, ...missing];
  },

  deletedText: (parts) =>
    everywhere(parts, 'w:t', 'w:delText', 'w:instrText', 'w:delInstrText').flatMap(([part, text]) => {
      const deleted = above(text, 'w:del', 'w:moveFrom') !== undefined;
      if (deleted === text.nodeName.startsWith('w:del')) return [];
      return [said(part, text, deleted ? 'kept text inside a deletion' : 'deleted text outside a deletion')];
    }),

  gridsFit: (parts) =>
    everywhere(parts, 'w:tbl').flatMap(([part, table]) => {
      const columns = children(child(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
      const rows = tableRows(table);
      if (rows.length === 0) return [said(part, table, 'has no rows')];
      return rows.flatMap((row) => {
        const cells = rowCells(row);
        if (cells.length === 0) return [said(part, row, 'has no cells')];
        const spans = cells.map((cell) => Number(valueAt(child(cell, 'w:tcPr'), 'w:gridSpan') ?? 1));
        const bad = cells.filter((_, index) => !((spans[index] ?? 0) >= 1));
        if (bad.length > 0) return bad.map((cell) => said(part, cell, 'spans less than one column'));
        const beside = ['w:gridBefore', 'w:gridAfter'].map((name) =>
          Number(valueAt(child(row, 'w:trPr'), name) ?? 0),
        );
        const width = [...spans, ...beside].reduce((sum, span) => sum + span, 0);
        return width === columns ? [] : [said(part, row, `has ${width} columns in a grid of ${columns}`)];
      });
    }),

  fieldsClose: (parts) =>
    storiesOf(parts).flatMap(([part, root]) => {
      const findings: string[] = [];
      const open: string[] = [];
      for (const mark of below(root, 'w:fldChar')) {
        const type = attribute(mark, 'w:fldCharType') ?? '';
        if (type === 'begin') open.push(type);
        else if (open.length === 0) findings.push(said(part, mark, `field ${type} without a beginning`));
        else if (type === 'separate' && open.at(-1) === 'separate')
          findings.push(said(part, mark, 'field with two results'));
        else if (type === 'separate') open[open.length - 1] = type;
        else open.pop();
      }
      return open.length > 0 ? [...findings, `${part}: ${open.length} fields without an end`] : findings;
    }),

  /** ECMA-376 part 1, 17.5.2.44: Word flattens, or shows the code of, what is more than a run of text in a control for plain text. */
  controlsArePlain: (parts) =>
    controls(parts).flatMap(([part, control]) => {
      const [run, ...more] = children(child(control, 'w:sdtContent') ?? control);
      const inside = run ? children(run).map(({ nodeName }) => nodeName) : [];
      const isPlain = run?.nodeName === 'w:r' && more.length === 0 && inside.every((name) => plain.has(name));
      return isPlain ? [] : [said(part, control, 'more than one run of plain text in a control')];
    }),

  promptsExist(parts) {
    const glossary = parts.find('word/glossary/document.xml');
    const prompts = new Map(
      (glossary ? below(glossary, 'w:docPart') : []).map((each) => [
        valueAt(each, 'w:docPartPr', 'w:name'),
        child(each, 'w:docPartBody')?.textContent,
      ]),
    );
    return controls(parts)
      .filter(([, control]) => isOn(child(control, 'w:sdtPr'), 'w:showingPlcHdr'))
      .flatMap(([part, control]) => {
        const name = valueAt(control, 'w:sdtPr', 'w:placeholder', 'w:docPart');
        const shown = child(control, 'w:sdtContent')?.textContent;
        if (name === undefined) return [said(part, control, 'a prompt of Word instead of its own')];
        if (!prompts.has(name)) return [said(part, control, `no prompt "${name}"`)];
        return prompts.get(name) === shown
          ? []
          : [said(part, control, `shows another prompt than "${name}"`)];
      });
  },

  fieldMarksStandAlone: (parts) =>
    everywhere(parts, 'w:fldChar', 'w:instrText').flatMap(([part, mark]) => {
      const others = children(mark.parentNode as Element).filter(
        (each) => each !== mark && each.nodeName !== 'w:rPr',
      );
      return others.length === 0 ? [] : [said(part, mark, 'a mark of a field that shares its run')];
    }),

  textSurvives: (parts) =>
    everywhere(parts, 'w:t', 'w:delText').flatMap(([part, text]) => {
      const value = text.textContent ?? '';
      const kept = attribute(text, 'xml:space') === 'preserve';
      return [
        ...(/[\t\n\r]/.test(value)
          ? [said(part, text, 'a line break or tab that Word shows as a space')]
          : []),
        ...(!kept && /^ | $/.test(value) ? [said(part, text, 'a space at the edge that Word drops')] : []),
        ...(/[\ufffd\ufffe\uffff]/.test(value) ? [said(part, text, 'a character that is none')] : []),
      ];
    }),

  nothingHidden: (parts) =>
    everywhere(parts, 'w:rPr')
      .filter(([, properties]) => isOn(properties, 'w:vanish'))
      .map(([part, properties]) => said(part, properties, 'hidden text')),
} satisfies Readonly<Record<string, LintRule>>;

const plain = new Set(['w:rPr', 'w:t']);

/** The controls that may hold plain text only. */
function controls(parts: DocxParts): [string, Element][] {
  return everywhere(parts, 'w:sdt').filter(
    ([, control]) => children(child(control, 'w:sdtPr') ?? control, 'w:text', 'w:date').length > 0,
  );
}

function rowCells(row: Element): Element[] {
  return children(row, 'w:tc', 'w:sdt').flatMap((each) =>
    each.nodeName === 'w:tc' ? [each] : children(child(each, 'w:sdtContent') ?? each, 'w:tc'),
  );
}
