/** How a redline is printed: what is in one version only looks so, and says so to who listens. */
import type { Nodes } from 'mdast';
import type { Change } from '../../model/change.ts';
import { contrast } from '../../model/contrast.ts';
import type { HouseStyle } from '../../model/house-style.ts';
import type { Words } from '../../model/words.ts';
import type { ChangeLook } from './content.ts';
import { type Role, StructureElement } from './structure.ts';

/** What of a render context tells how a change is printed. */
interface ChangePlace {
  readonly parent: StructureElement;
  readonly change?: Change | undefined;
  readonly job: { readonly words: Words };
}

/** Returns where a node is printed: as a change, if the node or what it is in is in one version only. */
export function inVersion<C extends ChangePlace>({ data }: Nodes, context: C): C {
  return data?.change && !context.change ? { ...context, change: data.change } : context;
}

const roles = { insertion: 'Ins', deletion: 'Del' } as const satisfies Record<Change['kind'], Role>;

/** Returns the element that content goes into: of a change its own, which says before its text what it is. */
export function placeIn({ parent, change, job }: ChangePlace): StructureElement {
  if (!change) return parent;
  const role = roles[change.kind];
  const said = isListMark(parent) ? undefined : sayingOf(change, job.words);
  const last = parent.children.at(-1);
  if (last instanceof StructureElement && last.role === role && last.options.said === said) return last;
  return parent.add(role, { said });
}

/** The text of the item says it already. */
function isListMark({ role, parent }: StructureElement): boolean {
  return role === 'Lbl' && parent?.role === 'LI' && parent.parent?.options.numbering !== 'None';
}

/** Returns what is heard in place of content; of a change it begins with what that is. */
export function heard<T extends string | undefined>({ change, job }: ChangePlace, alt: T): T | string {
  return change && alt !== undefined ? `${sayingOf(change, job.words)}: ${alt}` : alt;
}

/** As in "ingevoegd" or "geschrapt (verplaatst)". */
function sayingOf({ kind, moved }: Change, { redline }: Words): string {
  const said = kind === 'insertion' ? redline.inserted : redline.deleted;
  return moved ? `${said} (${redline.moved})` : said;
}

/** Links are underlined once. */
const looks = {
  insertion: { color: '#0b4f8a', decoration: 'underline', decorationStyle: 'double', decorationThickness: 1 },
  deletion: {
    color: '#a1131c',
    decoration: 'lineThrough',
    decorationStyle: 'solid',
    decorationThickness: 0.8,
  },
} as const satisfies Record<Change['kind'], ChangeLook>;

/** The least contrast of letters (WCAG 2.2, 1.4.3). */
const MIN_CONTRAST = 4.5;

/** Returns how text that is in one version only looks, also without colours; points. */
export function changeLook(kind: Change['kind'], { colours }: HouseStyle): ChangeLook {
  const look = looks[kind];
  const grounds = ['#ffffff', colours.shade, colours.blank];
  const isReadable = grounds.every((ground) => contrast(look.color, ground) >= MIN_CONTRAST);
  return isReadable ? look : { ...look, color: colours.text };
}
