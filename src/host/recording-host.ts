import type { Host } from './host.ts';
import { sha256 } from './sha256.ts';

/** One file that was read, and what was in it at that moment. */
export interface Input {
  readonly kind: 'file' | 'font';
  /** As asked for; a font by the name that the house style gives it. */
  readonly path: string;
  readonly sha256: string;
}

/** A host that remembers what was read through it. */
export interface RecordingHost extends Host {
  /** What was read so far, each path once, sorted. */
  inputs(): readonly Input[];
}

/** Returns what was read on two occasions, each path once, sorted; what was read first counts. */
export function mergedInputs(first: readonly Input[], second: readonly Input[]): readonly Input[] {
  const key = ({ kind, path }: Input) => `${kind} ${path}`;
  const merged = new Map([...second, ...first].map((input) => [key(input), input]));
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, input]) => input);
}

/**
 * Wraps a host so that a manifest can name every file that went into an output: the hashes are those of the bytes that were
 * really read, also when someone saves a source in the middle of a build.
 */
export function recordingHost(host: Host): RecordingHost {
  const found = new Map<string, Omit<Input, 'sha256'> & { readonly bytes: Uint8Array }>();
  const record = (kind: Input['kind'], path: string, bytes: Uint8Array): Uint8Array => {
    const key = `${kind} ${path}`;
    if (!found.has(key)) found.set(key, { kind, path, bytes });
    return bytes;
  };
  return {
    ...host,
    read: (path) => record('file', path, host.read(path)),
    font: (name, folder) => record('font', name, host.font(name, folder)),
    // Only who writes a manifest waits for the hashes.
    inputs: () =>
      [...found]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { bytes, ...input }]) => ({ ...input, sha256: sha256(bytes) })),
  };
}
