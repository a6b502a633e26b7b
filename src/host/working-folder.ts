import { HostError } from './host-error.ts';

/** Returns the absolute path of the folder that the program was started in. @throws HostError `ENOCWD` when it was removed since */
export function workingFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new HostError('ENOCWD', '.', { cause });
  }
}
