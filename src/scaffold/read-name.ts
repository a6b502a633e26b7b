import { idProblem } from '../kinds/start/id-problem.ts';
import type { Problem } from '../kinds/start/problem.ts';
import { plainSpaces, quoteAuthored } from '../text/authored-text.ts';
import { idFrom } from '../values/id-from.ts';
import { isPlaceholder } from '../values/placeholder.ts';
import { cleanAnswer } from './clean-answer.ts';

/** A name that can be a title, and the id made from it. */
export interface Name {
  readonly text: string;
  readonly id: string;
}

/** Reads the name of something new, with or without `.md`. */
export function readName(answer: string): Name | Problem {
  if (isPlaceholder(plainSpaces(answer)))
    return {
      message: `${quoteAuthored(answer)} is nog geen naam`,
      help: 'kies een naam met letters of cijfers',
    };
  const cleaned = cleanAnswer(answer);
  if (typeof cleaned !== 'string') return cleaned;
  const text = cleaned.replace(/\.md$/i, '').trim();
  if (/[/\\]/.test(text)) {
    const parts = text.split(/[/\\]+/).filter((part) => part !== '' && part !== '.');
    const last = parts.at(-1) ?? '';
    return {
      message: `${quoteAuthored(answer)} is een pad, geen naam`,
      help: /^\.*$/.test(last)
        ? 'geef alleen een naam, en de map met `--in`'
        : `geef alleen de naam (${quoteAuthored(last)}), en de map met \`--in\``,
    };
  }
  const id = idFrom(text);
  const problem = idProblem(id);
  if (problem)
    return id === '' ? { ...problem, message: `${quoteAuthored(answer)}: ${problem.message}` } : problem;
  return { text, id };
}
