import { answerTasks } from '../host/answer-tasks.ts';
import { limitYoungGeneration } from '../host/limit-young-generation.ts';
import { nodeHost } from '../host/node-host.ts';
import { workingFolder } from '../host/working-folder.ts';
import { dossierTasks } from '../pipeline.ts';

limitYoungGeneration();
answerTasks(dossierTasks(nodeHost(workingFolder(), process.env)));
