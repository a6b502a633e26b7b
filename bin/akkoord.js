#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/cli/main.js', import.meta.url);
try {
  await import(main.href);
} catch (error) {
  const missing = `Cannot find module '${fileURLToPath(main)}'`;
  if (error?.syscall !== undefined) {
    process.stderr.write(
      `fout: Akkoord kan niet beginnen: het systeem opent een van zijn eigen bestanden niet (${error.code})\n` +
        '  doe dit: sluit andere programma’s en geef de opdracht opnieuw\n',
    );
    process.exitCode = 4;
  } else if (error?.code === 'ERR_MODULE_NOT_FOUND' && error.message.startsWith(missing)) {
    process.stderr.write('Akkoord is nog niet gebouwd: geef eerst de opdracht `npm run build`.\n');
    process.exitCode = 70;
  } else throw error;
}
