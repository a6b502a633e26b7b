/** What `import 'akkoord'` loads: the program's one file, as `bin/akkoord.js` does. */

import type { OpenAkkoord } from '../api/akkoord.ts';
import { loadProgram } from './load-program.ts';

interface Program {
  api(): Promise<{ readonly openAkkoord: OpenAkkoord }>;
}

/** Opens Akkoord in a folder. */
export const { openAkkoord } = await loadProgram<Program>('api').api();
