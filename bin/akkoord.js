#!/usr/bin/env node
// CommonJS (see package.json beside this): Node needs its loader of ES modules for nothing else here.
const { join } = require('node:path');

const start = join(__dirname, '../dist/program/start.cjs');
try {
  require(start);
} catch (error) {
  if (error?.syscall !== undefined) {
    process.stderr.write(
      `fout: Akkoord kan niet beginnen: het systeem opent een van zijn eigen bestanden niet (${error.code})\n` +
        '  doe dit: sluit andere programma’s en geef de opdracht opnieuw\n',
    );
    process.exitCode = 4;
  } else if (
    error?.code === 'MODULE_NOT_FOUND' &&
    error.message.startsWith(`Cannot find module '${start}'`)
  ) {
    process.stderr.write('Akkoord is nog niet gebouwd: geef eerst de opdracht `npm run build`.\n');
    process.exitCode = 70;
  } else throw error;
}
