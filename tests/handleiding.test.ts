/**
 * The manual for policy writers does what it says: followed from an empty folder, every command gives the screen that it shows, and every
 * table is that of the program. `npm run golden` renews screens and tables.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { followManual } from './support/manual.ts';

const project = join(import.meta.dirname, '..');
const manual = readFileSync(join(project, 'docs/handleiding.md'), 'utf8');

it('can be followed from an empty folder, and shows what one sees', async () => {
  const { text } = await followManual(manual);
  await expect(text).toMatchFileSnapshot('../docs/handleiding.md');
});
