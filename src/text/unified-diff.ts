import { structuredPatch } from 'diff';

/** Lines around a change. */
const context = 3;

/**
 * Returns the differences between two texts in the notation of `diff -u`, without the lines that name files; empty
 * when there are none. Only lines are compared, with their line ends.
 */
export function unifiedDiff(before: string, after: string): string {
  const { hunks } = structuredPatch('', '', before, after, undefined, undefined, { context });
  return hunks
    .map(({ oldStart, oldLines, newStart, newLines, lines }) => {
      const ranges = `-${range(oldStart, oldLines)} +${range(newStart, newLines)}`;
      return `@@ ${ranges} @@\n${lines.join('\n')}\n`;
    })
    .join('');
}

/** Of no lines at all it says behind which line they would be. */
function range(start: number, count: number): string {
  return `${count === 0 ? start - 1 : start},${count}`;
}
