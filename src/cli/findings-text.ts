import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { type PrinterName, printers } from '../diagnostic/printers.ts';
import type { Host } from '../host/host.ts';
import { unlessRefused } from '../host/host-error.ts';
import { programVersion, rulesPageAddress } from '../host/program-version.ts';
import type { Outcome } from '../pipeline.ts';
import { called } from './called.ts';
import type { ReportOptions } from './report-options.ts';
import type { Loaded, Stream, Terminal } from './terminal.ts';
import { useColour } from './use-colour.ts';

/** Columns taken by the line number and the bar before a source line. */
const gutter = 8;

/** Returns the findings of a run as printed on a stream. */
export function findingsText(
  outcome: Outcome,
  options: ReportOptions,
  { stream, environment, loaded }: { stream: Stream; environment: Terminal['environment']; loaded: Loaded },
): string {
  const quiet = options.quiet ? { ...outcome, diagnostics: outcome.blocking, suppressed: [] } : outcome;
  // What programs read is the same however this one was started.
  const say = isForMachines(options.format)
    ? (text: string) => text
    : (text: string) => called(text, { environment });
  const told = { ...quiet, diagnostics: quiet.diagnostics.map((each) => withTexts(each, say)) };
  return printers[options.format].print(told, {
    source: (file) => readSource(file, loaded.host),
    colour: useColour(options.colour, environment, stream.isTerminal),
    width: stream.columns === undefined ? undefined : Math.max(40, stream.columns - gutter),
    version: programVersion(),
    rulesPage: rulesPageAddress(),
    ruleTexts: loaded.pipeline.ruleTexts,
  });
}

/** Returns a finding with its texts changed. */
function withTexts(diagnostic: Diagnostic, say: (text: string) => string): Diagnostic {
  const { message, note, help } = diagnostic;
  return {
    ...diagnostic,
    message: say(message),
    ...(note !== undefined && { note: say(note) }),
    ...(help !== undefined && { help: say(help) }),
  };
}

/** The same for a build: blocking findings in full, the others in one line each. */
export function buildFindingsText(
  outcome: Outcome,
  options: ReportOptions,
  target: Parameters<typeof findingsText>[2],
): string {
  if (options.format !== 'text' || options.quiet) return findingsText(outcome, options, target);
  const blocking = new Set(outcome.blocking);
  const others = outcome.diagnostics.filter((diagnostic) => !blocking.has(diagnostic));
  const lines = findingsText({ ...outcome, diagnostics: others }, { ...options, format: 'short' }, target);
  const inFull = findingsText({ ...outcome, diagnostics: outcome.blocking }, options, target);
  return lines && inFull ? `${lines}\n${inFull}` : lines + inFull;
}

/** Says whether a format is for programs and so has standard output to itself. */
export function isForMachines(format: PrinterName): boolean {
  return printers[format].machine;
}

/** Returns a source's text for excerpts; undefined when it cannot be read, which the finding itself says. */
function readSource(file: string, host: Host): string | undefined {
  const read = () =>
    host.inspect(file).kind === 'file' ? new TextDecoder().decode(host.read(file)) : undefined;
  return unlessRefused(read, undefined);
}
