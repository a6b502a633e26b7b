import { group } from './builders.ts';
import { runningText } from './plain-values.ts';

/** A line at the top or bottom of each page. */
export function runningLine(label: string) {
  return group(label, {
    left: runningText('links', '{title}'),
    right: runningText('rechts', 'Pagina {page} van {pages}'),
  });
}
