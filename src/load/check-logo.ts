import type { Report } from '../diagnostic/diagnostic.ts';
import type { Place } from '../diagnostic/place.ts';
import { suggest } from '../diagnostic/suggest.ts';
import type { Host } from '../host/host.ts';
import { isReallyBelow } from '../host/real-places.ts';
import { imageSize } from '../model/image-size.ts';
import { limits } from '../model/limits.ts';
import { svgFault } from '../model/svg-fault.ts';

/**
 * Looks at the logo of a house style: a PNG or JPEG, or an SVG that only draws, with a PNG of the same name beside it for Word. Returns
 * its path; nothing when it cannot be used (reported at `place`).
 * @throws HostError when the file cannot be read
 */
export function checkLogo(
  name: string,
  folder: string,
  place: Place,
  host: Host,
  report: Report,
): string | undefined {
  const refuse = (rule: string, message: string, help: string): undefined => {
    report({ rule: `style/${rule}`, severity: 'error', message, help, place });
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
  const isSvg = /\.svg$/i.test(name);
  const tooLarge = () =>
    refuse(
      'logo-large',
      `Het logo \`${name}\` is te groot.`,
      'Maak het kleiner: een logo van 2.000 bij 2.000 pixels is ruim genoeg.',
    );
  if ((host.inspect(path).size ?? 0) > (isSvg ? limits.drawing : limits.image).most) return tooLarge();
  const bytes = host.read(path);
  if (!isSvg) {
    const size = imageSize(bytes);
    if (size && size.width * size.height > limits.pixels.most) return tooLarge();
    if (size?.isCmyk)
      return refuse(
        'logo-colours',
        `Het logo \`${name}\` heeft kleuren voor drukwerk (CMYK); een PDF voor het archief mag die niet hebben.`,
        'Sla het in een tekenprogramma op met kleuren voor beeldschermen (RGB).',
      );
    if (size) return path;
    return refuse(
      'logo-format',
      `Het logo \`${name}\` is beschadigd of geen PNG of JPEG.`,
      'Open het in een tekenprogramma en sla het op als PNG.',
    );
  }
  const fault = svgFault(new TextDecoder().decode(bytes));
  if (fault !== undefined)
    return refuse(
      'logo-unsafe',
      `In het logo \`${name}\` staat ${fault}.`,
      'Sla het in het tekenprogramma op als gewone SVG: alleen lijnen en vlakken, letters omgezet in lijnen.',
    );
  const picture = name.replace(/\.svg$/i, '.png');
  const beside = `${folder}/${picture}`;
  if (
    isThere(picture) &&
    isReallyBelow(beside, folder, host) &&
    imageSize(host.read(beside))?.format === 'png'
  )
    return path;
  return refuse(
    'logo-word',
    `Naast het logo \`${name}\` staat geen \`${picture}\`.`,
    `Sla het logo ook op als PNG en zet het in \`${folder}\`: Word toont een SVG niet overal.`,
  );
}
