/** What `import 'akkoord'` gives, as TypeScript sees it. The code is in `open-akkoord.ts`. */

import type { OpenAkkoord } from './akkoord.ts';

export type * from './akkoord.ts';

/** Opens Akkoord in a folder, with the project that it finds there or above. Reads nothing yet. */
export declare const openAkkoord: OpenAkkoord;
