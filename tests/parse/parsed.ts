import type { Nodes } from 'mdast';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Span } from '../../src/diagnostic/span.ts';
import { type ParsedMarkdown, type ParseOptions, parseMarkdown } from '../../src/parse/parse-markdown.ts';

export interface Parsed extends ParsedMarkdown {
  /** `line:column rule` of each finding, as reported. */
  readonly rules: string[];
  /** `line:column rule: message | help`. */
  readonly findings: string[];
  readonly diagnostics: Diagnostic[];
  /** One line per node, indented. */
  readonly outline: string;
}

/** Parses a text as a body (or template); images are taken as they come. */
export function parsed(
  text: string,
  directives: ParseOptions['directives'] = 'body',
  more: Partial<ParseOptions> = {},
): Parsed {
  const diagnostics: Diagnostic[] = [];
  const result = parseMarkdown(
    { file: 'a.md', text },
    { report: (found) => diagnostics.push(found), directives, image: (url) => url, ...more },
  );
  return {
    ...result,
    diagnostics,
    rules: diagnostics.map(({ rule, span }) => `${at(span)} ${rule}`),
    findings: diagnostics.map(({ rule, span, message, help }) => `${at(span)} ${rule}: ${message} | ${help}`),
    outline: result.body.children.map((node) => outline(node, '')).join('\n'),
  };
}

function at(span: Span | undefined): string {
  return span ? `${span.start.line}:${span.start.column}` : '-';
}

function outline(node: Nodes, indent: string): string {
  const { type, data: _data, ...rest } = node;
  const own = Object.entries(rest)
    .filter(
      ([name, value]) => name !== 'children' && value !== undefined && value !== null && value !== false,
    )
    .map(
      ([name, value]) =>
        ` ${name}=${JSON.stringify(value, (key, part) => (key === 'data' ? undefined : part))}`,
    );
  const children =
    'children' in node ? node.children.map((child) => `\n${outline(child, `${indent}  `)}`) : [];
  return `${indent}${type}${own.join('')}${children.join('')}`;
}
