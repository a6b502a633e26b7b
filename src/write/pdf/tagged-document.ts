import { createHash } from 'node:crypto';
import type { Attachment } from '../../model/attachment.ts';
import type { ReadImage } from '../read-image.ts';
import type { Artifact, FormField } from './content.ts';
import type { Fonts } from './fonts.ts';
import { InteractiveForm, type PlacedSigning } from './interactive-form.ts';
import { type Metadata, xmpOf } from './metadata.ts';
import { packObjects } from './pack-objects.ts';
import type { EmbeddedFont, EmbeddedImage, PdfPage, PdfReference } from './pdfkit-parts.ts';
import { PdfDocument } from './pdfmake.ts';
import { pictureObject } from './picture-object.ts';
import { Slot, type StructureElement } from './structure.ts';
import { type ParentEntry, pdfText, writeStructure } from './structure-writer.ts';

/** What a document is made with. */
export interface Ingredients {
  readonly fonts: Fonts;
  readonly metadata: Metadata;
  /** An ICC profile: what the colours of the document are. */
  readonly colourProfile: Uint8Array;
  /** By path. */
  readonly images: ReadonlyMap<string, ReadImage>;
  /** Whether the file says that it is PDF/UA-1 and PDF/A-3a. */
  readonly claims: boolean;
}

const artifactProperties: Readonly<Record<Artifact, string>> = {
  layout: '/Type /Layout',
  pagination: '/Type /Pagination',
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  watermark: '/Type /Pagination /Subtype /Watermark',
};

/** A PDF in which all drawn content is marked as part of a slot or as an artifact. It reads nothing. */
export class TaggedDocument extends PdfDocument {
  readonly #fonts: Fonts;
  readonly #images: ReadonlyMap<string, ReadImage>;
  readonly #metadata: Metadata;
  readonly #colourProfile: Uint8Array;
  readonly #claims: boolean;
  readonly #embedded = new Map<string, EmbeddedFont>();
  /** What points back to the structure, by key: a list per page, an element per annotation. */
  readonly #parents: ParentEntry[] = [];
  readonly #slotsOfPage = new Map<PdfPage, Slot[]>();
  readonly #links: { readonly annotation: PdfReference; readonly element: StructureElement }[] = [];
  readonly #files: { readonly name: string; readonly specification: PdfReference }[] = [];
  readonly #form: InteractiveForm;
  /** Where people sign, in the order in which it is read. Known when the tags are finished. */
  signing: readonly PlacedSigning[] = [];
  #open: Slot | Artifact | undefined;
  #hasActualText = false;

  constructor({ fonts, metadata, colourProfile, images, claims }: Ingredients) {
    const options = {
      pdfVersion: '1.7',
      tagged: true,
      displayTitle: true,
      lang: metadata.language,
      autoFirstPage: false,
      font: null,
      info: metadata.info,
    };
    super({}, {}, {}, {}, options, null, () => false);
    this.#fonts = fonts;
    this.#images = images;
    this.#colourProfile = colourProfile;
    this.#claims = claims;
    this.#metadata = metadata;
    this.#form = new InteractiveForm((data) => this.ref(data), fonts.forFields);
    // pdfkit sorts with localeCompare, which differs from one machine to the next.
    this._root.data.Names.data.Dests._compareKeys = byCodeUnit;
  }

  /** Returns a face of the house style's family, or of code, with a new name if this document has none. */
  override provideFont(family: string, bold: boolean, italics: boolean): EmbeddedFont {
    const face = this.#fonts.face({ font: family, bold, italics });
    const known = this.#embedded.get(face.file);
    if (known) return known;
    this._fontCount += 1;
    const font = face.embed(this, `F${this._fontCount}`);
    this._fontFamilies[`${family} ${face.file}`] = font;
    this.#embedded.set(face.file, font);
    return font;
  }

  /** Gives an image by its path, written when first asked for. @throws Error when there is none */
  override provideImage(path: string): EmbeddedImage {
    const known = this._imageRegistry[path];
    if (known) return known;
    const image = this.#images.get(path);
    if (!image) throw new Error(`no image was read from "${path}"`);
    const { width, height, orientation } = image;
    const obj = pictureObject(image, (entries) => this.ref(entries));
    this._imageCount += 1;
    // pdfkit turns a picture itself, and takes its size as stored.
    const stored = orientation > 4 ? { width: height, height: width } : { width, height };
    const embedded = { ...stored, orientation, obj, label: `I${this._imageCount}` };
    this._imageRegistry[path] = embedded;
    return embedded;
  }

