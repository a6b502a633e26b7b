import type { IThemeColorsOptions } from 'docx';
import type { WordTemplate } from '../../model/word-template.ts';

/** Names of the colours of a theme in a file, by what the library calls them. */
const names: Readonly<Record<keyof IThemeColorsOptions, string>> = {
  dark1: 'dk1',
  light1: 'lt1',
  dark2: 'dk2',
  light2: 'lt2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
  hyperlink: 'hlink',
  followedHyperlink: 'folHlink',
};

/** Returns the colours of the theme of a template. */
export function themeColours({ colours }: WordTemplate): IThemeColorsOptions {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => (colours[name] ? [[key, colours[name]] as const] : [])),
  );
}
