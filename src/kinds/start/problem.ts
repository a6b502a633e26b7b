/** Why a name or an answer cannot be used. Dutch; the message is a phrase, the help a sentence's rest, both without full stop. */
export interface Problem {
  readonly message: string;
  readonly help: string;
}
