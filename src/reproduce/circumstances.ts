/** What differs around two builds besides the clock, which goes on by itself, and the folders. */
export interface Surroundings {
  /** As messages call it. */
  readonly name: string;
  readonly environment: Readonly<Record<string, string>>;
}

/**
 * The surroundings of the two builds: as far apart as clocks go, so that it is nowhere the same day; one
 * language that writes the capital of `i` otherwise and one that knows no accents; other people.
 */
export const surroundings: readonly [Surroundings, Surroundings] = [
  { name: 'Pacific/Kiritimati, tr_TR', environment: environment('Pacific/Kiritimati', 'tr_TR.UTF-8', 'een') },
  { name: 'America/Los_Angeles, C', environment: environment('America/Los_Angeles', 'C', 'ander') },
];

function environment(zone: string, language: string, user: string): Record<string, string> {
  return { TZ: zone, LANG: language, LC_ALL: language, LANGUAGE: language, USER: user, LOGNAME: user };
}
