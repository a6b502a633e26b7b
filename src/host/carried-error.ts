import { HostError } from './host-error.ts';

/** An error as it goes from one process to another, which keeps no classes. */
export interface CarriedError {
  readonly message: string;
  readonly stack: string | undefined;
  /** Of a HostError. */
  readonly refused: { readonly code: string; readonly path: string } | undefined;
}

/** Returns an error to be carried to another process. */
export function carriedError(error: unknown): CarriedError {
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  const refused = HostError.in(error, 'akkoord');
  return { message, stack, refused: refused && { code: refused.code, path: refused.path } };
}

/** Returns the error that was carried here, with the stack that it had there. */
export function arrivedError({ message, stack, refused }: CarriedError): Error {
  const error = refused ? new HostError(refused.code, refused.path) : new Error(message);
  return Object.assign(error, { stack });
}
