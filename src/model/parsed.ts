/** What a grammar says of one typed value: the value, or what is wrong with it, in Dutch. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | ParseFailure;

export interface ParseFailure {
  readonly ok: false;
  /** Rule id of the finding, as `money/english-notation`. */
  readonly rule: string;
  /** What is wrong, in one sentence without the field's name: "`1,000.00` is Engelse notatie". */
  readonly message: string;
  /** What to do: "schrijf `€ 1.000,00`". */
  readonly help: string;
}
