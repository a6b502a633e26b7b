import { answerTasks } from '../host/answer-tasks.ts';
import { nodeHost } from '../host/node-host.ts';
import { workingFolder } from '../host/working-folder.ts';
import { dossierTasks } from '../pipeline.ts';

answerTasks(dossierTasks(nodeHost(workingFolder(), process.env)));
