import type { Report } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import type { Picture } from '../media/pictures/picture.ts';
import { imageRules, pictureFinding } from '../media/pictures/picture-finding.ts';
import { readPicture } from '../media/pictures/read-picture.ts';
import { withoutDetails } from '../media/pictures/without-details.ts';
import { type Figure, spanOf } from '../model/nodes.ts';

/** A picture with the bytes of its file that make it, and no others. */
export interface ReadImage extends Picture {
  readonly bytes: Uint8Array;
}

/** Reads the image of a figure; one that was changed since load is reported, and gives nothing. */
export function readImage(
  node: Pick<Figure, 'path' | 'data' | 'type'>,
  host: Host,
  report: Report,
): ReadImage | undefined {
  const refuse = (rule: string, message: string, help: string): undefined => {
    report({ rule, severity: 'error', message, help, span: spanOf(node) });
  };
  let bytes: Uint8Array;
  try {
    bytes = host.read(node.path);
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    return refuse(
      'image/unreadable',
      `De afbeelding \`${node.path}\` is niet te lezen (${error.code}).`,
      'Zet het bestand terug, of haal de afbeelding uit de tekst.',
    );
  }
  const { picture, fault } = readPicture(bytes);
  if (picture) return { ...picture, bytes: withoutDetails(bytes.subarray(0, picture.length), picture) };
  const { message, help } = pictureFinding(fault, `De afbeelding \`${node.path}\``);
  return refuse(imageRules[fault.kind], message, help);
}
