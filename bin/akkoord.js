#!/usr/bin/env node
import { fileURLToPath } from 'node:url';

const main = new URL('../dist/cli/main.js', import.meta.url);
try {
  await import(main.href);
} catch (error) {
  const missing = `Cannot find module '${fileURLToPath(main)}'`;
  if (error?.code !== 'ERR_MODULE_NOT_FOUND' || !error.message.startsWith(missing)) throw error;
  process.stderr.write('Akkoord is nog niet gebouwd: geef eerst de opdracht `npm run build`.\n');
  process.exitCode = 70;
}
