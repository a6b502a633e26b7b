/** Measures one Markdown text as the body of a memo: does it build as a draft, and do the outputs hold its words? */
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { build, check } from '../../src/pipeline.ts';
import { type Difference, difference, withoutMoved } from './difference.ts';
import { printedWords } from './printed-words.ts';
import { type SourceText, sourceText } from './source-words.ts';
import { type Stand, withStandIns } from './stand-ins.ts';
import { type Word, wordsIn } from './words.ts';

export const formats = ['pdf', 'docx', 'html'] as const;
export type Format = (typeof formats)[number];

export interface Measured {
  /** Words of the source. */
  readonly words: number;
  /** It has links to other pages of the web site that it was written for. */
  readonly hasSiteLinks: boolean;
  readonly pictures: Stand['counts'];
  /** Errors of `check`, or of `build` where `check` had none. */
  readonly errors: readonly Diagnostic[];
  /** `build` refused what `check` let pass. */
  readonly refusedLate: boolean;
  /** Warnings by rule id, one for each finding. */
  readonly warnings: readonly string[];
  /** Per format; nothing when it was not built. */
  readonly differences: Readonly<Record<Format, Difference>> | undefined;
  /** What was thrown: a fault in the program. */
  readonly crash: string | undefined;
}

const disk = nodeHost(process.cwd());
const frontmatter = '---\nkind: memo\nstatus: draft\ntitle: Proefstuk\nto: Lezers\nfrom: Schrijvers\n---\n\n';

/** Takes a text through `check` and, when nothing stands in the way, `build` in all formats. `pictureAt` gives the bytes of its pictures. */
export async function measureText(
  markdown: string,
  pictureAt: (path: string) => Uint8Array | undefined,
): Promise<Measured> {
  const authored = bodyOf(markdown);
  const source = sourceText(authored);
  const { images, words, headings } = source;
  const { body, files, counts } = withStandIns(authored, images, pictureAt);
  const facts = {
    words: words.length,
    hasSiteLinks: source.links.some((url) => isSiteLink(url, source)),
    pictures: counts,
  };
  const nothing = { errors: [], refusedLate: false, warnings: [], differences: undefined, crash: undefined };
  try {
    const host = memoryHost({ ...files, 'd/memo.md': frontmatter + body }, { below: disk });
    const checked = await check({ paths: ['d'] }, host);
    const warnings = checked.diagnostics
      .filter(({ severity }) => severity === 'warning')
      .map(({ rule }) => rule);
    if (checked.blocked) return { ...facts, ...nothing, warnings, errors: checked.blocking };
    const built = await build({ paths: ['d'], out: 'out', formats }, host);
    if (built.blocked) return { ...facts, ...nothing, warnings, errors: built.blocking, refusedLate: true };
    const own = await generatedWords();
    const differenceIn = async (format: Format): Promise<Difference> => {
      const path = built.written.find((each) => each.endsWith(`.${format}`)) ?? '';
      const print = await printedWords[format](host.read(path));
      const apart = difference(words, print);
      const { lost, added } = format === 'pdf' ? withoutMoved(apart) : apart;
      const foreign = withoutContents(added, headings);
      return { lost, added: foreign.filter((word) => !own.has(word) && !isMark(word)) };
    };
    const [pdf, docx, html] = [
      await differenceIn('pdf'),
      await differenceIn('docx'),
      await differenceIn('html'),
    ];
    return { ...facts, ...nothing, warnings, differences: { pdf, docx, html } };
  } catch (error) {
    return {
      ...facts,
      ...nothing,
      crash: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

/** Takes frontmatter of another program off, and the byte order mark. */
function bodyOf(markdown: string): string {
  return markdown
    .replace(/^\ufeff/, '')
    .replace(/^---[ \t]*\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/, '');
}

/** An address of a file, or a `#name` that this text does not have: the site puts its pages together. */
function isSiteLink(url: string, { anchors }: SourceText): boolean {
  if (url.startsWith('#')) return url !== '#' && !anchors.has(decoded(url.slice(1)).toLowerCase());
  return url !== '' && !/^(?:[a-z][a-z0-9+.-]*:|www\.|[^/]+@)/i.test(url);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Takes the contents that a long text gets out of what is printed besides the source: their title, and headings once more. */
function withoutContents(added: readonly Word[], headings: readonly Word[]): readonly Word[] {
  if (!added.includes('Inhoudsopgave')) return added;
  const entries = ['Inhoudsopgave', ...headings];
  return added.filter((word) => {
    const index = entries.indexOf(word);
    if (index >= 0) entries.splice(index, 1);
    return index < 0;
  });
}

/** Numbers of headings, items, notes and pages; marks of lists. */
function isMark(word: Word): boolean {
  return /^(?:[\p{N}.]+|[.,()–•◦▪-]|[a-z]|[ivx]+)$/u.test(word);
}

/** A text that makes the program print all that it adds itself. */
const sample = `Woord.[^1]

# Kop

Zie [](#kop) en [kop](#kop).

[^1]: Noot.
`;
let remembered: Promise<ReadonlySet<Word>> | undefined;

/** What a memo prints besides its body: its title and fields, the words of references and of notes. */
function generatedWords(): Promise<ReadonlySet<Word>> {
  remembered ??= (async () => {
    const host = memoryHost({ 'd/memo.md': frontmatter + sample }, { below: disk });
    const { written } = await build({ paths: ['d'], out: 'out', formats }, host);
    const found = new Set(wordsIn('Proefstuk'));
    for (const format of formats)
      for (const word of await printedWords[format](
        host.read(written.find((path) => path.endsWith(`.${format}`)) ?? ''),
      ))
        found.add(word);
    return found;
  })();
  return remembered;
}
