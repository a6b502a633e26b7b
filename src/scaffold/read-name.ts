import { idProblem } from '../kinds/start/id-problem.ts';
import type { Problem } from '../kinds/start/problem.ts';
import { plainSpaces, quoteTyped } from '../text/typed-text.ts';
import { idFrom } from '../values/id-from.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { cleanAnswer } from './clean-answer.ts';

/** A name as typed, fit for a title, and the id made of it. */
export interface Name {
  readonly text: string;
  readonly id: string;
}

/** Reads the name of what is to be made; `.md` behind it may be left off. */
export function readName(typed: string): Name | Problem {
  if (isPlaceholder(plainSpaces(typed)))
    return { message: `${quoteTyped(typed)} is nog geen naam`, help: 'kies een naam met letters of cijfers' };
  const cleaned = cleanAnswer(typed);
  if (typeof cleaned !== 'string') return cleaned;
  const text = cleaned.replace(/\.md$/i, '').trim();
  if (/[/\\]/.test(text)) {
    const parts = text.split(/[/\\]+/).filter((part) => part !== '' && part !== '.');
    const last = parts.at(-1) ?? '';
    return {
      message: `${quoteTyped(typed)} is een pad, geen naam`,
      help: /^\.*$/.test(last)
        ? 'geef alleen een naam, en de map met `--in`'
        : `geef alleen de naam (${quoteTyped(last)}), en de map met \`--in\``,
    };
  }
  const id = idFrom(text);
  const problem = idProblem(id);
  if (problem)
    return id === '' ? { ...problem, message: `${quoteTyped(typed)}: ${problem.message}` } : problem;
  return { text, id };
}
