import type { disk } from './disk.ts';

type Files = ReturnType<typeof disk>['files'];

/** What a person does to a file with a program of her own; the mark is what must never get lost. Returns what she does later. */
export type Act = (files: Files, path: string, mark: string) => (() => void) | undefined;

/** By what the program of that person does. */
export const people = {
  'signs and saves by a rename': (files, path, mark) => {
    const old = files.get(path);
    if (old) files.set(path, { text: `${old.text}${mark}` });
    return undefined;
  },
  'signs and appends in place': (files, path, mark) => {
    const old = files.get(path);
    if (old) old.text += mark;
    return undefined;
  },
  'opens it, and writes later': (files, path, mark) => {
    const open = files.get(path);
    return (
      open &&
      (() => {
        open.text += mark;
      })
    );
  },
  'puts a file of her own there': (files, path, mark) => {
    files.set(path, { text: `${files.get(path)?.text ?? ''}${mark}` });
    return undefined;
  },
} satisfies Record<string, Act>;
