/** What the system refuses ends in exit code 4 with words about it, wherever in the program it comes to light. */
import { expect, test } from 'vitest';
import { HostError } from '../../src/host/host-error.ts';
import { runOver } from '../support/cli.ts';

const refusing = (error: unknown) =>
  runOver(['check', 'x'], {
    check: () => {
      throw error;
    },
  });
const system = (code: string, path?: string) =>
  Object.assign(new Error(code), { code, syscall: 'open', ...(path === undefined ? {} : { path }) });

test.each<readonly [string, unknown, number, string]>([
  [
    'a file of ours',
    new HostError('ENOSPC', 'out/a.pdf'),
    4,
    'out/a.pdf: fout: er is geen ruimte meer op de schijf',
  ],
  [
    'a part of the program',
    system('EMFILE', '/lib/x.js'),
    4,
    '/lib/x.js: fout: er staan te veel bestanden tegelijk open',
  ],
  ['nothing that has a name', system('ENFILE'), 4, 'akkoord: fout: er staan te veel bestanden tegelijk open'],
  [
    'a folder below /proc',
    new HostError('ENOFOLDER', '/proc/x'),
    4,
    '/proc/x: fout: hier kan geen map worden gemaakt',
  ],
  [
    'the folder that is gone',
    new HostError('ENOCWD', '.'),
    4,
    '.: fout: de map waarin u de opdracht geeft, is er niet meer',
  ],
  [
    'a file over 2 GB',
    HostError.from(Object.assign(new RangeError('x'), { code: 'ERR_FS_FILE_TOO_LARGE' }), 'a.png'),
    4,
    'a.png: fout: dit bestand is of wordt groter dan hier mag',
  ],
  ['a mistake of ours', new TypeError('x'), 70, 'fout in Akkoord zelf'],
])('%s', async (_, error, code, message) => {
  const result = await refusing(error);
  expect([result.code, result.stderr.split('\n')[0]]).toEqual([code, expect.stringContaining(message)]);
});
