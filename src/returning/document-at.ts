import { inspect } from '../build/check.ts';
import type { Diagnostic } from '../diagnostic/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import type { Document } from '../model/document.ts';

/** A document of a dossier. */
export interface DocumentPlace {
  readonly folder: string;
  /** Its id in the dossier: `akkoord`. */
  readonly document: string;
  readonly status: 'draft' | 'final';
}

/** A document, and what is wrong in its dossier: a document is made of some sources that have errors. */
export interface MadeDocument extends Document {
  readonly errors: readonly string[];
}

/**
 * Makes a document of its sources. What is wrong with these comes instead, in Dutch, when it cannot be made.
 * @throws HostError
 */
export async function documentAt(
  { folder, document, status }: DocumentPlace,
  host: Host,
): Promise<MadeDocument | { readonly trouble: string }> {
  try {
    const { dossiers, diagnostics } = await inspect({ paths: [folder], profile: status }, host);
    const found = dossiers.flatMap(({ documents }) => documents).find(({ id }) => id === document);
    if (found)
      return {
        ...found,
        errors: diagnostics.filter(isError).map(({ message }) => message),
      };
    const error = diagnostics.find(isError);
    const at = error?.span ? `${error.span.file}:${error.span.start.line}: ` : '';
    return { trouble: error ? `${at}${error.message}` : 'het staat niet meer in het dossier' };
  } catch (error) {
    // A version of long ago may be in a folder that was not there.
    if (error instanceof HostError && error.code === 'ENOENT')
      return { trouble: `\`${error.path}\` is er niet` };
    throw error;
  }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}
