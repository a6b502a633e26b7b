import { loadWords } from '../../src/load/load-words.ts';
import type { Words } from '../../src/model/words.ts';
import { projectHost, projectResources } from './examples.ts';

/** The words of the program's own `words.yaml`. */
export const words = loaded();

function loaded(): Words {
  const found = loadWords(projectResources, projectHost, ({ message }) => {
    throw new Error(message);
  });
  if (!found) throw new Error('no words');
  return found;
}
