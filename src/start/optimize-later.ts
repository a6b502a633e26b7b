import { setFlagsFromString } from 'node:v8';

/** How much more often a function runs than by default before V8 makes fast code of it. */
const TIMES = 10;

/**
 * What V8 counts before it makes fast code of a function, with its default (`node --v8-options`), by the major
 * version of Node: another V8 may not know these flags, and says so on stderr.
 */
export const optimizerDefaults: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  20: { '--interrupt-budget': 67_584 },
  22: { '--invocation-count-for-turbofan': 3000, '--invocation-count-for-osr': 800 },
  24: { '--invocation-count-for-maglev': 400, '--invocation-count-for-maglev-osr': 100 },
};

/**
 * Lets V8 wait longer before it makes fast code of a function. In a run of a second or two most of that code is
 * made for nothing. A function that goes on running gets it all the same.
 *
 * To be called when the program is loaded: V8 refuses compiled code that was kept under other flags, its own
 * modules' too. So before code is kept, at the end of the program, the flags are the default again.
 */
export function optimizeLater(): void {
  const [major = ''] = process.versions.node.split('.');
  const flags = Object.entries(optimizerDefaults[major] ?? {});
  const set = (times: number) => {
    for (const [flag, count] of flags) setFlagsFromString(`${flag}=${count * times}`);
  };
  set(TIMES);
  process.prependOnceListener('exit', () => set(1));
}
