import { join } from 'node:path/posix';
import type { Host } from '../host/host.ts';
import { sha256 } from '../host/sha256.ts';
import type { FileChange } from '../output/apply-changes.ts';
import type { Published } from './published-files.ts';

/** Where a project is, and its folders, from there. */
interface Places {
  readonly root: string;
  readonly dossiers: readonly string[];
  readonly templates: string;
}

/** A project as it will be: its files on disk, with changes that are not written yet. Paths are from its root. */
export class Draft implements Places {
  readonly root: string;
  readonly dossiers: readonly string[];
  readonly templates: string;
  readonly published: Published;
  readonly #host: Host;
  readonly #after = new Map<string, Uint8Array | undefined>();
  readonly #advice: string[] = [];

  constructor({ root, dossiers, templates }: Places, published: Published, host: Host) {
    this.root = root;
    this.dossiers = dossiers;
    this.templates = templates;
    this.published = published;
    this.#host = host;
  }

  /** Returns what a file will hold; undefined when there will be none. @throws HostError */
  bytes(path: string): Uint8Array | undefined {
    return this.#after.has(path) ? this.#after.get(path) : this.#onDisk(path);
  }

  /** Returns its text; undefined when there will be none or it is no UTF-8. A byte order mark stays in it. */
  text(path: string): string | undefined {
    const bytes = this.bytes(path);
    try {
      return bytes && new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }

  put(path: string, content: string | Uint8Array): void {
    this.#after.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  remove(path: string): void {
    this.#after.set(path, undefined);
  }

  /** Says whether a file is one that an earlier version published, byte for byte. */
  isAsPublished(path: string): boolean {
    const bytes = this.bytes(path);
    return bytes !== undefined && this.published.hashes.has(sha256(bytes));
  }

  /** Returns all files in a folder and below it, as they are on disk. @throws HostError */
  filesIn(folder: string): readonly string[] {
    const host = this.#host;
    const at = join(this.root, folder);
    const { kind } = host.inspect(at);
    if (kind === 'file') return [folder];
    if (kind !== 'folder') return [];
    return host
      .list(at)
      .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
      .flatMap((name) => this.filesIn(join(folder, name)));
  }

  /** Notes what a user must look at, in a phrase. */
  advise(phrase: string): void {
    this.#advice.push(phrase);
  }

  get advice(): readonly string[] {
    return this.#advice;
  }

  /** Returns the files that change, in the order in which they were changed first. */
  changes(): readonly FileChange[] {
    return [...this.#after].flatMap(([path, after]) => {
      const before = this.#onDisk(path);
      const isSame = before && after ? sha256(before) === sha256(after) : before === after;
      return isSame ? [] : [{ path: join(this.root, path), before, after }];
    });
  }

  #onDisk(path: string): Uint8Array | undefined {
    const at = join(this.root, path);
    return this.#host.inspect(at).kind === 'file' ? this.#host.read(at) : undefined;
  }
}
