import { createHash } from 'node:crypto';
import { nodeHost } from '../../src/host/node-host.ts';
import { fieldFont } from '../../src/model/field-font.ts';
import { formFont } from '../../src/write/pdf/form-font.ts';
import { parsedFont } from '../../src/write/pdf/parsed-font.ts';

/** Returns the text of a module with the font of fields, for `write/pdf/precompiled-form-fonts.ts`. */
export function precompiledFormFontsModule(root: string): string {
  const bytes = nodeHost(root).font(fieldFont.face, '');
  const { program, ...rest } = formFont(parsedFont(bytes).program);
  const made = JSON.stringify({ ...rest, program: Buffer.from(program).toString('base64') });
  const hash = createHash('sha256').update(bytes).digest('base64');
  return `export const precompiledFormFonts = ${JSON.stringify({ [hash]: made })};\n`;
}
