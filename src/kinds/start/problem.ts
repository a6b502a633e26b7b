/** Why a name or answer cannot be used. Dutch phrases, without full stop. */
export interface Problem {
  readonly message: string;
  readonly help: string;
}
