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
  /** The text that was meant, when there is only one: "€ 1.000,00". */
  readonly right?: string | undefined;
}

/** Makes the good outcome of a grammar. */
export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Makes the bad outcome of a grammar: rule id, what is wrong, what to do. */
export function err(rule: string, says: Pick<Failure, 'message' | 'help' | 'right'>): Failure {
  return { ok: false, rule, ...says };
}

/** Says what to write: the help of a bad outcome, and the text itself. */
export function write(right: string): Pick<Failure, 'help' | 'right'> {
  return { help: `schrijf \`${right}\``, right };
}

/** Asks whether this was meant: the help of a bad outcome, and the text itself. `before` begins the help. */
export function meant(right: string, before = ''): Pick<Failure, 'help' | 'right'> {
  return { help: `${before}bedoelde u \`${right}\`?`, right };
}
