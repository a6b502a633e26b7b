import { group } from './builders.ts';
import { runningText } from './plain-values.ts';

/** One line at the head or the foot of each page. */
export function runningLine(label: string) {
  return group(label, {
    left: runningText('links', '{title}'),
    right: runningText('rechts', 'Pagina {page} van {pages}'),
  });
}
