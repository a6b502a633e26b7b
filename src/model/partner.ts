import type { Field } from './field.ts';

export const partnerTypes = [
  'municipality',
  'ministry',
  'school-board',
  'childcare',
  'care',
  'welfare',
  'province',
  'other',
] as const;
export type PartnerType = (typeof partnerTypes)[number];

/** A participating organisation. Its id is its key in `partners`. */
export interface Partner {
  readonly name: Field<string>;
  readonly type: Field<PartnerType>;
  /** Short name for running text, if the name is long: "Stad & Esch". */
  readonly short?: Field<string> | undefined;
}
