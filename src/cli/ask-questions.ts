import { visibleText } from '../text/visible-text.ts';
import type { Pipeline, Terminal } from './terminal.ts';

type Question = Awaited<ReturnType<Pipeline['prepare']>>['questions'][number];

const start = `Akkoord stelt een paar vragen. Met Enter kiest u wat tussen haken staat. Stoppen kan met Ctrl+C.

`;

/** Asks questions until each has a valid answer. Returns these by name; undefined if the input ends. */
export async function askQuestions(
  questions: readonly Question[],
  { input, messages }: Terminal,
): Promise<Readonly<Record<string, string>> | undefined> {
  const answers: Record<string, string> = {};
  if (questions.length > 0) messages.write(start);
  for (const question of questions) {
    if (question.isMoot?.(answers)) continue;
    messages.write(choicesText(question));
    for (;;) {
      messages.write(prompt(question));
      const line = await input.readLine();
      if (line === undefined) return undefined;
      const answer = line.trim() === '' ? (question.otherwise ?? '') : line;
      const problem = question.problemOf(answer);
      if (!problem) {
        answers[question.name] = answer;
        break;
      }
      messages.write(`  ${visibleText(problem.message)}; ${visibleText(problem.help)}\n`);
    }
  }
  return answers;
}

function choicesText({ ask, choices }: Question): string {
  if (!choices) return '';
  const widest = Math.max(...choices.map(({ id }) => id.length));
  const lines = choices.map(({ id, name }, index) =>
    `  ${index + 1}  ${id.padEnd(widest)}  ${name}`.trimEnd(),
  );
  return `${ask}:\n${lines.join('\n')}\n`;
}

function prompt({ ask, example, choices, otherwise }: Question): string {
  const question = choices ? 'Kies een nummer of een naam' : ask;
  return `${question} ${otherwise === undefined ? `(zoals: ${example}) [later invullen]` : `[${visibleText(otherwise)}]`}: `;
}
