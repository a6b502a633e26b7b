/** The program: a command line, or the one that does what another process of it asks. */
import { doesTasks } from '../host/answer-tasks.ts';

void (doesTasks() ? import('./do-tasks.ts') : import('./command-line.ts'));
