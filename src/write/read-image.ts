import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { type ImageSize, imageSize } from '../model/image-size.ts';
import { type Figure, placeOf } from '../model/nodes.ts';

/** A picture as it stands in its file. */
export interface ReadImage extends ImageSize {
  readonly bytes: Uint8Array;
}

/** Reads the image of a figure. Reports `image/unreadable` and `image/broken` at its place; then returns nothing. */
export function readImage(
  node: Pick<Figure, 'path' | 'data' | 'type'>,
  host: Host,
  report: Report,
): ReadImage | undefined {
  const problem = (rule: string, message: string, help: string): undefined => {
    report({ rule, severity: 'error', message, help, place: placeOf(node) });
  };
  let bytes: Uint8Array;
  try {
    bytes = host.read(node.path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return problem(
      'image/unreadable',
      `De afbeelding \`${node.path}\` is niet te lezen (${error.code}).`,
      'Zet het bestand terug, of haal de afbeelding uit de tekst.',
    );
  }
  const size = imageSize(bytes);
  if (size) return { ...size, bytes };
  return problem(
    'image/broken',
    `De afbeelding \`${node.path}\` is beschadigd of geen PNG of JPEG.`,
    'Open de afbeelding in een tekenprogramma en sla haar opnieuw op als PNG of JPEG.',
  );
}
