import type { Span } from '../../../diagnostic/span.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Field } from '../../../model/field.ts';

/** A name that the frontmatter of a dossier registers, as the text should have it. */
export interface KnownName {
  readonly name: string;
  readonly span: Span;
  readonly kind: 'partner' | 'signatory' | 'sender' | 'source' | 'term' | 'title';
  /** An ordinary word or phrase rather than a proper name: its capitals are free. */
  readonly isOrdinary: boolean;
}

/** Returns the names of partners, signatories, senders, terms (also what is explained) and documents of a dossier, each name once. */
export function knownNames(dossier: Dossier): readonly KnownName[] {
  const { main, interventions } = dossier;
  const { data } = main;
  const documents = documentsOf(dossier);
  const names = [
    ...Object.values(data.partners).flatMap(({ name, short }) => [
      ...known(name, 'partner'),
      ...known(short, 'partner'),
    ]),
    ...documents.flatMap(({ data: own }) =>
      'signatories' in own ? (own.signatories ?? []).flatMap(({ name }) => known(name, 'signatory')) : [],
    ),
    // A source may also be said in ordinary words: “Eigen bijdrage”.
    ...Object.values(('sources' in data && data.sources) || {}).flatMap((source) =>
      /^\p{Lu}.*\s\p{Lu}[^\s]*$/u.test(source.value ?? '') ? known(source, 'source') : [],
    ),
    ...documents.flatMap(({ data: own }) => ('from' in own ? known(own.from, 'sender') : [])),
    ...Object.entries(data.terms).flatMap(([term, meaning]) => [
      ...termNames(term, main.keys?.get(`terms.${term}`) ?? meaning.span),
      ...known(meaning, 'term'),
    ]),
    ...[...documents, ...interventions].flatMap((each) => known(each.data.title, 'title')),
  ];
  return [...new Map(names.map((each) => [each.name, each])).values()];
}

/** A term that is a name: `Kansen4Kinderen`. Abbreviations are for `names/spelling`. */
function termNames(term: string, span: Span): KnownName[] {
  return /^\p{Lu}(?=.*\p{Ll}.*\p{Ll})(?=.{5})/u.test(term)
    ? [{ name: term.normalize('NFC'), kind: 'term', span, isOrdinary: isOrdinary(term) }]
    : [];
}

function known(field: Field<string> | undefined, kind: KnownName['kind']): KnownName[] {
  const name = field?.value?.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!field || !name) return [];
  // A partner of one word is a name: “Noorderlicht”.
  const isName = kind === 'partner' && /^\p{Lu}[^\s]*$/u.test(name);
  return [{ name, kind, span: field.span, isOrdinary: !isName && isOrdinary(name) }];
}

function isOrdinary(name: string): boolean {
  return !/\p{Lu}|\d/u.test(name.slice(1));
}
