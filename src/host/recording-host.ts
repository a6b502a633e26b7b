import type { Host } from './host.ts';
import { sha256 } from './sha256.ts';

/** A file that was read, with the hash of its content. */
export interface Input {
  readonly kind: 'file' | 'font';
  /** As requested; for a font its name in the house style. */
  readonly path: string;
  readonly sha256: string;
}

/** A host that records what is read through it. */
export interface RecordingHost extends Host {
  /** Returns what was read so far, each path once, sorted. */
  inputs(): readonly Input[];
}

/** Merges two lists of inputs, each path once, sorted; the first list takes precedence. */
export function mergedInputs(first: readonly Input[], second: readonly Input[]): readonly Input[] {
  const key = ({ kind, path }: Input) => `${kind} ${path}`;
  const merged = new Map([...second, ...first].map((input) => [key(input), input]));
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, input]) => input);
}

/** Wraps a host so that a manifest can list every file read, with hashes of the bytes really read. */
export function recordingHost(host: Host): RecordingHost {
  /** Hashed when asked for, as only a manifest needs that, and once: a font has half a megabyte. */
  const found = new Map<string, () => Input>();
  const record = (kind: Input['kind'], path: string, bytes: Uint8Array): Uint8Array => {
    const key = `${kind} ${path}`;
    let input: Input | undefined;
    if (!found.has(key)) found.set(key, () => (input ??= { kind, path, sha256: sha256(bytes) }));
    return bytes;
  };
  return {
    ...host,
    read: (path) => record('file', path, host.read(path)),
    font: (name, folder) => record('font', name, host.font(name, folder)),
    inputs: () => [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, inputOf]) => inputOf()),
  };
}
