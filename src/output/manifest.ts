import { type SuppressedFinding, sortSuppressed } from '../diagnostic/suppressed-finding.ts';
import type { Input } from '../host/recording-host.ts';
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

/** Inputs by what they are: path (relative to the dossier or to `templates/`) or font name → SHA-256. */
interface GroupedInputs {
  readonly sources: Readonly<Record<string, string>>;
  readonly templates: Readonly<Record<string, string>>;
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

/** Groups inputs by what they are; paths become relative to the dossier or to the templates. */
export function groupInputs(inputs: readonly Input[], folder: string, templates: string): GroupedInputs {
  const groups = { sources: {}, templates: {}, style: {}, scheme: {}, fonts: {} } satisfies Record<
    keyof GroupedInputs,
    Record<string, string>
  >;
  const put = (group: Record<string, string>, name: string, hash: string) => {
    Object.defineProperty(group, name, { value: hash, enumerable: true, configurable: true });
  };
  for (const { kind, path, sha256 } of inputs) {
    const template = kind === 'file' ? pathBelow(templates, path) : undefined;
    if (kind === 'font') put(groups.fonts, path, sha256);
    else if (template?.startsWith('house-styles/')) put(groups.style, template, sha256);
    else if (template?.startsWith('schemes/')) put(groups.scheme, template, sha256);
    else if (template !== undefined) put(groups.templates, template, sha256);
    else put(groups.sources, pathBelow(folder, path) ?? path, sha256);
  }
  return groups;
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
