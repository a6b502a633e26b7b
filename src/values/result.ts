/** What a grammar makes of one raw value: the value, or what is wrong with it, in Dutch. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure;

export interface Failure {
  readonly ok: false;
  /** Rule id of the finding, as `money/english-notation`. */
  readonly rule: string;
  /** What is wrong, in one sentence without the field's name: "`1,000.00` is Engelse notatie". */
  readonly message: string;
  /** What to do: "schrijf `€ 1.000,00`". */
  readonly help: string;
}

/** Makes the good outcome of a grammar. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Makes the bad outcome of a grammar: rule id, what is wrong, what to do. */
export function err(rule: string, says: Pick<Failure, 'message' | 'help'>): Failure {
  return { ok: false, rule, ...says };
}
