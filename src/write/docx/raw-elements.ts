/** Elements of WordprocessingML that the library has no words for. */
import {
  FileChild,
  type IContext,
  type IXmlableObject,
  NextAttributeComponent,
  Run,
  XmlComponent,
} from 'docx';

type Attributes = Readonly<Record<string, string | number>>;

class RawElement extends XmlComponent {
  constructor(name: string, attributes: Attributes, children: readonly (XmlComponent | string)[]) {
    super(name);
    const entries = Object.entries(attributes).map(([key, value]) => [key, { key, value }] as const);
    if (entries.length > 0) this.root.push(new NextAttributeComponent(Object.fromEntries(entries)));
    this.root.push(...children);
  }
}

/** Makes an element by its qualified name; text among the children is escaped. */
export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  return new RawElement(name, attributes, children);
}

/** An element that may be where a run may: the library takes nothing but its own classes there. */
export class InlineElement extends Run {
  readonly #element: XmlComponent;
  constructor(content: XmlComponent) {
    super({});
    this.#element = content;
  }
  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#element.prepForXml(context);
  }
}

/** An element that may be between paragraphs. */
export class BlockElement extends FileChild {
  constructor(name: string, children: readonly XmlComponent[]) {
    super(name);
    this.root.push(...children);
  }
}

/** The three marks of a complex field, with its instruction; what is shown is before the `end`. */
export function fieldStart(instruction: string): XmlComponent[] {
  return [
    element('w:fldChar', { 'w:fldCharType': 'begin' }),
    element('w:instrText', { 'xml:space': 'preserve' }, [instruction]),
    element('w:fldChar', { 'w:fldCharType': 'separate' }),
  ];
}
export function fieldEnd(): XmlComponent {
  return element('w:fldChar', { 'w:fldCharType': 'end' });
}
