/** The file system refused: missing, no access, full disk. The cli exits with code 4. */
export class HostError extends Error {
  /**
   * Node's code (`ENOENT`, `EACCES`, `ENOSPC`, `EISDIR` …) or one of our own: `EREADONLY` (the existing file
   * is read-only), `ESYMLINK` (it is a symbolic link), `ENOTFILE` (a pipe or device), `EOUTSIDE` (a path that
   * leaves its folder), `ELOCKED` (another run of the program has the lock), `EPORT` (a port that may not be
   * used), `ENOFOLDER` (no folder can be made there), `ENOCWD` (the working folder was removed), `EREVISION` (git
   * knows no such revision), `ESHALLOW` (the same, in a clone without the whole history), `EREPOSITORY` (no git, or
   * no repository), `EOBJECT` (an object of git is missing), `ESUBMODULE` (a file of another repository), `EWAS` (a folder
   * that the old of two versions does not have), `ENODICTIONARY` (the dictionary is not installed, or cannot be read).
   */
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = 'HostError';
    this.code = code;
    this.path = path;
  }

  /** Returns an error of the system as a HostError; throws any other error again. */
  static from(error: unknown, path: string): HostError {
    const found = HostError.in(error, path);
    if (!found) throw error;
    return found;
  }

  /** Returns an error of the system as a HostError; undefined for any other error. */
  static in(error: unknown, path: string): HostError | undefined {
    if (error instanceof HostError) return error;
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return undefined;
    // Node itself refuses a file over 2 GB before it asks the system.
    if (error.code === 'ERR_FS_FILE_TOO_LARGE') return new HostError('EFBIG', path, { cause: error });
    return 'syscall' in error ? new HostError(error.code, path, { cause: error }) : undefined;
  }
}

/** Returns the result of a call, or `otherwise` when the file system refuses it. */
export function unlessRefused<T, U>(call: () => T, otherwise: U): T | U {
  try {
    return call();
  } catch (error) {
    if (error instanceof HostError) return otherwise;
    throw error;
  }
}

/** Returns the result of a call; undefined when the file does not exist. `path` is for messages. */
export function unlessMissing<T>(path: string, call: () => T): T | undefined {
  try {
    return call();
  } catch (error) {
    if (HostError.from(error, path).code === 'ENOENT') return undefined;
    throw error;
  }
}
