import { basename, dirname, normalize } from 'node:path/posix';
import { inspect } from '../build/check.ts';
import type { Host } from '../host/host.ts';
import { documentsOf } from '../model/documents-of.ts';

/** Where what came back is to go. */
export interface Target {
  /** Of the dossier. */
  readonly folder: string;
  /** Says whether a document of the dossier is meant, by its id. */
  readonly takes: (document: string) => boolean;
}

/** Returns what is meant by a path: a document, a sheet that is printed in it, or a dossier; undefined when nothing is there. */
export async function targetOf(path: string, host: Host): Promise<Target | undefined> {
  const into = normalize(path).replace(/(?<=.)\/$/, '');
  const { kind } = host.inspect(into);
  if (kind === 'missing') return undefined;
  const { dossiers } = await inspect({ paths: [into] }, host);
  const [first] = dossiers;
  if (!first) return { folder: kind === 'file' ? dirname(into) : into, takes: () => true };
  const { dossier } = first;
  const own = documentsOf(dossier).find(({ file }) => file === into);
  const isSheet = dossier.interventions.some(({ file }) => file === into);
  return {
    folder: dossier.folder,
    takes: (document) => {
      if (isSheet) return dossier.main.id === document;
      return own || into.endsWith('.md') ? document === (own?.id ?? basename(into, '.md')) : true;
    },
  };
}
