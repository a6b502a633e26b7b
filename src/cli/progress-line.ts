import type { Step } from '../pipeline.ts';
import { visibleText } from '../text/visible-text.ts';
import type { Terminal } from './terminal.ts';

const words = { read: 'lezen', write: 'maken', save: 'bewaren', repeat: 'bouwen' } as const satisfies Record<
  Step['action'],
  string
>;

/** Number of documents from which progress is shown at once. */
const many = 3;
/** Milliseconds after which progress is shown for fewer documents. */
const long = 1000;

/** Returns what shows progress in one line; silent in a pipe, in CI and under `NO_COLOR`. */
export function progressLine({ messages, environment, elapsed }: Terminal): (step: Step) => Promise<void> {
  const { CI: ci, NO_COLOR: plain, TERM: terminal } = environment;
  const silent = !messages.isTerminal || (ci && ci !== 'false') || plain || terminal === 'dumb';
  return async (step) => {
    if (!silent && (step.action === 'repeat' || step.total >= many || elapsed() > long))
      messages.showPassing(stepText(step, messages.columns ?? 80));
    await new Promise((resolve) => setImmediate(resolve));
  };
}

function stepText({ action, number, total, name }: Step, columns: number): string {
  const count = total > 1 ? `${number} van ${total} ` : '';
  const text = [...`${count}${words[action]}: ${visibleText(name)}`];
  // A line as wide as the terminal would wrap, and could not be cleared.
  return text.length < columns ? text.join('') : `${text.slice(0, columns - 2).join('')}…`;
}
