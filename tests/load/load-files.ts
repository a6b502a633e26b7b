import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import type { Span } from '../../src/diagnostic/span.ts';
import { type MemoryOptions, memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { resourcesOf } from '../../src/load/find-project.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { agenda, sheet } from './valid-dossier.ts';

/** The real templates, house styles and schemes. */
export const projectHost = nodeHost(process.cwd());
export const projectResources = resourcesOf('.', projectHost, () => {});

/** Loads a dossier `d` that lives in memory. Returns it, and what was found as lines. */
export function loadFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryOptions = {},
): { dossier: Dossier | undefined; lines: string[] } {
  const found: Diagnostic[] = [];
  const inFolder = Object.fromEntries(Object.entries(files).map(([name, text]) => [`d/${name}`, text]));
  const host = memoryHost(inFolder, { below: projectHost, ...options });
  const dossier = loadDossier('d', host, (diagnostic) => found.push(diagnostic));
  return { dossier, lines: sortDiagnostics(found).map(lineOf) };
}

/** Loads the valid dossier with one stretch of its agenda replaced, and gives what was found. */
export function withAgenda(from: string, to: string): string[] {
  return loadFiles({ 'agenda.md': replaced(agenda, from, to), 'interventies/coach.md': sheet }).lines;
}

/** `agenda.md:3:8 yaml/alias: Een waarde … → Zet …`. */
export function lineOf({ span, rule, message, help }: Diagnostic): string {
  const where = span ? `${span.file.replace(/^d\//, '')}:${span.start.line}:${span.start.column}` : '-';
  return `${where} ${rule}: ${message} → ${help}`;
}

/** `3:8-12`, or `3:8-4:2` over more lines. */
export function stretch({ start, end }: Span): string {
  const to = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
  return `${start.line}:${start.column}-${to}`;
}

function replaced(text: string, from: string, to: string): string {
  if (text.split(from).length !== 2) throw new Error(`not exactly once in the dossier: ${from}`);
  return text.replace(from, () => to);
}
