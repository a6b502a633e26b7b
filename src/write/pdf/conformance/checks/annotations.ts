import { memoizeByObject } from '../../../../memoize/memoize-by-object.ts';
import type { Element, PageOf, PdfFile } from '../../../../pdf-file/pdf-file.ts';
import { type Check, ofElements, ofPages } from '../check.ts';

interface Annotation {
  readonly dict: PageOf['dict'];
  readonly key: string;
  readonly page: number;
  readonly subtype: string | undefined;
  readonly owner: Element | undefined;
}

/** Links and signature fields. */
export const annotationChecks: readonly Check[] = [
  ofPages(
    'UA-1 7.18.3-1',
    'loopt met de tabtoets niet in de leesvolgorde',
    ({ dict, annotations }, file) => annotations.length > 0 && file.name(dict, 'Tabs') !== 'S',
  ),
  // Others must be in an Annot, be described and not be a TrapNet; we write none.
  of(
    'UA-1 7.18.1-1',
    'is geen link en geen veld',
    ({ subtype }) => subtype === 'Link' || subtype === 'Widget',
  ),
  of(
    'UA-1 7.18.1-3',
    'heeft geen uitleg',
    ({ dict, subtype }, file) => subtype !== 'Widget' || Boolean(file.text(dict, 'TU')?.trim()),
  ),
  of(
    'UA-1 7.18.5-1',
    'is voor wie luistert geen link',
    ({ subtype, owner }) => subtype !== 'Link' || owner?.role === 'Link',
  ),
  of(
    'UA-1 7.18.5-2',
    'zegt niet waar zij heen gaat',
    ({ dict, subtype }, file) => subtype !== 'Link' || Boolean(file.text(dict, 'Contents')?.trim()),
  ),
  of(
    'UA-1 7.18.4-1',
    'is voor wie luistert geen veld',
    ({ subtype, owner }) => subtype !== 'Widget' || owner?.role === 'Form',
  ),
  ofElements(
    'UA-1 7.18.4-2',
    'is geen veld, of meer dan dat',
    ({ role, children, marks, annotations }) =>
      role === 'Form' && (annotations.length !== 1 || children.length > 0 || marks.length > 0),
  ),
  of('UA-1 7.18.1-parents', 'is in de structuur niet te vinden', ({ dict, owner }, file) => {
    const parents = parentsOf(file);
    const parent = parents.get(file.number(dict, 'StructParent') ?? -1);
    return owner === undefined || file.keyOf(parent) === owner.key;
  }),
  of(
    'A-3 6.3.2',
    'is niet af te drukken, of verborgen',
    ({ dict }, file) => ((file.number(dict, 'F') ?? 0) & 0b100111) === 4,
  ),
  of('A-3 6.3.3', 'heeft geen uiterlijk, of meer dan een', ({ dict, subtype }, file) => {
    const appearance = file.dict(dict, 'AP');
    if (!appearance) return subtype !== 'Widget';
    return file.isStream(appearance, 'N') && file.entries(appearance).length === 1;
  }),
  of(
    'A-3 6.4.1',
    'doet iets als iemand erin komt',
    ({ dict, subtype }, file) => subtype !== 'Widget' || !(file.has(dict, 'A') || file.has(dict, 'AA')),
  ),
  of('A-3 6.5.1', 'doet iets anders dan ergens heen gaan', ({ dict, subtype }, file) => {
    if (subtype === 'Widget') return true;
    const action = file.dict(dict, 'A');
    return !file.has(dict, 'AA') && (!action || ['URI', 'GoTo'].includes(file.name(action, 'S') ?? ''));
  }),
  { id: 'UA-1 form-fields', says: 'staat niet in de lijst van velden', find: fieldsNotListed },
];

/** A check of each annotation by itself. */
function of(id: string, says: string, isGood: (annotation: Annotation, file: PdfFile) => boolean): Check {
  const find = (file: PdfFile) =>
    annotationsOf(file)
      .filter((annotation) => !isGood(annotation, file))
      .map((annotation) => locationOf(annotation, file));
  return { id, says, find };
}

const annotationsOf = memoizeByObject((file: PdfFile): readonly Annotation[] => {
  const owners = new Map(
    file.elements.flatMap((element) => element.annotations.map((key) => [key, element])),
  );
  return file.pages.flatMap(({ number, annotations }) =>
    annotations.map(({ dict, key }) => ({
      dict,
      key,
      page: number,
      subtype: file.name(dict, 'Subtype'),
      owner: owners.get(key),
    })),
  );
});

const parentsOf = memoizeByObject((file: PdfFile) =>
  file.numberTree(file.dict(file.dict(file.catalog, 'StructTreeRoot'), 'ParentTree')),
);

function locationOf({ dict, page, subtype }: Annotation, file: PdfFile): string {
  const [what, name] =
    subtype === 'Widget' ? ['veld', file.text(dict, 'T')] : ['link', file.text(dict, 'Contents')];
  return name ? `${what} “${name}” op pagina ${page}` : `een ${what} op pagina ${page}`;
}

function fieldsNotListed(file: PdfFile): string[] {
  const listed = new Set(
    file.list(file.dict(file.catalog, 'AcroForm'), 'Fields').map((value) => file.keyOf(value)),
  );
  return annotationsOf(file)
    .filter(({ subtype, key }) => subtype === 'Widget' && !listed.has(key))
    .map((annotation) => locationOf(annotation, file));
}
