import type { Input } from '../../src/host/recording-host.ts';
import type { Output } from '../../src/output/output.ts';

/** A rendered document of the dossier in a folder below `agreements/`. */
export function output(
  folder: string,
  id: string,
  text: string,
  { status = 'final', inputs = [] }: { status?: 'draft' | 'final'; inputs?: readonly Input[] } = {},
): Output {
  return {
    dossier: { folder: `agreements/${folder}`, name: folder, resources: { roots: ['templates'] } },
    document: { id, file: `agreements/${folder}/${id}.md`, status },
    extension: 'pdf',
    bytes: new TextEncoder().encode(text),
    inputs,
  };
}
