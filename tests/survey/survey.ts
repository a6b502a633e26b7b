/**
 * Takes every Markdown text below a folder as the body of a memo, and prints what became of them: `npm run survey -- <folder>`. With
 * `--details`, also each finding that stands in the way.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Measured, measureText } from './measure-text.ts';
import { detailsOf, reportOf } from './report.ts';

const [folder, ...options] = process.argv.slice(2);
if (!folder) throw new Error('usage: npm run survey -- <folder> [--details]');

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.md$/i.test(name))
  .sort();
const measured = new Map<string, Measured>();
for (const file of files) {
  // Said beforehand, so that one that hangs is known.
  process.stderr.write(`${measured.size + 1}/${files.length} ${file}\n`);
  const pictureAt = (path: string) => {
    const picture = join(folder, dirname(file), path);
    return existsSync(picture) && statSync(picture).isFile() ? readFileSync(picture) : undefined;
  };
  measured.set(file, await measureText(readFileSync(join(folder, file), 'utf8'), pictureAt));
}
if (options.includes('--details')) process.stdout.write(detailsOf(measured));
process.stdout.write(reportOf(measured));
