import { join } from 'node:path/posix';
import type { Host } from '../host/host.ts';

/** Gives the pictures of a draft their paths in a dossier that may have pictures: none gets the path of another. */
export class PicturePaths {
  readonly #folder: string;
  readonly #host: Pick<Host, 'inspect' | 'read'> | undefined;
  readonly #given = new Map<string, Uint8Array>();

  /** Without a host the dossier is new. */
  constructor(folder = '', host?: Pick<Host, 'inspect' | 'read'>) {
    this.#folder = folder;
    this.#host = host;
  }

  /**
   * Returns the path of a picture from the folder of the dossier, and whether its file is still to be written: a picture that
   * is there already is used again.
   * @throws HostError
   */
  pathFor(bytes: Uint8Array, extension: string): { readonly path: string; readonly isNew: boolean } {
    for (let number = 1; ; number += 1) {
      const path = `beelden/word-${number}${extension}`;
      const known = this.#given.get(path) ?? this.#bytesAt(path);
      if (known && Buffer.compare(known, bytes) === 0) return { path, isNew: false };
      if (known === undefined) {
        this.#given.set(path, bytes);
        return { path, isNew: true };
      }
    }
  }

  /** Undefined where nothing is; no bytes for what is no file. */
  #bytesAt(path: string): Uint8Array | undefined {
    const full = join(this.#folder, path);
    const kind = this.#host?.inspect(full).kind ?? 'missing';
    if (kind === 'missing') return undefined;
    return kind === 'file' ? this.#host?.read(full) : new Uint8Array();
  }
}
