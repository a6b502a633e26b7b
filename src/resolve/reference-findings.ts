import { posix } from 'node:path';
import type { Link } from 'mdast';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { suggest } from '../diagnostic/suggest.ts';
import { placeOf } from '../model/nodes.ts';
import type { Target } from './heading-targets.ts';

/** Says that `#slug` is no heading of the file, and which one comes near. */
export function unknownHeading(
  link: Link,
  slug: string,
  file: string,
  targets: readonly Target[],
): Diagnostic {
  const near = suggest(
    slug,
    targets.map((target) => target.slug),
  );
  return {
    rule: 'reference/unknown-heading',
    severity: 'error',
    message: `In \`${file}\` staat geen kop \`#${slug}\`.`,
    note: 'Een verwijzing wordt in het document een paginanummer; zonder kop is er geen pagina.',
    help: near
      ? `Bedoelde u \`#${near}\`?`
      : 'Schrijf achter `#` de kop in kleine letters, met een streepje voor elke spatie: `#doel-van-de-interventie`.',
    place: placeOf(link),
  };
}

/** Says that the file has two headings with the same text, and where they are. */
export function ambiguousHeading(link: Link, slug: string, targets: readonly Target[]): Diagnostic {
  return {
    rule: 'reference/ambiguous-heading',
    severity: 'error',
    message: `\`#${slug}\` kan ${targets.length === 2 ? 'twee' : targets.length} koppen betekenen: “${targets[0]?.text ?? slug}” staat er meer dan één keer.`,
    help: 'Geef de koppen een verschillende tekst, of verwijs naar een andere kop.',
    place: placeOf(link),
    related: targets.map(({ text, place }) => ({ message: `hier staat “${text}”`, place })),
  };
}

/**
 * Says that a file is not part of the document, and which one of `files` has nearly that name. `file` is the path that was meant, from
 * where the program started; `base` the file with the link. No name is guessed for a path out of the dossier's `folder`.
 */
export function unknownDocument(
  link: Link,
  { file, base, files, folder }: { file: string; base: string; files: readonly string[]; folder: string },
): Diagnostic {
  const [path = ''] = link.url.split('#');
  const isInside = !posix.relative(folder, file).startsWith('../');
  const near = isInside ? suggest(nameOf(file), files.map(nameOf)) : undefined;
  const meant = files.find((each) => nameOf(each) === near);
  return {
    rule: 'reference/unknown-document',
    severity: 'error',
    message: `\`${path}\` is geen onderdeel van dit document.`,
    note: 'Verwijzen kan naar koppen van de agenda en van de bladen onder `interventions` (interventiebladen).',
    help: meant
      ? `Bedoelde u \`${posix.relative(posix.dirname(base), meant)}\`?`
      : 'Zet het blad bij `interventions` (interventiebladen) van de agenda, of noem het andere stuk in gewone tekst, zonder koppeling.',
    place: placeOf(link),
  };
}

function nameOf(file: string): string {
  return posix.basename(file, '.md');
}
