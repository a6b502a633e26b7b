/** The file system refused: missing, no access, full disk. The cli ends with exit code 4. */
export class HostError extends Error {
  /** As Node names it: `ENOENT`, `EACCES`, `ENOSPC`, `EISDIR` … */
  readonly code: string;
  readonly path: string;

  constructor(code: string, path: string, options?: ErrorOptions) {
    super(`${code}: ${path}`, options);
    this.name = 'HostError';
    this.code = code;
    this.path = path;
  }
}
