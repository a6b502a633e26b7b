import { plainText } from '../docx-reading/plain-text.ts';
import { StoryReader } from '../docx-reading/story-reader.ts';
import { openWordPackage, type WordPackage } from '../docx-reading/word-package.ts';
import { wordStyles } from '../docx-reading/word-styles.ts';
import { elementAt, elementIn, elementsIn, isOn, type XmlElement } from '../docx-reading/xml-element.ts';
import type { RunningParts, TemplateFonts, WordTemplate } from '../model/word-template.ts';
import { expectedStyles } from './style-names.ts';
import { type ContentFault, TemplateContent } from './template-content.ts';
import { pageOf, sectionsIn } from './template-page.ts';
import { templateStyles } from './template-styles.ts';

/** Something that its owner should know of a template. */
export interface TemplateFault {
  readonly kind: ContentFault['kind'] | 'attached' | 'styles' | 'text' | 'sections';
  /** In Dutch: names of styles, an address, the text. */
  readonly what: string;
}

/** A template, and what is to be said of it. */
export interface ReadTemplate {
  readonly template: WordTemplate;
  readonly faults: readonly TemplateFault[];
}

const colourNames = [
  ...['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'],
  ...['hlink', 'folHlink'],
];

/**
 * Reads what a Word file is made with from a template, a `.dotx` or a `.docx`: page, theme, styles, header and footer.
 * Only what Akkoord knows is taken along, so that no fault of the template is.
 * @throws WordRefusal for another kind of file, one with macros, and one that is too large or broken
 */
export function readWordTemplate(file: Uint8Array): ReadTemplate {
  const opened = openWordPackage(file);
  const related = [...opened.relationships(opened.main).values()];
  const partOf = (type: string): XmlElement | undefined => {
    const path = related.find((each) => each.type === type && !each.isOutside)?.target;
    return path === undefined ? undefined : opened.xml(path);
  };
  const theme = themeOf(partOf('theme'));
  const styles = templateStyles(partOf('styles'), theme.fonts);
  const settings = partOf('settings');
  const body = elementIn(opened.xml(opened.main), 'w:body');
  const [section, ...others] = sectionsIn(body);
  const content = new TemplateContent(opened.bytes);
  const template: WordTemplate = {
    page: pageOf(section),
    themeFonts: theme.fonts,
    colours: theme.colours,
    ...styles,
    header: runningParts(section, 'header', opened, content),
    footer: runningParts(section, 'footer', opened, content),
    isFirstOther: isOn(elementIn(section, 'w:titlePg')),
    isEvenOther: isOn(elementIn(settings, 'w:evenAndOddHeaders')),
    references: content.references,
  };
  const reader = new StoryReader({ styles: wordStyles(undefined, undefined), relationships: new Map() });
  const text = plainText(reader.blocks(body)).replace(/\s+/g, ' ').trim();
  const attached = attachedTemplate(opened, related);
  const missing = Object.entries(expectedStyles).flatMap(([name, shown]) =>
    styles.styles.some((style) => style.name === name) ? [] : [shown],
  );
  return {
    template,
    faults: [
      ...content.faults.filter(
        (fault, index, all) => all.findIndex(({ what }) => what === fault.what) === index,
      ),
      ...(attached === undefined ? [] : [{ kind: 'attached' as const, what: attached }]),
      ...(missing.length === 0 ? [] : [{ kind: 'styles' as const, what: missing.join(', ') }]),
      ...(text === '' ? [] : [{ kind: 'text' as const, what: text }]),
      ...(others.length === 0 ? [] : [{ kind: 'sections' as const, what: String(others.length + 1) }]),
    ],
  };
}

function runningParts(
  section: XmlElement | undefined,
  kind: 'header' | 'footer',
  opened: WordPackage,
  content: TemplateContent,
): RunningParts {
  const targets = opened.relationships(opened.main);
  return Object.fromEntries(
    elementsIn(section, `w:${kind}Reference`).flatMap(({ attributes }) => {
      const part = targets.get(attributes['r:id'] ?? '');
      const page = attributes['w:type'] ?? 'default';
      if (!part || part.isOutside || !['default', 'first', 'even'].includes(page)) return [];
      const read = content.running(opened.xml(part.target), opened.relationships(part.target));
      return [[page, read] as const];
    }),
  );
}

function themeOf(theme: XmlElement | undefined): {
  readonly fonts: TemplateFonts;
  readonly colours: WordTemplate['colours'];
} {
  const elements = elementIn(theme, 'a:themeElements');
  const family = (name: string, usual: string): string =>
    elementAt(elements, 'a:fontScheme', name, 'a:latin')?.attributes.typeface || usual;
  const colours = colourNames.flatMap((name) => {
    const [colour] = elementsIn(elementAt(elements, 'a:clrScheme', `a:${name}`));
    const value = colour?.attributes.lastClr ?? colour?.attributes.val ?? '';
    return /^[\da-f]{6}$/i.test(value) ? [[name, value.toUpperCase()] as const] : [];
  });
  return {
    fonts: { headings: family('a:majorFont', 'Calibri Light'), body: family('a:minorFont', 'Calibri') },
    colours: Object.fromEntries(colours),
  };
}

/** Returns the template that this one is based on itself, by the settings; Word asks for it when it opens the file. */
function attachedTemplate(
  opened: WordPackage,
  related: readonly { readonly type: string; readonly target: string }[],
): string | undefined {
  const settings = related.find(({ type }) => type === 'settings')?.target;
  if (settings === undefined) return undefined;
  return [...opened.relationships(settings).values()].find(({ type }) => type === 'attachedTemplate')?.target;
}
