/** The calls needed for writing; `node:fs` has them, tests add faults and other programs. */
export interface WriteCalls {
  mkdirSync(path: string): unknown;
  lstatSync(path: string): WriteStats;
  readdirSync(path: string): string[];
  readFileSync(path: string): Uint8Array;
  writeFileSync(
    path: string,
    bytes: Uint8Array,
    options: { flag: 'wx' | 'ax'; flush: true; mode?: number },
  ): void;
  renameSync(from: string, to: string): void;
  linkSync(existing: string, added: string): void;
  rmSync(path: string, options: { force: true }): void;
}

/** The part of `lstat` that is used. */
export interface WriteStats {
  readonly mode: number;
  readonly mtimeMs: number;
  /** When content, name or folder last changed: a file that is moved aside keeps its `mtimeMs`. */
  readonly ctimeMs: number;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/** The clock, and unique names. */
export interface Moment {
  /** Milliseconds, comparable to `mtimeMs`; to find what a killed program left, never for a document. */
  now(): number;
  /** Twelve hexadecimal digits, different each time. */
  unique(): string;
  /** Of this process. */
  readonly pid: number;
}
