import type { Diagnostic, Report } from '../diagnostic/diagnostic.ts';
import { emptySpan } from '../diagnostic/span.ts';
import type { OutputName } from './output.ts';
import { slug } from './slug.ts';

/** Where an output goes, relative to the folder for outputs. */
export interface NamedOutput<T extends OutputName = OutputName> {
  readonly output: T;
  /** `meppel-gka-agenda`. */
  readonly dossier: string;
  /** `agenda.pdf`, or `agenda.concept.pdf` for a draft. */
  readonly name: string;
}

/**
 * Reports `output/name-clash` for each dossier that wants the folder of one before it. `fileOf` gives the
 * file to point at. To be asked of all dossiers of a build before the first is written.
 */
export function reportFolderClashes(
  dossiers: readonly OutputName['dossier'][],
  fileOf: (folder: string) => string,
  report: Report,
): void {
  const owners = new Map<string, OutputName['dossier']>();
  for (const dossier of dossiers) {
    const name = slug(dossier.name);
    const owner = owners.get(name);
    if (owner === undefined) owners.set(name, dossier);
    else if (name !== '' && trimmed(owner.folder) !== trimmed(dossier.folder))
      report(folderClash(name, owner.folder, dossier.folder, fileOf));
  }
}

/**
 * Names outputs: `<dossier>/<document>.pdf`, a draft `<document>.concept.pdf`. The same document asked for
 * twice is named once.
 *
 * Reports `output/unusable-name` (no safe file name can be made of it) and `output/name-clash` (two documents
 * of a dossier want one name); returns undefined then, and nothing may be written.
 */
export function nameOutputs<T extends OutputName>(
  outputs: readonly T[],
  report: Report,
): NamedOutput<T>[] | undefined {
  const names = new Map<string, NamedOutput<T>>();
  const findings = outputs.flatMap((output) => {
    const dossier = slug(output.dossier.name);
    if (dossier === '') return [unusable('de map', output.dossier.name, output)];
    if (slug(output.document.id) === '') return [unusable('het bestand', output.document.id, output)];
    const name = fileNameOf(output.document, output.extension);
    const path = `${dossier}/${name}`;
    const own = output.document.file;
    const rival = names.get(path)?.output.document.file ?? own;
    if (rival !== own) return [nameClash(path, rival, own)];
    if (!names.has(path)) names.set(path, { output, dossier, name });
    return [];
  });
  findings.forEach(report);
  return findings.length === 0 ? [...names.values()] : undefined;
}

function unusable(what: string, name: string, { document }: OutputName): Diagnostic {
  return {
    rule: 'output/unusable-name',
    severity: 'error',
    message: `Van de naam van ${what} \`${name}\` is geen bruikbare bestandsnaam te maken.`,
    help: 'Gebruik een naam met letters, cijfers en streepjes; `con`, `aux`, `nul` en dergelijke kan Windows niet bewaren.',
    span: emptySpan(document.file, 1, 1),
  };
}

function folderClash(
  folder: string,
  one: string,
  other: string,
  fileOf: (folder: string) => string,
): Diagnostic {
  return {
    ...clash(fileOf(one), fileOf(other), 'het andere dossier'),
    message: `De dossiers \`${trimmed(one)}\` en \`${trimmed(other)}\` willen allebei naar de map \`${folder}\`.`,
    help: 'Geef een van de twee mappen een andere naam, of kies met `--out` voor elk een eigen map.',
  };
}

function nameClash(path: string, one: string, other: string): Diagnostic {
  return {
    ...clash(one, other, 'het andere bestand'),
    message: `\`${one}\` en \`${other}\` worden allebei \`${path}\`.`,
    help: 'Geef een van de twee bestanden een andere naam.',
  };
}

function clash(one: string, other: string, message: string) {
  return {
    rule: 'output/name-clash',
    severity: 'error',
    note: 'Het ene document zou het andere overschrijven.',
    span: emptySpan(other, 1, 1),
    related: [{ message, span: emptySpan(one, 1, 1) }],
  } as const;
}

/** Returns what the file of an output is called. */
export function fileNameOf(document: OutputName['document'], extension: string): string {
  return `${slug(document.id)}${document.status === 'draft' ? '.concept' : ''}.${extension}`;
}

function trimmed(folder: string): string {
  return folder.replace(/\/+$/, '');
}
