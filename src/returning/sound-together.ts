import { normalize } from 'node:path/posix';
import { applyEdits } from '../diagnostic/apply-edits.ts';
import type { Host } from '../host/host.ts';
import { overlayHost } from '../host/overlay-host.ts';
import { groupBy } from '../text/group-by.ts';
import { isMade } from './changes-now.ts';
import { type DocumentPlace, documentAt } from './document-at.ts';
import { failing } from './failing.ts';
import type { JoinedChange } from './join-changes.ts';
import type { ReturnedParagraph, Wanted } from './returned.ts';
import { editsOf, refusedFor } from './returned-file.ts';
import { isFilled, sentPieces } from './sent-pieces.ts';
import { significant } from './significant.ts';

/**
 * Holds changes to the sources as they are now: a document gets the paragraphs that Word has, and loses those that they come instead
 * of. A paragraph in which several files, or this project too, changed something has no text to compare with: of those only the
 * number is known. Returns the changes, those that spoil this refused; or what keeps a document from being made as it is.
 * @throws HostError
 */
export async function soundTogether(
  joined: readonly JoinedChange[],
  places: readonly DocumentPlace[],
  { textNow, host }: { readonly textNow: (path: string) => string; readonly host: Host },
): Promise<readonly JoinedChange[] | { readonly trouble: string }> {
  const before = new Map<DocumentPlace, Counts>();
  for (const place of places) {
    const counts = await plainTexts(place, host);
    if ('trouble' in counts) return counts;
    before.set(place, counts);
  }
  const canBeMade = async (chosen: readonly JoinedChange[]): Promise<boolean> => {
    const edits = editsOf(chosen.map(({ change }) => change));
    const texts = new Map(
      [...groupBy(edits, ({ span }) => span.file)].map(([path, own]) => [
        path,
        applyEdits(textNow(path), own),
      ]),
    );
    const patched = overlayHost(host, { texts, absolute: normalize });
    for (const [place, counts] of before) {
      const after = await plainTexts(place, patched);
      if ('trouble' in after || !isExpected(counts, after, touchedIn(chosen, place))) return false;
    }
    return true;
  };
  const bad = await failing(
    joined.filter(({ change }) => isMade(change)),
    canBeMade,
  );
  const reason = 'na het overnemen zou de tekst niet gelijk zijn aan die in Word: doe het zelf';
  return joined.map((each) =>
    bad.includes(each) ? { ...each, change: refusedFor(each.change, reason) } : each,
  );
}

/** How often each text is there. */
type Counts = ReadonlyMap<string, number>;

/** The paragraphs of a document that are text alone: numbers and values in the others follow from elsewhere. */
async function plainTexts(place: DocumentPlace, host: Host): Promise<Counts | { readonly trouble: string }> {
  const document = await documentAt(place, host);
  if ('trouble' in document) return document;
  const { body, notes } = sentPieces(document.root);
  return counted([...body, ...notes].filter((piece) => !isFilled(piece)).map(({ text }) => text));
}

/** The texts that are known beforehand, as they are compared. */
function plainOf(wanted: readonly Wanted[]): string[] {
  return wanted.flatMap((each) => significant(each?.text ?? '').text || []);
}

function counted(texts: readonly string[]): Counts {
  const all = texts.map((text) => significant(text).text).filter((text) => text !== '');
  return new Map([...groupBy(all, (text) => text)].map(([text, { length }]) => [text, length]));
}

/** The texts that one list has more of than another, each as often. */
function more(counts: Counts, than: Counts): string[] {
  return [...counts].flatMap(([text, count]) =>
    Array.from({ length: Math.max(0, count - (than.get(text) ?? 0)) }, () => text),
  );
}

/** A paragraph with chosen changes. */
interface Touched {
  readonly paragraph: ReturnedParagraph;
  readonly isWhole: boolean;
}

function touchedIn(chosen: readonly JoinedChange[], { folder, document }: DocumentPlace): Touched[] {
  const parts = chosen
    .flatMap((each) => each.parts)
    .filter(({ of: { sent } }) => sent.folder === folder && sent.document === document);
  return [...groupBy(parts, ({ paragraph }) => paragraph)].map(([paragraph, own]) => ({
    paragraph,
    isWhole: own.length === paragraph.changes.length,
  }));
}

function isExpected(before: Counts, after: Counts, touched: readonly Touched[]): boolean {
  const bySent = groupBy(touched, ({ paragraph }) => plainOf(paragraph.sent).join('\n'));
  let open = 0;
  const wanted: string[] = [];
  const replaced: string[] = [];
  for (const own of bySent.values()) {
    const results = new Set(own.map(({ paragraph }) => plainOf(paragraph.accepted).join('\n')));
    const [texts, old] = [own[0]?.paragraph.accepted ?? [], own[0]?.paragraph.sent ?? []];
    const isKnown =
      own.every(({ isWhole }) => isWhole) &&
      results.size === 1 &&
      plainOf(old).every((text) => before.has(text));
    if (isKnown) {
      wanted.push(...plainOf(texts));
      replaced.push(...plainOf(old));
      open += texts.filter((text) => text === undefined).length;
    } else
      open +=
        own.length *
        Math.max(1, ...own.flatMap(({ paragraph: { accepted, sent } }) => [accepted.length, sent.length]));
  }
  const came = [...more(after, before)];
  const went = [...more(before, after)];
  const left = (texts: string[], expected: readonly string[]): number =>
    expected.reduce((rest, text) => {
      const at = rest.indexOf(text);
      return at < 0 ? rest : rest.toSpliced(at, 1);
    }, texts).length;
  return (
    wanted.every((text) => after.has(text)) && left(came, wanted) <= open && left(went, replaced) <= open
  );
}
