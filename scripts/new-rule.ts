/** Begins a rule: `npm run new:rule <group>/<name>` writes its file and lists it in `src/check/rules.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { knownFinding } from '../src/check/known-findings.ts';
import { groupTitles } from '../src/check/rule-groups.ts';
import { refusedId, ruleSkeleton, withRule } from './rule-skeleton.ts';

const [id = ''] = process.argv.slice(2);
const refusal = refusedId(id, Object.keys(groupTitles), knownFinding(id) !== undefined);
if (refusal) {
  process.stderr.write(`${refusal}\n`);
  process.exitCode = 2;
} else {
  const folder = resolve(import.meta.dirname, '../src/check');
  const [file, table] = [resolve(folder, `rules/${id}.ts`), resolve(folder, 'rules.ts')];
  const listed = withRule(readFileSync(table, 'utf8'), id);
  mkdirSync(dirname(file), { recursive: true });
  // `wx`: a file that is there is never written over.
  writeFileSync(file, ruleSkeleton(id), { flag: 'wx' });
  writeFileSync(table, listed);
  process.stdout.write(
    `src/check/rules/${id}.ts is made and listed. Say what is TODO, then:\n` +
      `  npx vitest run tests/check/rules.test.ts -t ${id}\n` +
      '  npm run golden -- tests/check/rules-page.test.ts tests/handleiding.test.ts\n',
  );
}
