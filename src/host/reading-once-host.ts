import type { Host } from './host.ts';

/** Wraps a host so that all who read through it see one state of a file: as it was when it was first read. */
export function readingOnceHost(host: Host): Host {
  const read = new Map<string, Uint8Array>();
  return {
    ...host,
    read(path) {
      const bytes = read.get(path) ?? host.read(path);
      read.set(path, bytes);
      return bytes;
    },
  };
}