  /** What is drawn from now on belongs to this slot or artifact. */
  mark(target: Slot | Artifact): void {
    if (this.#open === target) return;
    this.#closeMark();
    if (target instanceof Slot) {
      const page = this.#currentPage();
      const slots = this.#slotsOf(page);
      const mcid = slots.push(target) - 1;
      target.marks.push({ page: page.dictionary, mcid });
      this.addContent(`/${target.parent.role} <</MCID ${mcid}>> BDC`);
    } else {
      this.addContent(`/Artifact <<${artifactProperties[target]}>> BDC`);
    }
    this.#open = target;
  }

  /** What is drawn from now on reads and copies as this text (ISO 32000-1, 14.9.4), until `endActualText`. */
  beginActualText(text: string): void {
    if (this.#hasActualText) throw new Error('text that stands for something already');
    const utf16 = Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
    this.addContent(`/Span <</ActualText <FEFF${utf16}>>> BDC`);
    this.#hasActualText = true;
  }

  endActualText(): void {
    if (!this.#hasActualText) throw new Error('no text that stands for something');
    this.addContent('EMC');
    this.#hasActualText = false;
  }

  /** Adds the link annotation of one line fragment; the box in points from the top left. */
  addLink(element: StructureElement, x: number, y: number, width: number, height: number): void {
    const target = element.options.target;
    if (!target) throw new Error('a Link element without a target');
    const page = this.#currentPage();
    const annotation = this.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: this._convertRect(x, y, width, height),
      Border: [0, 0, 0],
      F: 4,
      P: page.dictionary,
      StructParent: this.#parents.push(element) - 1,
      ...('url' in target
        ? { A: { S: 'URI', URI: pdfText(asciiUrl(target.url)) } }
        : { Dest: pdfText(destinationName(target.anchor)) }),
    });
    page.annotations.push(annotation);
    element.annotations.push({ page: page.dictionary, annotation });
    this.#links.push({ annotation, element });
  }

  /** Adds a field to fill in; the box in points from the top left. */
  addField(field: FormField, x: number, y: number, width: number, height: number): void {
    const page = this.#currentPage();
    const [left = 0, bottom = 0, right = 0, top = 0] = this._convertRect(x, y, width, height);
    const widget = this.#form.add(field, {
      page: this._root.data.Pages.data.Count,
      rectangle: [left, bottom, right, top],
    });
    Object.assign(widget.data, { P: page.dictionary, StructParent: this.#parents.push(field.element) - 1 });
    page.annotations.push(widget);
    field.element.annotations.push({ page: page.dictionary, annotation: widget });
  }

  /** Puts a file inside the document, as one that belongs to it (ISO 32000-2, 14.13; PDF/A-3). */
  attach({ name, mediaType, relationship, description, bytes }: Attachment): void {
    const file = this.ref({
      Type: 'EmbeddedFile',
      Subtype: mediaType.replace('/', '#2F'),
      Params: {
        Size: bytes.length,
        ModDate: this.#metadata.info.ModDate,
        CheckSum: createHash('md5').update(bytes).digest(),
      },
    });
    file.end(bytes);
    const specification = this.ref({
      Type: 'Filespec',
      AFRelationship: relationship,
      F: pdfText(name),
      UF: pdfText(name),
      Desc: pdfText(description),
      EF: { F: file, UF: file },
    });
    specification.end();
    this.#files.push({ name, specification });
  }

  /** Makes a place on the current page a target of links; points from the top left. */
  addDestination(id: string, left: number, top: number): void {
    this.addNamedDestination(destinationName(id), 'XYZ', left, top, null);
  }

  override addPage(options?: object): this {
    if (this.page) this.#closeMark();
    return super.addPage(options);
  }

  /** Writes the structure tree and all that waits for it. Nothing may be drawn after it. */
  finishTags(root: StructureElement): void {
    this.#closeMark();
    this.#addOutputIntent();
    const { dictionary, signing } = this.#form.finish(root);
    if (dictionary) this._root.data.AcroForm = dictionary;
    this.signing = signing;
    if (this.#files.length > 0) {
      const sorted = this.#files.toSorted((a, b) => byCodeUnit(a.name, b.name));
      this._root.data.AF = this.#files.map(({ specification }) => specification);
      this._root.data.Names.data.EmbeddedFiles = {
        Names: sorted.flatMap(({ name, specification }) => [pdfText(name), specification]),
      };
    }
    writeStructure(root, this.getStructTreeRoot(), this.#parents, (data) => this.ref(data));
    for (const { annotation, element } of this.#links) {
      const { called, alt } = element.options;
      // All that the link shows, on each of its lines (PDF/UA-1, 7.18.5).
      annotation.data.Contents = pdfText(called ?? alt ?? element.heard().trim());
      annotation.end();
    }
  }

  /** All colours are sRGB, and the file says so (PDF/A-3, 6.2.3). */
  #addOutputIntent(): void {
    const profile = this.ref({ N: 3 });
    profile.end(this.#colourProfile);
    const names = {
      Info: pdfText('sRGB IEC61966-2.1'),
      OutputConditionIdentifier: pdfText('sRGB IEC61966-2.1'),
    };
    this._root.data.OutputIntents = [
      { Type: 'OutputIntent', S: 'GTS_PDFA1', ...names, DestOutputProfile: profile },
    ];
  }

  /** pdfkit's own forms ask viewers to draw their fields; ours are complete. */
  override endAcroForm(): void {}

  /** pdfkit's own XMP is not escaped. */
  override endMetadata(): void {
    const reference = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    reference.compress = false;
    reference.end(new TextEncoder().encode(xmpOf(this.#metadata, this.#claims)));
    this._root.data.Metadata = reference;
  }

  /** Ends the document and returns its bytes, small objects packed together. */
  bytes(): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      const chunks: Uint8Array[] = [];
      this.on('data', (chunk) => chunks.push(chunk));
      this.on('end', () => resolve(packObjects(joined(chunks))));
      this.on('error', reject);
      this.end();
    });
  }

  #currentPage(): PdfPage {
    if (!this.page) throw new Error('nothing can be drawn before the first page');
    return this.page;
  }

  #slotsOf(page: PdfPage): Slot[] {
    const known = this.#slotsOfPage.get(page);
    if (known) return known;
    const slots: Slot[] = [];
    this.#slotsOfPage.set(page, slots);
    page.dictionary.data.StructParents = this.#parents.push(slots) - 1;
    return slots;
  }

  #closeMark(): void {
    if (this.#open) this.addContent('EMC');
    this.#open = undefined;
  }
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Destinations are named in ASCII, so that code-unit order is the byte order that name trees need. */
function destinationName(id: string): string {
  return encodeURIComponent(id);
}

/** pdfkit would write other characters as UTF-16, which no viewer follows. Encoded ones stay. */
function asciiUrl(url: string): string {
  return encodeURI(url).replaceAll('%25', '%');
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
