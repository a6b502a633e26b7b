/** The two things that the built program file is: a command line, and what other programs call. Either is run when it is asked for. */

/** Runs the command line of this process. */
export const commandLine = () => import('./cli/main.ts');

/** Returns what `import 'akkoord'` offers. */
export const api = () => import('./api/open-akkoord.ts');
