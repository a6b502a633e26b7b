import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { readDrawing } from '../media/drawings/read-drawing.ts';
import { spanOf, type WordmarkBlock } from '../model/nodes.ts';

/**
 * Returns the drawing of a logo as it is to be drawn. Load has looked at it; one that was changed since is
 * reported as `image/broken`, and nothing is returned.
 * @throws HostError when it cannot be read
 */
export function drawingOf(path: string, node: WordmarkBlock, host: Host, report: Report): string | undefined {
  const { svg, fault } = readDrawing(host.read(path));
  if (fault)
    report({
      rule: 'image/broken',
      severity: 'error',
      message: `Het logo \`${path}\` is geen tekening meer die overal te tonen is.`,
      help: 'Bouw het document opnieuw: dan staat erbij wat er mis is.',
      span: spanOf(node),
    });
  return svg;
}
