import { setFlagsFromString } from 'node:v8';

/**
 * The flag that keeps the young part of the heap as large as it is, and its default, by the major version of Node.
 * V8 of Node 24 lets that part grow to three times 64 MB, most of it garbage; older ones to three times 16.
 */
const growth: Readonly<Record<string, readonly [ours: string, usual: string]>> = {
  24: ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2'],
};

/** Returns what is set for a version of Node and the default of that, if anything is. */
export function youngGenerationSetting(version: string) {
  return growth[version.split('.')[0] ?? ''];
}

/**
 * Keeps the young part of the heap small in a process that does many dossiers. To be called before the first: V8
 * does not make it smaller again. `--max-semi-space-size` is only heard on the command line.
 */
export function limitYoungGeneration(): void {
  const setting = youngGenerationSetting(process.versions.node);
  if (!setting) return;
  const [ours, usual] = setting;
  setFlagsFromString(ours);
  // Compiled code is only good for a program with the flags that it was made under.
  process.prependOnceListener('exit', () => setFlagsFromString(usual));
}
