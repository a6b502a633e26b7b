/** The file system refused: missing, no access, full disk. The cli ends with exit code 4. */
export class HostError extends Error {
  /**
   * As Node names it: `ENOENT`, `EACCES`, `ENOSPC`, `EISDIR` … and eight of our own: `EREADONLY` (the file in the way is marked
   * read-only), `ESYMLINK` (it is a symbolic link), `ENOTFILE` (a pipe or device), `EOUTSIDE` (a path that leaves its folder),
   * `ELOCKED` (another run of the program keeps it), `EPORT` (a port that one may not have), `ENOFOLDER` (where no folder can be made),
   * `ENOCWD` (the folder that the program was started in is gone).
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
    const found = HostError.in(error, path);
    if (!found) throw error;
    return found;
  }

  /** Returns what the system threw as a HostError, or nothing when it is no error of the system. */
  static in(error: unknown, path: string): HostError | undefined {
    if (error instanceof HostError) return error;
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
    // Of a file over 2 GB Node says so itself, before it asks the system.
    if (error.code === 'ERR_FS_FILE_TOO_LARGE') return new HostError('EFBIG', path, { cause: error });
    return 'syscall' in error ? new HostError(error.code, path, { cause: error }) : undefined;
  }
}
