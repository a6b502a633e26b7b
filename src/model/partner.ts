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

/** An organisation that takes part. Its id is its key in `partners`. */
export interface Partner {
  readonly name: Field<string>;
  readonly type: Field<PartnerType>;
  /** As in running text, when the name is long: "Stad & Esch". */
  readonly short?: Field<string> | undefined;
}
