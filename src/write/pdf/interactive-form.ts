import type { SigningPlace } from '../../model/signing-place.ts';
import type { FormField, SignatureField, TextField } from './content.ts';
import { embedFormFont, type FormFont } from './form-font.ts';
import type { PdfReference } from './pdfkit-parts.ts';
import { StructureElement } from './structure.ts';
import { type NewReference, pdfText } from './structure-writer.ts';

/** Where a field is: page 1-based, rectangle in points from the bottom left of the page. */
export interface FieldArea {
  readonly page: number;
  readonly rectangle: readonly [left: number, bottom: number, right: number, top: number];
}
/** A line that can be filled in. */
export interface PlacedText extends FieldArea {
  readonly field: string;
  readonly label: string;
}
/** A place to sign, with the lines beside it. */
export interface PlacedSigning extends SigningPlace, FieldArea {
  readonly beside: Readonly<Partial<Record<TextField['holds'], PlacedText>>>;
}

interface Placed<Field extends FormField = FormField> {
  readonly field: Field;
  readonly area: FieldArea;
  readonly widget: PdfReference;
}

/** What a viewer must not do in a text field (ISO 32000-1, table 228): check spelling, take too much. */
const textFlags = (1 << 22) | (1 << 23);
/** Characters that a text field takes. */
const MAX_CHARACTERS = 60;
/** Name of the font of text fields in the form. */
const fontName = 'Fields';

/** The fields of a document (ISO 32000-1, 12.7), each with an appearance, so no viewer makes one. */
export class InteractiveForm {
  readonly #newReference: NewReference;
  readonly #openFont: () => FormFont;
  readonly #placed = new Map<StructureElement, Placed>();
  #resources: Record<string, unknown> | undefined;

  /** `openFont` gives the font of text fields; it is called when there are any. */
  constructor(newReference: NewReference, openFont: () => FormFont) {
    this.#newReference = newReference;
    this.#openFont = openFont;
  }

  /** Adds a field, and returns its annotation, which ends with the form. */
  add(field: FormField, area: FieldArea): PdfReference {
    const [left, bottom, right, top] = area.rectangle;
    const isText = field.type === 'text';
    const appearance = this.#newReference({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, right - left, top - bottom],
      Resources: isText ? this.#textResources() : {},
    });
    appearance.end(isText ? '/Tx BMC EMC' : ' ');
    const ofText = (size: number) => ({
      Ff: textFlags,
      MaxLen: MAX_CHARACTERS,
      DA: pdfText(`/${fontName} ${size} Tf 0 g`),
    });
    const widget = this.#newReference({
      Type: 'Annot',
      Subtype: 'Widget',
      ...(isText ? { FT: 'Tx', ...ofText(field.size) } : { FT: 'Sig' }),
      T: pdfText(nameOf(field)),
      TU: pdfText(field.label),
      F: 4,
      Rect: area.rectangle,
      AP: { N: appearance },
    });
    this.#placed.set(field.element, { field, area, widget });
    return widget;
  }

  /** Ends all fields in reading order; returns the form, and the places to sign with what they lock. */
  finish(root: StructureElement): {
    readonly dictionary: Record<string, unknown> | undefined;
    readonly signing: readonly PlacedSigning[];
  } {
    const placed = this.#inOrder(root);
    const texts = placed.filter(isText);
    const signatures = placed.filter(isSignature);
    const signing = signatures.map(({ field, area, widget }) => {
      const own = texts.filter((text) => text.field.signing.field === field.signing.field);
      if (own.length > 0) {
        const names = own.map((text) => pdfText(nameOf(text.field)));
        const lock = this.#newReference({ Type: 'SigFieldLock', Action: 'Include', Fields: names });
        lock.end();
        widget.data.Lock = lock;
      }
      const beside = Object.fromEntries(
        own.map((text) => [
          text.field.holds,
          { field: nameOf(text.field), label: text.field.label, ...text.area },
        ]),
      );
      return { ...field.signing, ...area, beside };
    });
    for (const { widget } of placed) widget.end();
    const dictionary = placed.length > 0 && {
      Fields: placed.map(({ widget }) => widget),
      ...(signatures.length > 0 && { SigFlags: 1 }),
      ...(this.#resources && { DR: this.#resources }),
    };
    return { dictionary: dictionary || undefined, signing };
  }

  #inOrder(element: StructureElement): Placed[] {
    const own = this.#placed.get(element);
    const below = element.children.flatMap((child) =>
      child instanceof StructureElement ? this.#inOrder(child) : [],
    );
    return own ? [own, ...below] : below;
  }

  #textResources(): Record<string, unknown> {
    this.#resources ??= {
      Font: { [fontName]: embedFormFont(this.#openFont(), this.#newReference) },
    };
    return this.#resources;
  }
}

/** Unique, as ids of partners have no underscore; a full stop may not be in a name (12.7.3.2). */
function nameOf(field: FormField): string {
  return field.type === 'text' ? `${field.signing.field}_${field.holds}` : field.signing.field;
}

function isText(placed: Placed): placed is Placed<TextField> {
  return placed.field.type === 'text';
}

function isSignature(placed: Placed): placed is Placed<SignatureField> {
  return placed.field.type === 'signature';
}
