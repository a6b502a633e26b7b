/** A dossier in memory as an editor has it: texts that change, cursors in them, and edits that are made. */

import { suppressibleFindings } from '../../src/check/known-findings.ts';
import { applyEdits, overlap } from '../../src/diagnostic/apply-edits.ts';
import type { Diagnostic } from '../../src/diagnostic/diagnostic.ts';
import type { Edit } from '../../src/diagnostic/fix.ts';
import type { Situation } from '../../src/editor/situation.ts';
import { memoryHost } from '../../src/host/memory-host.ts';
import { loadDossier } from '../../src/load/load-dossier.ts';
import { loadProject } from '../../src/load/load-project.ts';
import type { Document } from '../../src/model/document.ts';
import { documentsOf } from '../../src/model/documents-of.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { assemble } from '../../src/session/assemble.ts';
import { projectHost } from './examples.ts';

export interface EditorDossier {
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly dossier: Dossier | undefined;
  readonly documents: readonly Document[];
  /** Rules of what was found wrong, with their files. */
  readonly findings: readonly string[];
}

/** Loads a dossier of which all files are given by path, with findings of loading and composing. */
export function editorDossier(folder: string, files: EditorDossier['files']): EditorDossier {
  const host = memoryHost(files, { below: projectHost, templates: projectHost.templates });
  const found: Diagnostic[] = [];
  const report = (finding: Diagnostic) => found.push(finding);
  const dossier = loadDossier(folder, host, report);
  const made = dossier && assemble(dossier, documentsOf(dossier), report);
  return {
    files,
    dossier,
    documents: made?.wanted.map(({ document }) => document) ?? [],
    findings: found.map(({ rule, span, message }) => `${rule} ${span?.file}:${span?.start.line} ${message}`),
  };
}

/** Returns the text of a file; undefined when there is none. */
export function textIn({ files }: EditorDossier, file: string): string | undefined {
  const found = files[file];
  return typeof found === 'string' ? found : found && '';
}

/** The situation of a cursor behind some words of a file, the first time that they are there. */
export function cursorBehind(
  known: EditorDossier,
  file: string,
  words: string,
  text = textIn(known, file) ?? '',
): Situation {
  const offset = text.indexOf(words);
  if (offset < 0) throw new Error(`no ${words} in ${file}`);
  const before = text.slice(0, offset + words.length).split('\n');
  return {
    file,
    text,
    position: { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
    dossier: known.dossier,
    documents: known.documents,
    project: () => loadProject('.', projectHost, () => {}),
    read: (path) => (path === file ? text : textIn(known, path)),
    pictures: () => Object.keys(known.files).filter((path) => path.endsWith('.png')),
    rules: suppressibleFindings,
  };
}

/** Makes edits in the files. Throws when two overlap or one is outside them. */
export function edited(
  files: EditorDossier['files'],
  edits: readonly Edit[],
): Record<string, string | Uint8Array> {
  for (const [index, { span }] of edits.entries())
    for (const other of edits.slice(index + 1))
      if (overlap(span, other.span)) throw new Error(`edits overlap: ${JSON.stringify([span, other.span])}`);
  const changed = { ...files };
  for (const file of new Set(edits.map(({ span }) => span.file))) {
    const text = changed[file];
    if (typeof text !== 'string') throw new Error(`an edit in ${file}`);
    changed[file] = applyEdits(
      text,
      edits.filter(({ span }) => span.file === file),
    );
  }
  return changed;
}
