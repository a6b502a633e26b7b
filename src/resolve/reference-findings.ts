import { posix } from 'node:path';
import type { Link } from 'mdast';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Fix } from '../diagnostic/fix.ts';
import { documentsOf } from '../model/documents-of.ts';
import type { Dossier } from '../model/dossier.ts';
import { spanOf } from '../model/nodes.ts';
import { rewriteWithin } from '../model/rewrite-within.ts';
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
  at: {
    file: string;
    base: string;
    targets: readonly Target[];
    other: Target | undefined;
    dossier: Dossier;
  },
): Diagnostic {
  const { file, base, targets, other, dossier } = at;
  const slugs = targets.map((target) => target.slug);
  const near = suggest(slug, slugs);
  const path = other && other.file !== base ? posix.relative(posix.dirname(base), other.file) : '';
  const [own = ''] = link.url.split('#');
  const right = near ? `${own}#${near}` : other && `${path}#${slug}`;
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
    fixes: right === undefined ? [] : toAddress(link, right, base, dossier),
  };
}

/** Returns the fix that gives a link another address. */
function toAddress(link: Link, address: string, base: string, dossier: Dossier): readonly Fix[] {
  const source = [...documentsOf(dossier), ...dossier.interventions].find(({ file }) => file === base);
  return source ? rewriteWithin(spanOf(link), source, [`](${link.url})`, `](${address})`]) : [];
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
 * the folder of the dossier. A missing sheet may just not be listed.
 */
export function unknownDocument(
  link: Link,
  at: { file: string; base: string; files: readonly string[]; dossier: Dossier },
): Diagnostic {
  const { file, base, files, dossier } = at;
  const { folder, main } = dossier;
  const hasSheets = 'interventions' in main.data;
  const [path = '', ...anchor] = link.url.split('#');
  const isInside = !posix.relative(folder, file).startsWith('../');
  const near = isInside ? suggest(nameOf(file), files.map(nameOf)) : undefined;
  const meant = files.find((each) => nameOf(each) === near);
  const right = meant && [posix.relative(posix.dirname(base), meant), ...anchor].join('#');
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
    fixes: right === undefined ? [] : toAddress(link, right, base, dossier),
  };
}

function nameOf(file: string): string {
  return posix.basename(file, '.md');
}
