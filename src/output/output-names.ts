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
 * Names the outputs: `<dossier>/<document>.pdf`, a draft `<document>.concept.pdf`. The same document asked
 * for twice is named once.
 *
 * Reports `output/unusable-name` (no safe file name can be made of it) and `output/name-clash` (two dossiers
 * or two documents want one name); returns undefined then, and nothing may be written.
 */
export function nameOutputs<T extends OutputName>(
  outputs: readonly T[],
  report: Report,
): NamedOutput<T>[] | undefined {
  const folders = new Map<string, T>();
  const names = new Map<string, NamedOutput<T>>();
  const findings = outputs.flatMap((output) => {
    const dossier = slug(output.dossier.name);
    if (dossier === '') return [unusable('de map', output.dossier.name, output)];
    if (slug(output.document.id) === '') return [unusable('het bestand', output.document.id, output)];
    const neighbour = folders.get(dossier) ?? output;
    if (trimmed(neighbour.dossier.folder) !== trimmed(output.dossier.folder))
      return [folderClash(dossier, neighbour, output)];
    folders.set(dossier, neighbour);
    const name = fileNameOf(output.document, output.extension);
    const path = `${dossier}/${name}`;
    const rival = names.get(path)?.output ?? output;
    if (rival.document.file !== output.document.file) return [nameClash(path, rival, output)];
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

function folderClash(folder: string, one: OutputName, other: OutputName): Diagnostic {
  const [first, second] = [one, other].map(({ dossier }) => `\`${trimmed(dossier.folder)}\``);
  return {
    ...clash(one, other, 'het andere dossier'),
    message: `De dossiers ${first} en ${second} willen allebei naar de map \`${folder}\`.`,
    help: 'Geef een van de twee mappen een andere naam, of kies met `--out` voor elk een eigen map.',
  };
}

function nameClash(path: string, one: OutputName, other: OutputName): Diagnostic {
  return {
    ...clash(one, other, 'het andere bestand'),
    message: `\`${one.document.file}\` en \`${other.document.file}\` worden allebei \`${path}\`.`,
    help: 'Geef een van de twee bestanden een andere naam.',
  };
}

function clash(one: OutputName, other: OutputName, message: string) {
  return {
    rule: 'output/name-clash',
    severity: 'error',
    note: 'Het ene document zou het andere overschrijven.',
    span: emptySpan(other.document.file, 1, 1),
    related: [{ message, span: emptySpan(one.document.file, 1, 1) }],
  } as const;
}

/** Returns what the file of an output is called. */
export function fileNameOf(document: OutputName['document'], extension: string): string {
  return `${slug(document.id)}${document.status === 'draft' ? '.concept' : ''}.${extension}`;
}

function trimmed(folder: string): string {
  return folder.replace(/\/+$/, '');
}
