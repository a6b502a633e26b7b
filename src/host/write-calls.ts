/** The few calls that writing makes; `node:fs` has them, tests put faults and other people's programs in them. */
export interface WriteCalls {
  mkdirSync(path: string): unknown;
  lstatSync(path: string): WriteStats;
  readdirSync(path: string): string[];
  readFileSync(path: string): Uint8Array;
  writeFileSync(path: string, bytes: Uint8Array, options: { flag: 'wx' | 'ax'; flush: true }): void;
  renameSync(from: string, to: string): void;
  linkSync(existing: string, added: string): void;
  rmSync(path: string, options: { force: true }): void;
}

/** What `lstat` says of a file, as far as it is used here. */
export interface WriteStats {
  readonly mode: number;
  readonly mtimeMs: number;
  /** When bytes, name or place last changed: a file that is moved aside keeps its `mtimeMs`. */
  readonly ctimeMs: number;
  isDirectory(): boolean;
  isFile(): boolean;
  isSymbolicLink(): boolean;
}

/** What is not of the disk: the clock, and names that nobody else chooses. */
export interface Moment {
  /** Milliseconds, the scale of `mtimeMs`; finds what a killed program left behind, and enters no document. */
  now(): number;
  /** Twelve hexadecimal digits, others each time. */
  unique(): string;
  /** Of this process. */
  readonly pid: number;
}
