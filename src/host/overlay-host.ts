import type { Host } from './host.ts';
import { HostError } from './host-error.ts';

/** Unsaved texts, and files that are not there yet. */
export interface Overlay {
  /** By absolute path, with `/`. */
  readonly texts: ReadonlyMap<string, string | Uint8Array>;
  /** Returns a path absolute, with `/` and without `.` and `..`. */
  readonly absolute: (path: string) => string;
}

/** Overlays the files of a host with unsaved texts, which hide those on disk. For reading only. */
export function overlayHost(below: Host, { texts, absolute }: Overlay): Host {
  const bytes = new Map<string, Uint8Array>();
  const bytesOf = (path: string): Uint8Array | undefined => {
    const text = texts.get(path);
    if (text === undefined) return undefined;
    const known = typeof text === 'string' ? (bytes.get(path) ?? new TextEncoder().encode(text)) : text;
    bytes.set(path, known);
    return known;
  };
  /** Returns the next path part below a folder of each text in it. */
  const namesIn = (folder: string): string[] => {
    const start = folder.endsWith('/') ? folder : `${folder}/`;
    return [...texts.keys()]
      .filter((path) => path.startsWith(start))
      .map((path) => path.slice(start.length).split('/')[0] ?? '');
  };
  return {
    ...below,
    inspect(path) {
      const target = absolute(path);
      const authored = bytesOf(target);
      if (authored) return { kind: 'file', size: authored.length };
      const found = below.inspect(path);
      return found.kind === 'missing' && namesIn(target).length > 0 ? { kind: 'folder', size: 0 } : found;
    },
    read(path) {
      return bytesOf(absolute(path)) ?? below.read(path);
    },
    list(path) {
      const target = absolute(path);
      if (texts.has(target)) throw new HostError('ENOTDIR', path);
      const authored = namesIn(target);
      if (authored.length > 0 && below.inspect(path).kind === 'missing') return [...new Set(authored)].sort();
      return [...new Set([...below.list(path), ...authored])].sort();
    },
    realPath(path) {
      const target = absolute(path);
      const isOnlyTyped = below.inspect(path).kind === 'missing';
      return isOnlyTyped && (texts.has(target) || namesIn(target).length > 0) ? target : below.realPath(path);
    },
  };
}
