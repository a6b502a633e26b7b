/** Ids that must be unique, and names that must lead somewhere. */
import { everywhere, type LintRule, said, storiesOf } from './docx-lint-rule.ts';
import { attribute, below, child, children, type Element, valueAt } from './docx-parts.ts';

const revisions = [
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'rPrChange',
  'pPrChange',
  'tblPrChange',
  'trPrChange',
  'tcPrChange',
  'sectPrChange',
  'cellIns',
  'cellDel',
];

/** Group of ids → the elements that carry them, and where. Unique in the whole file. */
const identities: readonly {
  what: string;
  names: readonly string[];
  id: (element: Element) => string | undefined;
}[] = [
  {
    what: 'revision',
    names: revisions.map((name) => `w:${name}`),
    id: (element) => attribute(element, 'w:id'),
  },
  { what: 'drawing', names: ['wp:docPr'], id: (element) => attribute(element, 'id') },
  { what: 'bookmark', names: ['w:bookmarkStart'], id: (element) => attribute(element, 'w:id') },
  {
    what: 'bookmark name',
    names: ['w:bookmarkStart'],
    id: (element) => attribute(element, 'w:name')?.toLowerCase(),
  },
  { what: 'content control', names: ['w:sdtPr'], id: (element) => valueAt(element, 'w:id') },
  { what: 'footnote', names: ['w:footnote'], id: (element) => attribute(element, 'w:id') },
  { what: 'comment', names: ['w:comment'], id: (element) => attribute(element, 'w:id') },
];

/** Attributes that name a relationship. */
const references = /^(r:(id|embed|link|pict|href)|o:relid)$/;

export const identityRules = {
  idsAreUnique: (parts) =>
    identities.flatMap(({ what, names, id }) => {
      const seen = new Set<string>();
      return everywhere(parts, ...names).flatMap(([part, element]) => {
        const value = id(element);
        if (value === undefined) return [];
        if (seen.has(value)) return [said(part, element, `${what} id "${value}" is used twice`)];
        seen.add(value);
        return [];
      });
    }),

  bookmarksClose: (parts) =>
    storiesOf(parts).flatMap(([part, root]) => {
      const ids = (name: string) => below(root, name).map((each) => attribute(each, 'w:id') ?? '');
      const [starts, ends] = [ids('w:bookmarkStart'), ids('w:bookmarkEnd')];
      return [
        ...starts.filter((id) => !ends.includes(id)).map((id) => `${part}: bookmark ${id} without an end`),
        ...ends
          .filter((id) => !starts.includes(id))
          .map((id) => `${part}: bookmark ${id} without a beginning`),
      ];
    }),

  relationshipsLead: (parts) =>
    parts.names
      .filter((name) => name.endsWith('.xml') && !name.startsWith('['))
      .flatMap((part) => {
        const known = parts.relationships(part);
        const missing = known
          .filter(({ target, external }) => !external && !parts.has(target))
          .map(({ id, target }) => `${part}: relationship ${id} leads to ${target}, which is not there`);
        const root = parts.root(part);
        const used = [root, ...below(root)].flatMap((element) =>
          Array.from(element.attributes)
            .filter(({ name }) => references.test(name))
            .map(({ value }) => value),
        );
        const undefinedIds = used
          .filter((id) => !known.some((each) => each.id === id))
          .map((id) => `${part}: relationship ${id} is not defined`);
        const strange = known
          .filter(({ external, target }) => external && !/^(https?|mailto|tel):/i.test(target))
          .map(({ id, target }) => `${part}: relationship ${id} leads out to ${target}`);
        return [...missing, ...undefinedIds, ...strange];
      }),

  anchorsLead: (parts) => {
    const bookmarks = new Set(
      everywhere(parts, 'w:bookmarkStart').map(([, each]) => attribute(each, 'w:name')),
    );
    const missing = (part: string, element: Element, name: string | undefined) =>
      name === undefined || bookmarks.has(name) ? [] : [said(part, element, `no bookmark "${name}"`)];
    return [
      ...everywhere(parts, 'w:hyperlink').flatMap(([part, link]) =>
        missing(part, link, attribute(link, 'w:anchor')),
      ),
      ...everywhere(parts, 'w:instrText', 'w:fldSimple').flatMap(([part, field]) => {
        const instruction = attribute(field, 'w:instr') ?? field.textContent ?? '';
        return missing(part, field, /^\s*(?:PAGEREF|REF|NOTEREF)\s+"?([^\s"]+)/.exec(instruction)?.[1]);
      }),
    ];
  },

  notesExist: (parts) => {
    const root = parts.find('word/footnotes.xml');
    const known = (root ? children(root, 'w:footnote') : []).map((note) => attribute(note, 'w:id'));
    return everywhere(parts, 'w:footnoteReference').flatMap(([part, reference]) => {
      const id = attribute(reference, 'w:id');
      return known.includes(id) ? [] : [said(part, reference, `no footnote ${id}`)];
    });
  },

  headersExist: (parts) =>
    everywhere(parts, 'w:sectPr').flatMap(([part, section]) => {
      const first = child(section, 'w:titlePg') !== undefined;
      const has = children(section, 'w:headerReference', 'w:footerReference').map((each) =>
        attribute(each, 'w:type'),
      );
      return first || !has.includes('first')
        ? []
        : [said(part, section, 'a first-page header that is never shown')];
    }),
} satisfies Readonly<Record<string, LintRule>>;
