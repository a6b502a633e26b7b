import type { Report } from '../diagnostic/diagnostic.ts';
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
  let sound = true;
  const refuse: Report = (diagnostic) => {
    sound = false;
    report(diagnostic);
  };

  for (const output of outputs) {
    const dossier = slug(output.dossier.name);
    const document = slug(output.document.id);
    if (dossier === '' || document === '') {
      const [what, name] =
        dossier === '' ? ['de map', output.dossier.name] : ['het bestand', output.document.id];
      refuse({
        rule: 'output/unusable-name',
        severity: 'error',
        message: `Van de naam van ${what} \`${name}\` is geen bruikbare bestandsnaam te maken.`,
        help: 'Gebruik een naam met letters, cijfers en streepjes; `con`, `aux`, `nul` en dergelijke kan Windows niet bewaren.',
        span: emptySpan(output.document.file, 1, 1),
      });
      continue;
    }
    const neighbour = folders.get(dossier);
    if (neighbour && trimmed(neighbour.dossier.folder) !== trimmed(output.dossier.folder)) {
      refuse({
        rule: 'output/name-clash',
        severity: 'error',
        message: `De dossiers \`${trimmed(neighbour.dossier.folder)}\` en \`${trimmed(output.dossier.folder)}\` willen allebei naar de map \`${dossier}\`.`,
        note: 'Het ene document zou het andere overschrijven.',
        help: 'Geef een van de twee mappen een andere naam, of kies met `--out` voor elk een eigen map.',
        span: emptySpan(output.document.file, 1, 1),
        related: [{ message: 'het andere dossier', span: emptySpan(neighbour.document.file, 1, 1) }],
      });
      continue;
    }
    folders.set(dossier, neighbour ?? output);

    const name = fileNameOf(output.document, output.extension);
    const rival = names.get(`${dossier}/${name}`);
    if (rival && rival.output.document.file !== output.document.file) {
      refuse({
        rule: 'output/name-clash',
        severity: 'error',
        message: `\`${rival.output.document.file}\` en \`${output.document.file}\` worden allebei \`${dossier}/${name}\`.`,
        note: 'Het ene document zou het andere overschrijven.',
        help: 'Geef een van de twee bestanden een andere naam.',
        span: emptySpan(output.document.file, 1, 1),
        related: [{ message: 'het andere bestand', span: emptySpan(rival.output.document.file, 1, 1) }],
      });
      continue;
    }
    if (!rival) names.set(`${dossier}/${name}`, { output, dossier, name });
  }
  return sound ? [...names.values()] : undefined;
}

/** Returns what the file of an output is called. */
export function fileNameOf(document: OutputName['document'], extension: string): string {
  return `${slug(document.id)}${document.status === 'draft' ? '.concept' : ''}.${extension}`;
}

function trimmed(folder: string): string {
  return folder.replace(/\/+$/, '');
}
