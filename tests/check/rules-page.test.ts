import { expect, test } from 'vitest';
import { rulesPage } from '../../src/check/rules-page.ts';

test('docs/rules.md is what the tables give; `npm run golden` renews it', async () => {
  await expect(rulesPage()).toMatchFileSnapshot('../../docs/rules.md');
});
