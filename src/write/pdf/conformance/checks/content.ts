import type { ContentEvent } from '../../../../pdf-file/content-events.ts';
import type { Drawing, PageOf, PdfFile } from '../../../../pdf-file/pdf-file.ts';
import { type Check, ofPages } from '../check.ts';

/** Drawn content against the structure: all of it belongs to an element or is an artifact. */
export const contentChecks: readonly Check[] = [
  ofPages('UA-1 7.1-3', 'heeft inhoud die nergens bij hoort', hasLooseContent),
  ofPages('UA-1 7.1-1', 'heeft versiering binnen wat voorgelezen wordt', (page) => mixes(page, 'artifact')),
  ofPages('UA-1 7.1-2', 'leest voor wat binnen een versiering staat', (page) => mixes(page, 'content')),
  {
    id: 'UA-1 7.1-parents',
    says: 'heeft inhoud waarvan niet is te vinden waar zij in de structuur staat',
    find: lostMarks,
  },
  ofPages('A-3 6.2.2', 'heeft een opdracht om te tekenen die niemand kent', (page) => has(page, 'unknown')),
  ofPages('A-3 6.1.13-8', 'is te diep genest', (page) => has(page, 'deep')),
  ofPages(
    'A-3 6.2.4',
    'heeft kleuren voor drukwerk (CMYK)',
    (page, file) => has(page, 'cmyk') || page.drawings.some((drawing) => hasCmykImage(file, drawing)),
  ),
];

function has({ drawings }: PageOf, type: ContentEvent['type']): boolean {
  return drawings.some(({ events }) => events.some((event) => event.type === type));
}

function hasLooseContent({ events }: PageOf): boolean {
  let depth = 0;
  for (const event of events) {
    if (event.type === 'begin')
      depth += event.mcid !== undefined || event.tag === 'Artifact' || depth > 0 ? 1 : 0;
    else if (event.type === 'end') depth = Math.max(0, depth - 1);
    else if (event.type === 'draw' && depth === 0) return true;
  }
  return false;
}

/** Whether marks of one sort are opened inside other ones, or never closed. */
function mixes({ events }: PageOf, inner: 'artifact' | 'content'): boolean {
  const open: ('artifact' | 'content' | 'other')[] = [];
  for (const event of events) {
    if (event.type === 'end' && open.pop() === undefined) return true;
    if (event.type !== 'begin') continue;
    const own = event.tag === 'Artifact' ? 'artifact' : event.mcid === undefined ? 'other' : 'content';
    if (own === inner && open.some((each) => each !== 'other')) return true;
    open.push(own);
  }
  return open.length > 0;
}

/** The parent tree, the content and the structure tree say the same (ISO 32000-1, 14.7.4.4). */
function lostMarks(file: PdfFile): string[] {
  const parents = file.numberTree(file.dict(file.dict(file.catalog, 'StructTreeRoot'), 'ParentTree'));
  const inTree = new Map<string, string>();
  const bad = new Set<number>();
  for (const { key, marks } of file.elements)
    for (const { page, mcid } of marks) {
      if (inTree.has(`${page} ${mcid}`)) bad.add(page);
      inTree.set(`${page} ${mcid}`, key);
    }
  for (const { number, dict, events } of file.pages) {
    const drawn = events.flatMap((event) =>
      event.type === 'begin' && event.mcid !== undefined ? [event.mcid] : [],
    );
    const owners = file
      .items(parents.get(file.number(dict, 'StructParents') ?? -1))
      .map((value) => file.keyOf(value));
    if (new Set(drawn).size !== drawn.length) bad.add(number);
    for (const mcid of drawn) {
      const owner = inTree.get(`${number} ${mcid}`);
      if (owner === undefined || owner !== owners[mcid]) bad.add(number);
      inTree.delete(`${number} ${mcid}`);
    }
  }
  for (const key of inTree.keys()) bad.add(Number(key.split(' ')[0]));
  return [...bad].sort((a, b) => a - b).map((page) => `pagina ${page}`);
}

function hasCmykImage(file: PdfFile, { resources }: Drawing): boolean {
  return file
    .entries(file.dict(resources, 'XObject'))
    .some(([, value]) => file.name(file.asDict(value), 'ColorSpace') === 'DeviceCMYK');
}
