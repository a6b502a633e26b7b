import { type DirectiveName, directives } from './directives.ts';

export const colons = { leaf: '::', container: ':::' } as const;

/** Returns the names of the directives that a text or a template may hold. */
export function directiveNames(mode: 'body' | 'template'): DirectiveName[] {
  const names = Object.keys(directives) as DirectiveName[];
  return names.filter((name) => mode === 'template' || !('templateOnly' in directives[name]));
}

/** Returns a directive as one types it: `::budget`, `:::note`. */
export function writtenAs(name: DirectiveName): string {
  return `${colons[directives[name].kind]}${name}`;
}

/** Returns the directives there are, for a hint. */
export function namesInWords(mode: 'body' | 'template'): string {
  return directiveNames(mode)
    .map((name) => `\`${writtenAs(name)}\``)
    .join(', ');
}
