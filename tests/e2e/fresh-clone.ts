import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { project } from './program.ts';

/** Puts in a folder what git has at this commit; as long as that is not what lies here, the files themselves. */
export function cloneProject(clone: string): void {
  const git = (...parameters: string[]) =>
    execFileSync('git', ['-C', project, ...parameters], { encoding: 'utf8', maxBuffer: 1e8 });
  if (git('status', '--porcelain') === '') {
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${project}`, clone]);
    return;
  }
  for (const file of git('ls-files', '-co', '--exclude-standard', '-z').split('\0')) {
    if (file === '' || !existsSync(join(project, file))) continue;
    mkdirSync(dirname(join(clone, file)), { recursive: true });
    cpSync(join(project, file), join(clone, file));
  }
}

/** The environment without what `npm run e2e` put in it. */
export function newcomer(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_ENV$)/i.test(name));
  return {
    ...Object.fromEntries(others),
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_prefer_offline: 'true',
  };
}
