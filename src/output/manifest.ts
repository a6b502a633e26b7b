import { type SuppressedFinding, sortSuppressed } from '../diagnostic/suppressed-finding.ts';
import type { Input } from '../host/recording-host.ts';
import type { Dossier } from '../model/dossier.ts';
import { pathBelow } from '../model/path-below.ts';

/** Form of the file; raised when an older program could misread it. */
const version = 1;

/** `out/<dossier>/manifest.json`: what the program wrote there, and from what. */
export interface Manifest {
  /** By file name; entries of other builds are kept. */
  readonly outputs: ReadonlyMap<string, ManifestEntry>;
}

export interface ManifestEntry {
  /** Of the file as it was written. */
  readonly sha256: string;
  /** Of a file that is about to take its place: only there when a build was cut off in the middle. */
  readonly pending?: string | undefined;
  /** The rest is for readers; the program passes it on unchanged. */
  readonly [key: string]: unknown;
}

/** Inputs by what they are: path (see `groupInputs`) or font name → SHA-256. */
interface GroupedInputs {
  readonly sources: Readonly<Record<string, string>>;
  readonly templates: Readonly<Record<string, string>>;
  /** Absent outside a project. */
  readonly project?: Readonly<Record<string, string>>;
  readonly style: Readonly<Record<string, string>>;
  readonly scheme: Readonly<Record<string, string>>;
  readonly fonts: Readonly<Record<string, string>>;
}

/** Findings that the author suppresses, of an output. */
interface SuppressedEntry {
  readonly count: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly place: string | undefined;
    readonly message: string;
    readonly reason: string;
  }[];
}

/** Reads a manifest; returns `'foreign'` if it is not ours, and `'newer'` if a later program wrote it. */
export function readManifest(bytes: Uint8Array): Manifest | 'foreign' | 'newer' {
  const data = parse(bytes);
  if (!isGroup(data) || data.format !== 'akkoord-manifest') return 'foreign';
  if (data.version !== version)
    return typeof data.version === 'number' && data.version > version ? 'newer' : 'foreign';
  if (!isGroup(data.outputs)) return 'foreign';
  const outputs = new Map<string, ManifestEntry>();
  for (const [name, entry] of Object.entries(data.outputs)) {
    if (!isEntry(entry)) return 'foreign';
    outputs.set(name, entry);
  }
  return { outputs };
}

/** Returns the bytes of a manifest: outputs by name. The same manifest gives the same bytes. */
export function writeManifest(manifest: Manifest): Uint8Array {
  const sorted = [...manifest.outputs].sort(([a], [b]) => (a < b ? -1 : 1));
  const data = { format: 'akkoord-manifest', version, outputs: Object.fromEntries(sorted) };
  return new TextEncoder().encode(`${JSON.stringify(data, undefined, 2)}\n`);
}

/**
 * Groups inputs by what they are. Paths become relative to the dossier; of house styles, schemes and what is
 * the package's, to the folder of templates; of `akkoord.yaml` and the project's own templates, to its root.
 */
export function groupInputs(inputs: readonly Input[], dossier: Origins): GroupedInputs {
  const groups = { sources: {}, templates: {}, project: {}, style: {}, scheme: {}, fonts: {} };
  for (const { kind, path, sha256 } of inputs) {
    const { group, name } =
      kind === 'font' ? { group: 'fonts' as const, name: path } : grouped(path, dossier);
    Object.defineProperty(groups[group], name, { value: sha256, enumerable: true, configurable: true });
  }
  const { project, ...others } = groups;
  return dossier.resources.project ? { ...others, project } : others;
}

type Origins = Pick<Dossier, 'folder' | 'resources'>;
type Grouped = { readonly group: keyof GroupedInputs; readonly name: string };

function grouped(path: string, { folder, resources: { project, roots } }: Origins): Grouped {
  const root = roots.find((each) => pathBelow(each, path) !== undefined);
  const name = root === undefined ? undefined : (pathBelow(root, path) ?? path);
  if (name?.startsWith('house-styles/')) return { group: 'style', name };
  if (name?.startsWith('schemes/')) return { group: 'scheme', name };
  const isOfPackage = root !== undefined && root === roots.at(-1);
  if (project && (path === project.file || (root !== undefined && !isOfPackage)))
    return { group: 'project', name: pathBelow(project.folder, path) ?? path };
  if (name !== undefined) return { group: 'templates', name };
  return { group: 'sources', name: pathBelow(folder, path) ?? path };
}

/** Returns the suppressed findings for the manifest; files are relative to the dossier. */
export function suppressedEntry(suppressed: readonly SuppressedFinding[], folder: string): SuppressedEntry {
  const findings = sortSuppressed(suppressed).map(({ diagnostic: { rule, message, span }, reason }) => ({
    rule,
    place: span && `${pathBelow(folder, span.file) ?? span.file}:${span.start.line}:${span.start.column}`,
    message,
    reason,
  }));
  return { count: findings.length, findings };
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const hash = /^[0-9a-f]{64}$/;

function isEntry(value: unknown): value is ManifestEntry {
  return (
    isGroup(value) &&
    typeof value.sha256 === 'string' &&
    hash.test(value.sha256) &&
    (value.pending === undefined || (typeof value.pending === 'string' && hash.test(value.pending)))
  );
}
