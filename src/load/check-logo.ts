import type { Report } from '../diagnostic/diagnostic.ts';
import type { Span } from '../diagnostic/span.ts';
import type { Host } from '../host/host.ts';
import { isReallyBelow } from '../host/real-paths.ts';
import { type Limit, limits } from '../limits/limits.ts';
import { printLimit } from '../limits/print-limit.ts';
import { readDrawing } from '../media/drawings/read-drawing.ts';
import { detailsFinding } from '../media/pictures/details-finding.ts';
import type { PictureFault } from '../media/pictures/picture.ts';
import { pictureDetails } from '../media/pictures/picture-details.ts';
import { pictureFinding } from '../media/pictures/picture-finding.ts';
import { readPicture } from '../media/pictures/read-picture.ts';
import { suggest } from '../text/suggest.ts';

/**
 * Looks at the logo of a house style: a PNG or JPEG, or an SVG that only draws, with a PNG of the same name
 * beside it for Word. Returns its path; nothing when it cannot be used (reported at `span`). Tells what the file
 * of a PNG or JPEG says of people.
 * @throws HostError when the file cannot be read
 */
export function checkLogo(
  name: string,
  folder: string,
  span: Span,
  host: Host,
  report: Report,
): string | undefined {
  const refuse = (rule: string, message: string, help: string): undefined => {
    report({ rule: `style/${rule}`, severity: 'error', message, help, span });
  };
  const path = `${folder}/${name}`;
  const isThere = (file: string) => !file.includes('/') && host.inspect(`${folder}/${file}`).kind === 'file';
  if (!isThere(name)) {
    const near = suggest(
      name,
      host.list(folder).filter((file) => /\.(png|jpe?g|svg)$/i.test(file)),
    );
    return refuse(
      'logo-missing',
      `Het logo \`${name}\` staat niet in de map van de huisstijl.`,
      near ? `Bedoelde u \`${near}\`?` : `Zet het bestand in \`${folder}\`.`,
    );
  }
  if (!isReallyBelow(path, folder, host))
    return refuse(
      'logo-outside',
      `Het logo \`${name}\` ligt buiten de map van de huisstijl.`,
      `Zet het bestand zelf in \`${folder}\`, geen verwijzing ernaar.`,
    );
  const readWithin = (file: string, limit: Limit): Uint8Array | undefined =>
    host.inspect(`${folder}/${file}`).size > limit.max
      ? refuse('logo-large', `Het logo \`${file}\` is groter dan ${printLimit(limit)}.`, smaller)
      : host.read(`${folder}/${file}`);
  const isPicture = (file: string): boolean => {
    const bytes = readWithin(file, limits.image);
    if (!bytes) return false;
    const { fault, picture } = readPicture(bytes);
    if (!fault) {
      const details = pictureDetails(bytes.subarray(0, picture.length));
      if (details.size > 0) report({ ...detailsFinding(details, file), span });
      return true;
    }
    const finding = pictureFinding(fault, `Het logo \`${file}\``);
    report({ rule: rules[fault.kind], severity: 'error', ...finding, span });
    return false;
  };
  if (!/\.svg$/i.test(name)) return isPicture(name) ? path : undefined;

  const drawing = readWithin(name, limits.drawing);
  if (!drawing) return undefined;
  const { fault } = readDrawing(drawing);
  if (fault?.kind === 'broken')
    return refuse('logo-format', `Het logo \`${name}\` is beschadigd: ${fault.why}.`, plain);
  if (fault) return refuse('logo-unsafe', `In het logo \`${name}\` staat ${fault.why}.`, plain);
  const beside = name.replace(/\.svg$/i, '.png');
  if (isThere(beside) && isReallyBelow(`${folder}/${beside}`, folder, host))
    return isPicture(beside) ? path : undefined;
  return refuse(
    'logo-word',
    `Naast het logo \`${name}\` staat geen \`${beside}\`.`,
    `Sla het logo ook op als PNG en zet het in \`${folder}\`: Word toont een SVG niet overal.`,
  );
}

const smaller = 'Maak het kleiner: een logo van 2.000 bij 2.000 pixels is ruim genoeg.';
const plain =
  'Sla het in het tekenprogramma op als gewone SVG: alleen lijnen en vlakken, letters omgezet in lijnen.';

/** The rule that a picture breaks as a logo, by the kind of fault. */
const rules: Readonly<Record<PictureFault['kind'], string>> = {
  unknown: 'style/logo-format',
  damaged: 'style/logo-format',
  unusual: 'style/logo-format',
  colours: 'style/logo-colours',
  large: 'style/logo-large',
};
