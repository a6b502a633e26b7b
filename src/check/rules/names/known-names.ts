import type { Place } from '../../../diagnostic/place.ts';
import { documentsOf } from '../../../model/documents-of.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Field } from '../../../model/field.ts';

/** A name that the frontmatter of a dossier registers, as the text should have it. */
export interface KnownName {
  readonly name: string;
  readonly place: Place;
  /** What it is, in Dutch, for a message. */
  readonly what: string;
  /** An ordinary word or phrase rather than a proper name: capitals and small mistakes in it are the spelling checker's. */
  readonly isOrdinary: boolean;
}

/** Returns what the dossier calls its partners, the people who sign, its terms and its documents; each name once. */
export function knownNames(dossier: Dossier): readonly KnownName[] {
  const { main, interventions } = dossier;
  const { data } = main;
  const documents = documentsOf(dossier);
  const names = [
    ...Object.values(data.partners).flatMap(({ name, short }) => [
      ...known(name, 'een partner'),
      ...known(short, 'een partner'),
    ]),
    ...(data.signatories ?? []).flatMap(({ name }) => known(name, 'een ondertekenaar')),
    ...documents.flatMap(({ data: own }) =>
      own.kind === 'raadsbrief'
        ? own.signatories.flatMap(({ name }) => known(name, 'een ondertekenaar'))
        : [],
    ),
    ...Object.values(data.terms).flatMap((meaning) => known(meaning, 'een begrip')),
    ...[...documents, ...interventions].flatMap((each) =>
      known(each.data.title, 'de titel van een document'),
    ),
  ];
  return [...new Map(names.map((each) => [each.name, each])).values()];
}

function known(field: Field<string> | undefined, what: string): KnownName[] {
  const name = field?.value?.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!field || !name) return [];
  return [{ name, what, place: field.place, isOrdinary: !/\p{Lu}|\d/u.test(name.slice(1)) }];
}
