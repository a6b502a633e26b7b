import { expect, it, vi } from 'vitest';
import { precompiledFormFontsModule } from '../../scripts/bundle/precompiled-form-fonts-module.ts';
import { codeFont } from '../../src/model/code-font.ts';
import { fieldFont } from '../../src/model/field-font.ts';
import { formFont, formFontOf } from '../../src/write/pdf/form-font.ts';
import { parsedFont } from '../../src/write/pdf/parsed-font.ts';
import { projectHost } from '../support/examples.ts';

vi.mock('../../src/write/pdf/precompiled-form-fonts.ts', () => {
  const module = precompiledFormFontsModule(process.cwd());
  return { precompiledFormFonts: JSON.parse(module.slice(module.indexOf('{'), module.lastIndexOf(';'))) };
});
vi.mock('../../src/write/pdf/parsed-font.ts', { spy: true });

it('is the font of fields as it is made anew, which it need not be', () => {
  const bytes = projectHost.font(fieldFont.face, '');
  const anew = formFont(parsedFont(bytes).program);
  vi.mocked(parsedFont).mockClear();
  expect(formFontOf(bytes)).toEqual(anew);
  expect(parsedFont).not.toHaveBeenCalled();
});

it('is made of any other font', () => {
  const bytes = projectHost.font(codeFont.face, '');
  expect(formFontOf(bytes)).toEqual(formFont(parsedFont(bytes).program));
});
