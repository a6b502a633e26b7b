import { posix } from 'node:path';
import type { Link } from 'mdast';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import { spanOf } from '../model/nodes.ts';
import { suggest } from '../text/suggest.ts';
import type { Target } from './heading-targets.ts';

/**
 * Returns the finding that `#slug` is no heading of `file`, with the nearest one, or the file that has it.
 * `targets` are the headings of the file, `other` is a heading of that name elsewhere in the dossier, `base`
 * is the file of the link.
 */
export function unknownHeading(
  link: Link,
  slug: string,
  at: { file: string; base: string; targets: readonly Target[]; other: Target | undefined },
): Diagnostic {
  const { file, base, targets, other } = at;
  const slugs = targets.map((target) => target.slug);
  const near = suggest(slug, slugs);
  const path = other && other.file !== base ? posix.relative(posix.dirname(base), other.file) : '';
  return {
    rule: 'reference/unknown-heading',
    severity: 'error',
    message: `In \`${file}\` staat geen kop \`#${slug}\`.`,
    note: 'Een verwijzing wordt in het document een paginanummer; zonder kop is er geen pagina.',
    help: near
      ? `Bedoelde u \`#${near}\`?`
      : other
        ? `Bedoelde u \`${path}#${slug}\`?`
        : 'Schrijf achter `#` de kop in kleine letters, met een streepje voor elke spatie: `#doel-van-de-interventie`.',
    span: spanOf(link),
  };
}

/** Most positions in one finding: the first ones show what is wrong. */
const MAX_RELATED = 10;

/** Returns the finding that several headings have the same text, with their positions. */
export function ambiguousHeading(link: Link, slug: string, targets: readonly Target[]): Diagnostic {
  return {
    rule: 'reference/ambiguous-heading',
    severity: 'error',
    message: `\`#${slug}\` kan ${targets.length === 2 ? 'twee' : targets.length} koppen betekenen: “${targets[0]?.text ?? slug}” staat er meer dan één keer.`,
    help: 'Geef de koppen een verschillende tekst, of verwijs naar een andere kop.',
    span: spanOf(link),
    related: targets
      .slice(0, MAX_RELATED)
      .map(({ text, span }) => ({ message: `hier staat “${text}”`, span })),
  };
}

/**
 * Returns the finding that a file is no document of the dossier, with the nearest of `files`. `file` is the
 * path relative to the working folder, `base` is the file of the link. Suggests nothing for a path outside
 * the dossier's `folder`. A missing sheet may just not be listed.
 */
export function unknownDocument(
  link: Link,
  at: { file: string; base: string; files: readonly string[]; folder: string; hasSheets: boolean },
): Diagnostic {
  const { file, base, files, folder, hasSheets } = at;
  const [path = ''] = link.url.split('#');
  const isInside = !posix.relative(folder, file).startsWith('../');
  const near = isInside ? suggest(nameOf(file), files.map(nameOf)) : undefined;
  const meant = files.find((each) => nameOf(each) === near);
  return {
    rule: 'reference/unknown-document',
    severity: 'error',
    message: `\`${path}\` hoort niet bij dit dossier.`,
    note: hasSheets
      ? 'Verwijzen kan alleen naar documenten van het dossier, en naar bladen die bij `interventions` (interventiebladen) staan.'
      : 'Verwijzen kan alleen naar documenten van het dossier en naar de koppen daarin.',
    help: meant
      ? `Bedoelde u \`${posix.relative(posix.dirname(base), meant)}\`?`
      : hasSheets
        ? 'Zet het blad bij `interventions` (interventiebladen) van de agenda, of noem het andere stuk in gewone tekst, zonder koppeling.'
        : 'Zet het bestand in de map van het dossier, of noem het andere stuk in gewone tekst, zonder koppeling.',
    span: spanOf(link),
  };
}

function nameOf(file: string): string {
  return posix.basename(file, '.md');
}
