/** A flag of V8 as it is to be, and its default. */
type Setting = readonly [ours: string, usual: string];

/** How much more often a function runs than by default before V8 makes fast code of it. */
const TIMES = 10;
const later = (flag: string, usual: number): Setting => [`${flag}=${usual * TIMES}`, `${flag}=${usual}`];

/**
 * A pattern becomes machine code at its first use. By default V8 makes code to interpret first, which takes it
 * longer (of a large pattern some 20 ms), and machine code at the second use.
 */
const patterns: Setting = ['--no-regexp-tier-up', '--regexp-tier-up'];

/**
 * What V8 counts before it makes fast code of a function, by the major version of Node (`node --v8-options`). Of
 * other versions nothing is set: V8 tells on stderr of a flag that it does not know.
 */
const counts: Readonly<Record<string, readonly Setting[]>> = {
  20: [later('--interrupt-budget', 67_584)],
  22: [later('--invocation-count-for-turbofan', 3000), later('--invocation-count-for-osr', 800)],
  24: [later('--invocation-count-for-maglev', 400), later('--invocation-count-for-maglev-osr', 100)],
};

/** Returns what is set for a version of Node: fast code later only in a run that soon ends. */
export function engineSettings(version: string, endsSoon: boolean): readonly Setting[] {
  const own = counts[version.split('.')[0] ?? ''];
  return own ? [patterns, ...(endsSoon ? own : [])] : [];
}

/**
 * Sets the flags of V8 for a command. To be called when the program is loaded: V8 refuses compiled code that was
 * kept under other flags, that of Node's own modules too. So before code is kept, at the end of the program, the
 * flags are the default again.
 *
 * @param endsSoon most of the fast code that V8 makes in a run of a second or two is made for nothing; a function
 * that goes on running gets it all the same
 */
export function setEngineFlags(endsSoon: boolean): void {
  const settings = engineSettings(process.versions.node, endsSoon);
  // Not imported: to load it takes 2 ms, which a run that is printed again needs for nothing.
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  for (const [ours] of settings) setFlagsFromString(ours);
  process.prependOnceListener('exit', () => {
    for (const [, usual] of settings) setFlagsFromString(usual);
  });
}
