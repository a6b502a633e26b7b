import { dirname, relative } from 'node:path/posix';
import { emptySpan, type Span } from '../diagnostic/span.ts';
import type { DataPath } from '../kinds/shape-at.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { LoadedDocument } from '../model/dossier.ts';
import { printField } from '../model/print-field.ts';
import { frontmatterLines } from './frontmatter-lines.ts';
import type { Situation } from './situation.ts';

/** Something that an id in the frontmatter can refer to. */
export interface Referent {
  /** As written in the frontmatter. */
  readonly id: string;
  /** Dutch name. */
  readonly label: string;
  readonly explanation?: string | undefined;
  /** Where it is defined; absent for what is not in a file. */
  readonly span?: Span | undefined;
}

type Finder = (situation: Situation) => readonly Referent[];

/** Referents by the key of a value, or of the list that it is in. */
const finders: Readonly<Record<string, Finder>> = {
  partner: partners,
  partners,
  lead: partners,
  cost: ({ dossier, ...situation }) =>
    dossier?.scheme.costs.map(({ id, label, hint }) => ({
      id,
      label,
      explanation: hint,
      span: dossier.main.keys?.get(`costs.${id}`) ?? spanInScheme(dossier.scheme.id, id, situation),
    })) ?? [],
  source: ({ dossier, ...situation }) =>
    sourcesIn(situation) ??
    dossier?.scheme.sources.map(({ id, label }) => ({
      id,
      label,
      span: dossier.main.keys?.get(`sources.${id}`) ?? spanInScheme(dossier.scheme.id, id, situation),
    })) ??
    [],
  interventions: ({ dossier, file }) =>
    files([...(dossier?.interventions ?? []), ...(dossier?.unlisted ?? [])], file),
  annexes: ({ dossier, file }) => files(dossier?.companions ?? [], file),
  about: ({ dossier, file }) => files(dossier ? documentsOf(dossier) : [], file),
  style: ({ project }) => named(project().styles),
  extends: ({ project, file }) => named(project().styles.filter((each) => each.file !== file)),
  scheme: ({ project }) => named(project().schemes),
  rule: ({ rules }) => rules().map(({ id, what }) => ({ id, label: what })),
};

/** Returns what the value at a path can refer to; none when it is not an id. */
export function referents(path: DataPath, situation: Situation): readonly Referent[] {
  const key = path.findLast((step) => typeof step === 'string');
  const find = typeof key === 'string' && Object.hasOwn(finders, key) ? finders[key] : undefined;
  return find?.(situation) ?? [];
}

function named(
  files: readonly { readonly id: string; readonly name: string; readonly file: string }[],
): readonly Referent[] {
  return files.map(({ id, name, file }) => ({ id, label: name, span: emptySpan(file, 1, 1) }));
}

/** The sources that a scheme itself lists; undefined in another file. */
function sourcesIn({ file, text, ownFile }: Omit<Situation, 'dossier'>): readonly Referent[] | undefined {
  if (ownFile !== 'scheme') return undefined;
  const lines = frontmatterLines(text.split(/\r?\n/), true);
  const valueAt = (index: PropertyKey | undefined, name: string) =>
    lines.find(({ path }) => path.join('.') === `sources.${String(index)}.${name}`)?.value;
  return lines.flatMap(({ path, value, line, column }) =>
    path.length === 3 && path[0] === 'sources' && path[2] === 'id'
      ? [{ id: value, label: valueAt(path[1], 'label') ?? value, span: emptySpan(file, line, column) }]
      : [],
  );
}

function partners({ dossier }: Situation): readonly Referent[] {
  if (!dossier) return [];
  const { data, keys } = dossier.main;
  return Object.entries(data.partners).map(([id, partner]) => ({
    id,
    label: printField(partner.name) ?? id,
    span: keys?.get(`partners.${id}`),
  }));
}

function files(documents: readonly LoadedDocument[], from: string): readonly Referent[] {
  return documents
    .filter(({ file }) => file !== from)
    .map(({ file, data }) => ({
      id: relative(dirname(from), file),
      label: printField(data.title) ?? file,
      span: emptySpan(file, 1, 1),
    }));
}

function spanInScheme(
  scheme: string,
  id: string,
  { project, read }: Pick<Situation, 'project' | 'read'>,
): Span | undefined {
  const file = project().schemes.find((each) => each.id === scheme)?.file;
  if (file === undefined) return undefined;
  const lines = read(file)?.split(/\r?\n/) ?? [];
  const index = lines.findIndex((line) => /^\s*-?\s*id:\s*(\S+)\s*$/.exec(line)?.[1] === id);
  return emptySpan(file, Math.max(index, 0) + 1, 1);
}
