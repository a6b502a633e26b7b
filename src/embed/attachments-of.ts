import { basename } from 'node:path/posix';
import type { Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import { sha256 } from '../host/sha256.ts';
import { kindFacts } from '../kinds/facts.ts';
import { limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import type { Attachment } from '../model/attachment.ts';
import type { Document } from '../model/document.ts';
import type { Dossier, LoadedDocument } from '../model/dossier.ts';
import type { FieldType } from '../model/field.ts';
import { printField } from '../model/print-field.ts';
import { type FoundField, walkFields } from '../model/walk-fields.ts';
import type { Words } from '../model/words.ts';
import { documentJson } from './document-json.ts';
import { type InputHashes, inputsOf } from './input-hashes.ts';
import { printedText } from './printed-text.ts';
import { publishedSource } from './published-source.ts';
import { sourcesIn } from './sources-in.ts';

/** A resolved document with what its attachments are made of. */
export interface Embeddable {
  readonly document: Document;
  /** All documents of the dossier: what any of them prints is public. */
  readonly siblings: readonly Document[];
  readonly loaded: LoadedDocument;
  readonly dossier: Dossier;
  readonly inputs: InputHashes;
}

/**
 * Makes the files embedded in the PDF of a document: the Markdown that it was made from, without what is not
 * public, and `document.json`. None if its house style says `embed: none`. Reports each file that is
 * `embed/too-large`; then returns undefined.
 */
export function attachmentsOf(made: Embeddable, report: Report): readonly Attachment[] | undefined {
  const { document, siblings, loaded, dossier, inputs } = made;
  const { embedded } = document.words;
  if (document.style.embed === 'none') return [];
  const printed = printedText([document, ...siblings]);
  const sources = sourcesIn(loaded, dossier).map((source) => {
    const leftOut = leftOutKeys(source, printed);
    const bytes = encoded(publishedSource(source, leftOut));
    return { loaded: source, leftOut, bytes, sha256: sha256(bytes), name: basename(source.file) };
  });
  const json = encoded(documentJson(document, sources, dossier, inputsOf(document, dossier, inputs)));
  const attachments = [
    ...sources.map(({ loaded: source, name, bytes }) => ({
      file: source.file,
      attachment: { ...markdown, name, bytes, description: descriptionOf(source, embedded) },
    })),
    { file: document.file, attachment: { ...data, bytes: json, description: embedded.data } },
  ];
  const tooLarge = attachments.filter(({ attachment: { bytes } }) => bytes.length > limits.embedded.max);
  for (const { file, attachment } of tooLarge) reportTooLarge(attachment, file, report);
  return tooLarge.length > 0 ? undefined : attachments.map(({ attachment }) => attachment);
}

/** Upper bound of `document.json` relative to the sources: a short key becomes an object of two lines. */
const growth = 20;

/** Says whether attachments may exceed the limit; if not, they need not be made to know. */
export function mayBeTooLarge(loaded: LoadedDocument, dossier: Dossier): boolean {
  const authored = sourcesIn(loaded, dossier).reduce((sum, { source }) => sum + source.text.length, 0);
  return authored * growth > limits.embedded.max;
}

const markdown = { mediaType: 'text/markdown', relationship: 'Source' } as const;
const data = { name: 'document.json', mediaType: 'application/json', relationship: 'Data' } as const;

/** Shown next to the file name in a list of attachments. */
function descriptionOf({ data: { kind, title } }: LoadedDocument, words: Words['embedded']): string {
  const { role, article, label } = kindFacts[kind];
  const what = role === 'part' ? words[article]({ label }) : words.document;
  const name = title.value === undefined ? '' : `: ${title.value}`;
  return words.source({ what }) + name;
}

function reportTooLarge({ name, bytes }: Attachment, file: string, report: Report): void {
  // Rounded up, so that a size over the limit never reads as the limit.
  const size = (Math.ceil(bytes.length / 100_000) / 10).toFixed(1).replace('.', ',');
  report({
    rule: 'embed/too-large',
    severity: 'error',
    message: `Het bestand \`${name}\`, dat met het document meegaat, is ${size} MB; het mag hoogstens ${printLimit(limits.embedded)} zijn.`,
    note: 'De bron zit in de PDF en in het Word-bestand, zodat zij bewaard blijft met wat er is getekend. Wat te groot is, is niet te mailen en niet te archiveren.',
    help: 'Verdeel de gegevens over meer dossiers, of schrijf `embed: none` in de huisstijl: dan gaat er niets mee.',
    span: emptySpan(file, 1, 1),
  });
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Types printed as authored: text not in the output is not printed. A date may be printed as a year. */
const verbatim: ReadonlySet<FieldType> = new Set(['text', 'email', 'phone', 'url']);

/**
 * Returns the keys of a file's frontmatter that are not published: `allow`, with its reasons, and optional
 * fields that no document of the dossier prints, such as a telephone number that the house style does not
 * show, or an unused term. `printed` is the text that they print (see `printedText`). Required keys stay:
 * without `kind` or `style` it is another document.
 */
function leftOutKeys({ data, cuts }: LoadedDocument, printed: string): ReadonlySet<string> {
  const unprinted = walkFields(data).filter(
    (found) => mayGo(found) && !printed.includes((printField(found.field) ?? '').replace(/\s+/gu, ' ')),
  );
  const paths = unprinted.map(({ path }) => path.join('.'));
  return new Set(['allow', ...paths].filter((path) => cuts?.has(path)));
}

function mayGo({ field, path }: FoundField): boolean {
  const [top] = path;
  if (top === 'allow' || field.value === undefined || !verbatim.has(field.type)) return false;
  return field.optional === true || top === 'terms';
}
