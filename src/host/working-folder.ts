import { HostError } from './host-error.ts';

/** Returns the absolute path of the working folder. @throws HostError `ENOCWD` when it was removed */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new HostError('ENOCWD', '.', { cause });
  }
}
