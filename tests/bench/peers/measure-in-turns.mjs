import { spawn } from 'node:child_process';
import { performance } from 'node:perf_hooks';

/**
 * Runs every contender once a round, in turn, after one round that does not count; every other round goes backwards.
 * Returns wall and CPU milliseconds (user and system, of the process and its children) per contender.
 * @throws when a contender fails.
 */
export async function measureInTurns(contenders, rounds, environment) {
  const measured = contenders.map(({ name }) => ({ name, wall: [], cpu: [] }));
  for (let round = -1; round < rounds; round++) {
    const order = round % 2 === 0 ? contenders : [...contenders].reverse();
    for (const contender of order) {
      contender.before?.();
      const { wall, cpu } = await run(contender, environment);
      if (round < 0) continue;
      const row = measured[contenders.indexOf(contender)];
      row.wall.push(wall);
      row.cpu.push(cpu);
    }
  }
  return measured;
}

/** `resourceUsage` of this process does not count its children, so the shell's own `times` says what they took. */
async function run({ name, command, variables }, environment) {
  const script = '"$@" >/dev/null 2>&1; code=$?; times >&2; exit $code';
  const start = performance.now();
  const child = spawn('sh', ['-c', script, 'sh', ...command], {
    env: { ...environment, ...variables },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let told = '';
  child.stderr.on('data', (bytes) => {
    told += bytes;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const wall = performance.now() - start;
  if (code !== 0) throw new Error(`${name} ended with code ${code}: ${command.join(' ')}`);
  const [user, system] = told.trim().split('\n').at(-1).split(' ').map(milliseconds);
  return { wall, cpu: user + system };
}

/** `0m1.230000s` → 1230. */
function milliseconds(text) {
  const [, minutes, seconds] = /^(\d+)m([\d.]+)s$/.exec(text);
  return (Number(minutes) * 60 + Number(seconds)) * 1000;
}
