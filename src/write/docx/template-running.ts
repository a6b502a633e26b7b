import { FileChild, type IContext, type IXmlableObject, type TextRun, type XmlComponent } from 'docx';
import type { RunningParts, TemplateElement } from '../../model/word-template.ts';
import { element } from './raw-elements.ts';
import { componentOf } from './template-xml.ts';

/** Pages that have headers and footers of their own. */
type PageKind = 'default' | 'first' | 'even';

/**
 * Returns what stands above or below the text on each kind of page, by a template; nothing when it has none. `ids` are
 * those of our styles by those of the template; `marks` are put into the first paragraph.
 */
export function templateRunning(
  parts: RunningParts,
  { isFirstOther, isEvenOther }: { readonly isFirstOther: boolean; readonly isEvenOther: boolean },
  ids: ReadonlyMap<string, string>,
  marks: () => readonly TextRun[],
): Readonly<Record<PageKind, readonly FileChild[]>> | undefined {
  if (Object.keys(parts).length === 0) return undefined;
  const usual = parts.default ?? [];
  const made = (blocks: readonly TemplateElement[]): FileChild[] =>
    storyOf(
      blocks.map((block) => renamed(block, ids)),
      marks(),
    );
  return {
    default: made(usual),
    first: made(isFirstOther ? (parts.first ?? []) : usual),
    even: made(isEvenOther ? (parts.even ?? []) : usual),
  };
}

/** Names of styles. */
const styleNames = ['w:pStyle', 'w:rStyle', 'w:tblStyle'];

/** Gives styles the ids that they have in our file; a style that is not there is no longer named. */
function renamed(
  { name, attributes, children }: TemplateElement,
  ids: ReadonlyMap<string, string>,
): TemplateElement {
  return {
    name,
    attributes,
    children: children.flatMap((child): (TemplateElement | string)[] => {
      if (typeof child === 'string') return [child];
      if (!styleNames.includes(child.name)) return [renamed(child, ids)];
      const id = ids.get(child.attributes['w:val'] ?? '');
      return id === undefined ? [] : [{ ...child, attributes: { 'w:val': id } }];
    }),
  };
}

function storyOf(blocks: readonly TemplateElement[], marks: readonly TextRun[]): FileChild[] {
  const filled = blocks.some(({ name }) => name === 'w:p')
    ? blocks
    : [...blocks, { name: 'w:p', attributes: {}, children: [] }];
  const first = filled.findIndex(({ name }) => name === 'w:p');
  return filled.map((block, index) => new TemplateBlock(block, index === first ? marks : []));
}

/** A paragraph or table as the template has it. */
class TemplateBlock extends FileChild {
  readonly #component: XmlComponent;
  constructor({ name, attributes, children }: TemplateElement, marks: readonly TextRun[]) {
    super(name);
    const made = children.map((child) => (typeof child === 'string' ? child : componentOf(child)));
    const [properties] = children;
    const at = typeof properties === 'object' && properties.name === 'w:pPr' ? 1 : 0;
    this.#component = element(name, attributes, [...made.slice(0, at), ...marks, ...made.slice(at)]);
  }
  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#component.prepForXml(context);
  }
}
