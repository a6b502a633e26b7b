import type { Heading, Nodes } from 'mdast';
import type { Span } from '../../diagnostic/span.ts';
import type { Document } from '../../model/document.ts';
import { contentOf, headingPrefix } from '../../model/final-text.ts';
import { nodesIn } from '../../model/nodes-in.ts';
import { pathBelow } from '../../model/path-below.ts';
import { textOf } from '../../model/text-of.ts';
import { align } from '../align.ts';
import { overlap } from '../likeness.ts';
import { plainText, wordsIn } from '../version.ts';
import { quoted } from './fact.ts';
import type { SummaryItem } from './summary.ts';

/** A document in one version, with all that its references can point to. */
export interface TargetVersion {
  readonly document: Document;
  /** Folder of the dossier, which may have had another name. */
  readonly folder: string;
  /** All documents of the dossier. */
  readonly all: readonly Document[];
  readonly pictureOf: (path: string) => string;
}

/** Something that says more than its text: where it points to, or what is in a picture. */
interface Pointer {
  /** The same for what is one in both versions: its words, or the bytes of the picture. */
  readonly key: string;
  /** `verwijzing “Planning”` */
  readonly subject: string;
  /** What of it can change: `beschrijving`. */
  readonly part: string;
  readonly says: string;
  readonly span: Span | undefined;
}

/** Returns what changed without a change in the text: what references point to, and descriptions of pictures. */
export function changedTargets(old: TargetVersion, current: TargetVersion): readonly SummaryItem[] {
  const renamed = headingNames(old, current);
  const [before, after] = [pointersIn(old, renamed), pointersIn(current, nameOf)];
  const byKey = { oldKey: keyOf, currentKey: keyOf, likeness: () => 0 };
  return align(before, after, byKey).flatMap((pair): readonly SummaryItem[] => {
    if (!pair.old || !pair.current || pair.old.says === pair.current.says) return [];
    const { subject, part } = pair.current;
    const told = ({ says, span }: Pointer) => ({ text: says, span });
    return [{ topic: 'targets', subject, part, old: told(pair.old), current: told(pair.current) }];
  });
}

function keyOf({ key }: Pointer): string {
  return key;
}

type HeadingName = (heading: Heading) => string;

/** Returns what headings of the old version are called in the new one, if they are there: a new name is no other target. */
function headingNames(old: TargetVersion, current: TargetVersion): HeadingName {
  const names = new Map<Heading, string>();
  const within = ({ file }: Document, { folder }: TargetVersion) => pathBelow(folder, file);
  for (const before of old.all) {
    const after = current.all.find((each) => within(each, current) === within(before, old));
    const key = ({ heading }: Headed) => textOf(heading);
    const pairs = align(headingsIn(before), after ? headingsIn(after) : [], {
      oldKey: key,
      currentKey: key,
      likeness: (one, other) => overlap(one.words, other.words),
    });
    for (const { old, current } of pairs) if (old && current) names.set(old.heading, nameOf(current.heading));
  }
  return (heading) => names.get(heading) ?? nameOf(heading);
}

/** A heading with the words below it. */
interface Headed {
  readonly heading: Heading;
  readonly words: readonly string[];
}

function headingsIn({ root }: Document): readonly Headed[] {
  const found: { readonly heading: Heading; readonly words: string[] }[] = [];
  const look = (node: Nodes): void => {
    if (node.type === 'heading') found.push({ heading: node, words: wordsIn(node) });
    else if (nodesIn(node).some(({ type }) => type === 'heading')) contentOf(node).forEach(look);
    else found.at(-1)?.words.push(...wordsIn(node));
  };
  look(root);
  return found;
}

function nameOf(heading: Heading): string {
  return quoted(textOf(heading));
}

function pointersIn(
  { document, all, pictureOf }: TargetVersion,
  headingName: HeadingName,
): readonly Pointer[] {
  const found: Pointer[] = [];
  const titles = new Map(all.map((each) => [each.file, each.title]));
  const headings = new Map(
    all.flatMap((each) =>
      headingsIn(each).map(({ heading }) => [`${each.file}#${heading.data?.id}`, heading] as const),
    ),
  );
  let section = 'vóór de eerste kop';
  const pointed = (file: string, target: string | undefined): string => {
    const heading = headings.get(`${file}#${target}`);
    return heading ? headingName(heading) : quoted(titles.get(file) ?? file);
  };
  const look = (node: Nodes): void => {
    if (node.type === 'heading') section = `onder “${headingPrefix(node)}${textOf(node)}”`;
    const span = node.data?.span;
    if (node.type === 'figure')
      found.push({
        key: `figure ${pictureOf(node.path)}`,
        subject: `afbeelding ${section}`,
        part: 'beschrijving',
        says: node.alt === '' ? 'geen' : quoted(node.alt),
        span,
      });
    if (node.type === 'reference' || node.type === 'documentLink') {
      const file = node.type === 'reference' ? document.file : node.file;
      const words = wordsOf(node);
      found.push({
        key: `reference ${words}`,
        subject: `verwijzing ${quoted(words)} ${section}`,
        part: 'wijst naar',
        says: pointed(file, node.target),
        span,
      });
    }
    if (node.type === 'link')
      found.push({
        key: `link ${wordsOf(node)}`,
        subject: `koppeling ${quoted(wordsOf(node))} ${section}`,
        part: 'adres',
        says: node.url,
        span,
      });
    contentOf(node).forEach(look);
  };
  look(document.root);
  return found;
}

/** Without the page number, nor what the program puts around it. */
function wordsOf(node: Nodes): string {
  return plainText(node)
    .replace(/\s*\([^()]*\)\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
