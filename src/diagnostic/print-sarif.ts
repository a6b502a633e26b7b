import { groupBy } from '../text/group-by.ts';
import { visibleProse } from '../text/visible-text.ts';
import { adviceText } from './advice-text.ts';
import type { Diagnostic, Severity } from './diagnostic.ts';
import type { Findings, PrinterOptions } from './findings.ts';
import { fingerprints } from './fingerprints.ts';
import type { Fix } from './fix.ts';
import { ruleAnchor } from './rule-anchor.ts';
import { sourceRoot, sourceUri } from './source-uri.ts';
import type { Span } from './span.ts';
import type { SuppressedFinding } from './suppressed-finding.ts';

type SarifOptions = Pick<PrinterOptions, 'source' | 'version' | 'ruleTexts' | 'rulesPage'>;

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const levels = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;
const language = 'nl-NL';

/**
 * Prints findings as a SARIF 2.1.0 log (https://docs.oasis-open.org/sarif/sarif/v2.1.0/) of one run: columns
 * in UTF-16 code units, ends exclusive. Suppressed findings are included, with the reason.
 */
export function printSarif({ diagnostics, suppressed, unchecked }: Findings, options: SarifOptions): string {
  const all: readonly { diagnostic: Diagnostic; reason?: string }[] = [
    ...diagnostics.map((diagnostic) => ({ diagnostic })),
    ...suppressed.map(({ diagnostic, reason }: SuppressedFinding) => ({ diagnostic, reason })),
  ];
  const marks = fingerprints(
    all.map(({ diagnostic }) => diagnostic),
    options,
  );
  const rules = [...new Map(all.map(({ diagnostic }) => [diagnostic.rule, diagnostic.severity]))].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  const ruleIndex = new Map(rules.map(([id], index) => [id, index]));
  const results = all.map(({ diagnostic, reason }, index) => ({
    ruleId: diagnostic.rule,
    ruleIndex: ruleIndex.get(diagnostic.rule),
    level: levels[diagnostic.severity],
    message: { text: adviceText(diagnostic) },
    locations: diagnostic.span && [{ physicalLocation: location(diagnostic.span) }],
    relatedLocations: diagnostic.related?.map(({ message, span }, id) => ({
      id,
      message: { text: visibleProse(message) },
      physicalLocation: location(span),
    })),
    fixes: diagnostic.fixes?.length ? diagnostic.fixes.map(fixData) : undefined,
    partialFingerprints: { 'akkoordFinding/v1': marks[index] },
    suppressions:
      reason === undefined
        ? []
        : [{ kind: 'inSource', status: 'accepted', justification: visibleProse(reason) }],
  }));
  const driver = {
    name: 'Akkoord',
    version: options.version,
    language,
    rules: rules.map(([id, severity]) => ruleData(id, severity, options)),
  };
  const toolExecutionNotifications = unchecked.map((file) => ({
    level: 'warning',
    message: { text: `De tekst van \`${visibleProse(file)}\` is niet nagekeken.` },
    locations: [{ physicalLocation: { artifactLocation: sourceUri(file) } }],
  }));
  const run = {
    tool: { driver },
    language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'De map waarin de opdracht is gegeven.' } } },
    // Files that were not checked (3.20.21): having no results means nothing there.
    invocations:
      unchecked.length === 0 ? undefined : [{ executionSuccessful: true, toolExecutionNotifications }],
    results,
  };
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, undefined, 2)}\n`;
}

function ruleData(id: string, severity: Severity, { ruleTexts, rulesPage }: SarifOptions) {
  const { what, why, help } = ruleTexts(id) ?? {};
  const said = (text: string | undefined) => (text ? { text } : undefined);
  return {
    id,
    shortDescription: said(what),
    fullDescription: said(why),
    help: said(help),
    helpUri: `${rulesPage}#${ruleAnchor(id)}`,
    defaultConfiguration: { level: levels[severity] },
  };
}

function fixData({ title, edits }: Fix) {
  return {
    description: { text: visibleProse(title) },
    artifactChanges: [...groupBy(edits, ({ span }) => span.file)].map(([file, own]) => ({
      artifactLocation: sourceUri(file),
      replacements: own.map(({ span, text }) => ({
        deletedRegion: location(span).region,
        insertedContent: { text },
      })),
    })),
  };
}

function location({ file, start, end }: Span) {
  return {
    artifactLocation: sourceUri(file),
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}
