import type { Element, PdfFile } from '../../../../pdf-file/pdf-file.ts';
import { type Check, ofElements, ofFile } from '../check.ts';
import { locationOfElement } from '../location-of-element.ts';
import { mayHold, onlyIn, withoutContent } from '../nesting.ts';

/** The structure tree by itself: roles, nesting, languages, headings, notes, figures. */
export const structureChecks: readonly Check[] = [
  ofElements('UA-1 7.1-5', 'heeft een soort die niemand kent', ({ role }) => !(role in mayHold)),
  {
    id: 'UA-1 7.1-6',
    says: 'wordt rondgestuurd',
    find: ({ roleMap }) => [...roleMap.keys()].filter((tag) => isCircular(tag, roleMap)).map(kind),
  },
  {
    id: 'UA-1 7.1-7',
    says: 'wordt voor iets anders gebruikt dan zij is',
    find: ({ roleMap }) =>
      [...roleMap.keys()].filter((tag) => tag in mayHold && !isCircular(tag, roleMap)).map(kind),
  },
  ofFile('UA-1 7.1-11', 'heeft geen structuur', ({ elements }) => elements.length > 0),
  ofElements('UA-1 7.1-12', 'zegt niet waar het in staat', (element, file) => !knowsParent(element, file)),
  ofElements('UA-1 7.2-nesting', 'staat in iets waar het niet in hoort', (element) => !isWellNested(element)),
  ofElements(
    'UA-1 7.2-content',
    'heeft inhoud die in geen alinea staat',
    ({ role, marks }) => withoutContent.has(role) && marks.length > 0,
  ),
  {
    id: 'UA-1 7.2-29',
    says: 'noemt een taal die er geen is',
    find: (file) => [
      ...(isLanguage(file.text(file.catalog, 'Lang')) ? [] : ['']),
      ...file.elements.filter(({ dict }) => !isLanguage(file.text(dict, 'Lang'))).map(locationOfElement),
    ],
  },
  { id: 'UA-1 7.4.2-1', says: 'slaat een niveau over', find: skippedHeadings },
  ofElements('UA-1 7.4.4-1', 'is een kop zonder niveau', ({ role }) => role === 'H'),
  described('UA-1 7.3-1', 'Figure'),
  described('UA-1 7.7-1', 'Formula'),
  { id: 'UA-1 7.9-1', says: 'heeft geen eigen kenmerk', find: notesWithoutId },
  ofElements(
    'UA-1 7.2-empty',
    'heeft geen inhoud',
    ({ role, children, marks, annotations }) =>
      /^(?:H\d?|P|L|LI|TOC|TOCI|Link|Form|Figure|Formula)$/.test(role) &&
      [children, marks, annotations].every(({ length }) => length === 0),
  ),
];

function kind(tag: string): string {
  return `soort ${tag}`;
}

function isCircular(tag: string, roleMap: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  for (let role: string | undefined = tag; role !== undefined; role = roleMap.get(role)) {
    if (seen.has(role)) return true;
    seen.add(role);
  }
  return false;
}

function knowsParent({ dict, parent }: Element, file: PdfFile): boolean {
  const tree = file.keyAt(file.catalog, 'StructTreeRoot');
  return file.keyAt(dict, 'P') === (parent ? parent.key : tree);
}

function isLanguage(text: string | undefined): boolean {
  return text === undefined || /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(text);
}

function described(id: string, role: string): Check {
  return ofElements(
    id,
    'heeft geen beschrijving',
    (element, file) =>
      element.role === role &&
      !file.text(element.dict, 'Alt')?.trim() &&
      file.text(element.dict, 'ActualText') === undefined,
  );
}

function isWellNested({ role, parent: direct }: Element): boolean {
  // A Div only groups: what is in it counts as in what holds it.
  let parent = direct;
  while (parent?.role === 'Div') parent = parent.parent;
  if (parent === undefined) return role === 'Document';
  // Unknown types are reported by another check.
  if (!(role in mayHold)) return true;
  const allowed = onlyIn[role];
  if (allowed && !allowed.includes(parent.role)) return false;
  return mayHold[parent.role]?.includes(role) ?? true;
}

function skippedHeadings({ elements }: PdfFile): string[] {
  let previous = 0;
  return elements.flatMap((element) => {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1]);
    if (Number.isNaN(level)) return [];
    const skips = level > previous + 1;
    previous = level;
    return skips ? [locationOfElement(element)] : [];
  });
}

function notesWithoutId(file: PdfFile): string[] {
  const seen = new Set<string>();
  return file.elements.flatMap((element) => {
    if (element.role !== 'Note') return [];
    const id = file.text(element.dict, 'ID');
    if (!id || seen.has(id)) return [locationOfElement(element)];
    seen.add(id);
    return [];
  });
}
