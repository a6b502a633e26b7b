/** The file system refused: missing, no access, full disk. The cli ends with exit code 4. */
export class HostError extends Error {
  /**
   * As Node names it: `ENOENT`, `EACCES`, `ENOSPC`, `EISDIR` … and six of our own: `EREADONLY` (the file in the way is marked
   * read-only), `ESYMLINK` (it is a symbolic link), `ENOTFILE` (a pipe or device), `EOUTSIDE` (a path that leaves its folder),
   * `ELOCKED` (another run of the program keeps it), `EPORT` (a port that one may not have).
   */
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = 'HostError';
    this.code = code;
    this.path = path;
  }

  /** Returns what the system threw as a HostError; throws it on when it is no error of the system (a programmer's mistake). */
  static from(error: unknown, path: string): HostError {
    if (error instanceof HostError) return error;
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error)
      return new HostError(error.code, path, { cause: error });
    throw error;
  }
}
