/** What a screen reader needs, and what Word asks on opening. */
import { everywhere, type LintRule, said, tableRows } from './docx-lint-rule.ts';
import { attribute, below, child, type DocxParts, type Element, isOn, valueAt } from './docx-parts.ts';
import { headingLevel, stylesOf, tocLevel } from './docx-styles.ts';

const main = 'word/document.xml';

export const accessRules = {
  imagesSpeak: (parts) =>
    everywhere(parts, 'wp:docPr').flatMap(([part, properties]) => {
      const words = attribute(properties, 'descr')?.trim() ?? '';
      const decorative = below(properties, 'adec:decorative').some((each) => attribute(each, 'val') !== '0');
      if (words !== '' && decorative) return [said(part, properties, 'decorative, yet with words')];
      return words !== '' || decorative ? [] : [said(part, properties, 'image without alternative text')];
    }),

  tablesHaveHeaders: (parts) =>
    everywhere(parts, 'w:tbl').flatMap(([part, table]) => {
      const headers = tableRows(table).map((row) => isOn(child(row, 'w:trPr'), 'w:tblHeader'));
      if (headers.lastIndexOf(true) > headers.indexOf(false) && headers.includes(false))
        return [said(part, table, 'a header row below an ordinary row')];
      if (isLayout(table))
        return headers.includes(true) ? [said(part, table, 'a header row in a table for layout')] : [];
      return headers[0] ? [] : [said(part, table, 'no header row')];
    }),

  languageIsGiven(parts) {
    const styles = parts.root('word/styles.xml');
    const given = {
      'word/styles.xml docDefaults': attribute(
        child(styles, 'w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang'),
        'w:val',
      ),
      'word/settings.xml themeFontLang': valueAt(parts.find('word/settings.xml'), 'w:themeFontLang'),
      'docProps/core.xml language': property(parts, 'dc:language'),
    };
    return Object.entries(given)
      .filter(([, language]) => language !== 'nl-NL')
      .map(([span, language]) => `${span}: ${language ? `"${language}"` : 'no language'}`);
  },

  titleIsGiven: (parts) =>
    (property(parts, 'dc:title') ?? '').trim() ? [] : ['docProps/core.xml: no title'],

  headingsStepDown(parts) {
    let before = 0;
    return headingsOf(parts).flatMap(({ level, paragraph }) => {
      const step = level - before;
      before = level;
      if (wordsOf(paragraph).trim() === '') return [said(main, paragraph, 'an empty heading')];
      return step > 1 ? [said(main, paragraph, `heading ${level} after heading ${level - step}`)] : [];
    });
  },

  wordAsksNothing(parts) {
    const settings = parts.find('word/settings.xml');
    const updates = settings && isOn(settings, 'w:updateFields') ? ['word/settings.xml: updateFields'] : [];
    const dirty = everywhere(parts, 'w:fldChar', 'w:fldSimple', 'w:sdtPr').filter(([, each]) =>
      ['1', 'true', 'on'].includes(attribute(each, 'w:dirty') ?? ''),
    );
    return [...updates, ...dirty.map(([part, each]) => said(part, each, 'a field to be updated on opening'))];
  },

  contentsLead(parts) {
    const styles = stylesOf(parts);
    const targets = new Set(
      headingsOf(parts).flatMap(({ paragraph }) =>
        below(paragraph, 'w:bookmarkStart').map((each) => attribute(each, 'w:name')),
      ),
    );
    return below(parts.root(main), 'w:p')
      .filter((paragraph) => tocLevel(paragraph, styles) !== undefined)
      .flatMap((entry) => {
        const anchor = attribute(below(entry, 'w:hyperlink')[0], 'w:anchor');
        if (anchor === undefined) return [said(main, entry, 'an entry that leads nowhere')];
        return targets.has(anchor) ? [] : [said(main, entry, `no heading has bookmark "${anchor}"`)];
      });
  },

  linksSpeak: (parts) =>
    everywhere(parts, 'w:hyperlink').flatMap(([part, link]) => {
      const words = wordsOf(link);
      const images = below(link, 'wp:docPr').length;
      return /[\p{L}\p{N}]/u.test(words) || images > 0 ? [] : [said(part, link, 'link without words')];
    }),
} satisfies Readonly<Record<string, LintRule>>;

/** `tblLook` without first row is how Word itself says that the first row of a table is no header; tables for layout carry it. */
function isLayout(table: Element): boolean {
  const look = child(table, 'w:tblPr', 'w:tblLook');
  if (!look) return false;
  const flag = attribute(look, 'w:firstRow');
  const bits = Number.parseInt(attribute(look, 'w:val') ?? '0', 16);
  return flag === undefined ? (bits & 0x20) === 0 : ['0', 'false', 'off'].includes(flag);
}

export function property(parts: DocxParts, name: string): string | undefined {
  return child(parts.find('docProps/core.xml'), name)?.textContent ?? undefined;
}

function headingsOf(parts: DocxParts): { level: number; paragraph: Element }[] {
  const styles = stylesOf(parts);
  return below(parts.root(main), 'w:p').flatMap((paragraph) => {
    const level = headingLevel(paragraph, styles);
    return level === undefined ? [] : [{ level, paragraph }];
  });
}

function wordsOf(element: Element): string {
  return below(element, 'w:t', 'w:delText')
    .map((each) => each.textContent ?? '')
    .join('');
}
