import { Composer, type Document, isMap, isScalar, isSeq, Lexer, Parser, visit } from 'yaml';
import type { Report } from '../diagnostic/diagnostic.ts';
import { replacement } from '../diagnostic/fix.ts';
import type { Position, Span } from '../diagnostic/span.ts';
import { limits } from '../limits/limits.ts';
import type { KeyLayout } from '../model/key-layout.ts';
import { forbiddenCharacters } from '../parse/forbidden-characters.ts';
import { convertYaml, rangeOf } from './convert-yaml.ts';
import type { RawMap } from './raw-value.ts';
import { refusedTokens } from './refused-tokens.ts';
import { surveyTokens } from './survey-tokens.ts';
import { type QuotedRange, yamlFaults } from './yaml-faults.ts';
import { type YamlRanges, yamlRanges } from './yaml-ranges.ts';

const keyWithValue = /(?<![^\n])[^\n]*\n?(?:(?![ \t]*(?:- |[^\s:#]+:(?:\s|$)))[^\n]*(?:\n|$))*/g;

/** A piece of YAML: a whole file, or the frontmatter of one. */
export interface YamlText extends Pick<KeyLayout, 'file' | 'text'> {
  /** Line and column in the file of an offset in `text`. */
  readonly positionAt: (offset: number) => Position;
  /** Where to point when the YAML as a whole is wrong. */
  readonly whole: Span;
}

/** What was written at the top, and where its comments and keys are in the text. */
export interface RawYaml extends RawMap {
  readonly ranges: YamlRanges;
}

/**
 * Reads YAML in which every scalar stays text (the failsafe schema): keys with values at the top, no anchors,
 * aliases, tags or directives, one document. Reports everything that is wrong at its place; gives nothing
 * when the text cannot be read.
 */
export function readYaml(yaml: YamlText, report: Report): RawYaml | undefined {
  const { file, text, positionAt } = yaml;
  const span = (start: number, end: number): Span => ({
    file,
    start: positionAt(start),
    end: positionAt(end),
  });
  const error = (rule: string, message: string, help: string, at: Span) => {
    report({ rule, severity: 'error', message, help, span: at });
    return undefined;
  };
  for (const { 0: piece, index: offset } of text.matchAll(keyWithValue))
    for (const { rule, index, length, message, help } of forbiddenCharacters(piece, 'body'))
      error(rule, message, help, span(offset + index, offset + index + length));

  const wordSpace = /^[ \t]*[\u00a0\u2007\u202f\u200b]+/m.exec(text);
  if (wordSpace)
    return error(
      'yaml/nbsp-indent',
      'Deze regel springt in met een vaste of onzichtbare spatie, zoals Word en webpagina’s die maken.',
      'Wis het begin van de regel en typ gewone spaties.',
      span(wordSpace.index, wordSpace.index + wordSpace[0].length),
    );
  const tooDeep = (offset: number) =>
    error(
      'yaml/too-deep',
      `Hier zitten meer dan ${limits.valueDepth.max} niveaus in elkaar.`,
      'Haal haakjes of inspringingen weg.',
      span(offset, offset + 1),
    );
  const onOneLine = tooDeepAt(text, limits.valueDepth.max);
  if (onOneLine !== undefined) return tooDeep(onOneLine);
  const tokens = [...new Parser().parse(text)];
  const survey = surveyTokens(tokens);
  if (survey.deepest.depth > limits.valueDepth.max) return tooDeep(survey.deepest.offset);
  if (survey.nodes > limits.values.max)
    return error(
      'yaml/too-many-values',
      `Hier staan ${survey.nodes} sleutels en waarden; het mogen er hoogstens ${limits.values.max} zijn.`,
      'Verdeel de gegevens over meer bestanden.',
      yaml.whole,
    );
  const refused = refusedTokens(survey, text);
  for (const { severity, rule, message, help, start, end } of refused)
    report({ rule, severity, message, help, span: span(start, end) });

  const composer = new Composer({ schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  const [document] = composer.compose(tokens);
  const isRefused = refused.some(({ severity }) => severity === 'error');
  const faults = isRefused || !document ? [] : yamlFaults(document.errors, text, quotedIn(document));
  for (const { rule, message, help, start, end, right } of faults) {
    const fixes = right && [replacement(span(right.start, right.end), right.text, 'suggestion')];
    report({ rule, severity: 'error', message, help, span: span(start, end), fixes });
  }
  if (faults.length > 0 || isRefused) return undefined;

  const contents = document?.contents;
  if (!contents || (isScalar(contents) && contents.value === ''))
    return error(
      'yaml/empty',
      'Hier staan geen gegevens.',
      'Schrijf ten minste `kind:` en `title:`.',
      yaml.whole,
    );
  if (!isMap(contents))
    return error(
      'yaml/not-keys',
      `Hier staat ${isSeq(contents) ? 'een lijst' : 'tekst'} in plaats van sleutels met waarden.`,
      'Schrijf op elke regel `sleutel: waarde`, te beginnen met `kind:`.',
      span(...rangeOf(contents, text)),
    );
  const ranges = yamlRanges(contents, survey, text);
  const layout = { file, text, start: positionAt(0), extents: ranges.extents };
  return { ...convertYaml(contents, { text, span, report }), span: yaml.whole, ranges, layout };
}

function quotedIn(document: Document): QuotedRange[] {
  const quoted: QuotedRange[] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'))
        quoted.push({ start: range[0], end: range[1] });
    },
  });
  return quoted;
}

/** Says "a document starts", "the flow has an error", "a scalar follows" in the lexer's tokens. */
const signals = new Set(['\u0002', '\u0018', '\u001f']);

/**
 * Returns the offset at which a YAML text goes deeper than `max` levels on one line (brackets, or dashes
 * behind each other), if it does. Works on the lexer alone: parsing a text with thousands of open brackets
 * takes minutes, composing it all memory.
 */
function tooDeepAt(text: string, max: number): number | undefined {
  let offset = 0;
  let brackets = 0;
  let dashes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (signals.has(lexeme)) continue;
    if (lexeme === '[' || lexeme === '{') brackets++;
    else if ((lexeme === ']' || lexeme === '}') && brackets > 0) brackets--;
    else if (lexeme === '-') dashes++;
    else if (lexeme.includes('\n')) dashes = 0;
    if (brackets > max || dashes > max) return offset;
    offset += lexeme.length;
  }
  return undefined;
}
