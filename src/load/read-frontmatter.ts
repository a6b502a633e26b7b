import type { Root } from 'mdast';
import type { Report } from '../diagnostic/diagnostic.ts';
import { lineIndex } from '../diagnostic/line-index.ts';
import { emptySpan, type Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import { memoizeByObject } from '../memoize/memoize-by-object.ts';
import { memoizeByText } from '../memoize/memoize-by-text.ts';
import type { SuppressionComment } from '../model/suppression.ts';
import type { SourceText } from '../model/template.ts';
import type { TextRange } from '../model/text-range.ts';
import { parseMarkdown } from '../parse/parse-markdown.ts';
import { brokenOpening, type FenceFault, isFence, isNearlyFence } from './frontmatter-opening.ts';
import type { RawMap } from './raw-value.ts';
import { readYaml, type YamlText } from './read-yaml.ts';

/** A Markdown file taken apart: what was written between the dashes, and the tree of what is below them. */
export interface ReadMarkdown {
  /** Undefined when the YAML cannot be read. */
  readonly raw: RawMap | undefined;
  readonly body: Root;
  /** What comments in the text allow. */
  readonly suppressions: readonly SuppressionComment[];
  /** Where comments are in the file, those of the YAML first. */
  readonly comments: readonly TextRange[];
  /** By path: what to leave out of the file to lose a key. */
  readonly cuts: ReadonlyMap<string, TextRange>;
}

/** Reads a Markdown file with frontmatter; reports what is wrong; gives nothing without frontmatter. */
export function readFrontmatter(
  source: SourceText,
  report: Report,
  image: (url: string, span: Span) => string | undefined,
): ReadMarkdown | undefined {
  const fault = fenceFault(source.text);
  if (fault) {
    report({ ...fault, severity: 'error', span: emptySpan(source.file, fault.line, 1) });
    return undefined;
  }
  const { frontmatter, body, suppressions, comments } = parseMarkdown(source, {
    report,
    directives: 'body',
    image,
  });
  if (!frontmatter) throw new Error(`parse found no frontmatter in ${source.file}, where load did`);
  const { offset } = frontmatter.start;
  const head = source.text.slice(0, offset + frontmatter.text.length);
  const raw = rawIn(yamlAt(`${source.file}\0${offset}\0${head}`), report);
  const shifted = ({ start, end }: TextRange) => ({ start: start + offset, end: end + offset });
  const ranges = raw?.ranges;
  return {
    raw,
    body,
    suppressions,
    comments: [...(ranges?.comments ?? []).map(shifted), ...comments],
    cuts: new Map([...(ranges?.keys ?? [])].map(([path, range]) => [path, shifted(range)])),
  };
}

/**
 * By the name of a file, where its YAML begins and the text up to the end of it: what is there stays while
 * the text below is typed. No name has a NUL in it.
 */
const yamlAt = memoizeByText((key): YamlText => {
  const [file = '', start = ''] = key.split('\0', 2);
  const head = key.slice(file.length + start.length + 2);
  const offset = Number(start);
  const find = lineIndex(head).position;
  return {
    file,
    text: head.slice(offset),
    positionAt: (at) => find(offset + at),
    whole: { file, start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
  };
});
const rawIn = memoizeByObject(readYaml);

/** Says what is wrong with the lines of dashes around the frontmatter. */
function fenceFault(text: string): FenceFault | undefined {
  const lines = text.split(/\r?\n/);
  if (!isFence(lines[0] ?? '')) {
    return (
      brokenOpening(text)?.fault ?? {
        rule: 'frontmatter/missing',
        message: text.trim() === '' ? 'Dit bestand is leeg.' : 'Dit bestand heeft geen blok met gegevens.',
        help: 'Begin met een regel `---`, dan `kind:`, `title:` en de andere sleutels, en weer een regel `---`. Een toelichting hoort in `README.md`.',
        line: 1,
      }
    );
  }
  const closing = lines.findIndex((line, index) => index > 0 && isFence(line));
  const nearly = lines.findIndex((line, index) => index > 0 && /^\S/.test(line) && isNearlyFence(line));
  if (nearly > 0 && (closing < 0 || nearly < closing)) {
    return {
      rule: 'frontmatter/unclosed',
      message: 'Deze regel sluit het blok met gegevens niet: er staan niet precies drie streepjes.',
      help: 'Vervang de regel door `---`: drie gewone streepjes en verder niets.',
      line: nearly + 1,
    };
  }
  // Before parsing: a megabyte between the dashes costs seconds.
  const data = lines.slice(1, Math.max(closing, 1));
  const exceeded =
    data.length > limits.dataLines.max
      ? limits.dataLines
      : data.join('\n').length > limits.frontmatter.max && limits.frontmatter;
  if (exceeded) {
    return {
      rule: exceeded.finding,
      message: `Het blok met gegevens heeft meer dan ${printLimit(exceeded)}.`,
      help: 'Zet lopende tekst onder het blok, niet erin.',
      line: 1,
    };
  }
  if (closing > 0) return undefined;
  return {
    rule: 'frontmatter/unclosed',
    message: 'Het blok met gegevens dat hier begint, wordt nergens gesloten.',
    help: 'Zet onder de laatste sleutel een regel met precies drie streepjes: `---`.',
    line: 1,
  };
}
