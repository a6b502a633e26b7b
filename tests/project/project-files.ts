import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import { sortDiagnostics } from '../../src/diagnostic/sort-diagnostics.ts';
import { type MemoryOptions, memoryHost } from '../../src/host/memory-host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { agenda, sheet } from '../load/valid-dossier.ts';

/** The package: its own templates, seen from a folder without a project. */
export const packageHost = nodeHost('/', {});

/** A dossier without a fault in a project at `/werk`. */
export const validProject = {
  '/werk/akkoord.yaml': 'akkoord: "0.2"\n',
  '/werk/agreements/stad/agenda.md': agenda,
  '/werk/agreements/stad/interventies/coach.md': sheet,
};

/** A host with files in memory over the package. */
export function projectIn(files: Readonly<Record<string, string | Uint8Array>>, options: MemoryOptions = {}) {
  return memoryHost({ ...validProject, ...files }, { below: packageHost, ...options });
}

/** Loads the dossier in the project. Returns it, and what was found as lines, with paths from `/werk`. */
export function loadInProject(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryOptions = {},
): { readonly dossier: Dossier | undefined; readonly lines: readonly string[] } {
  const found: Diagnostic[] = [];
  const dossier = loadDossier('/werk/agreements/stad', projectIn(files, options), (each) => found.push(each));
  return { dossier, lines: sortDiagnostics(found).map(lineOf) };
}

/** `akkoord.yaml:3:8 project/outside: Een map … → Zet …`. */
export function lineOf({ span, rule, severity, message, help }: Diagnostic): string {
  const where = span ? `${span.file.replace('/werk/', '')}:${span.start.line}:${span.start.column}` : '-';
  const weight = severity === 'error' ? '' : ` (${severity})`;
  return `${where} ${rule}${weight}: ${message.replaceAll('/werk/', '')} → ${help?.replaceAll('/werk/', '')}`;
}
