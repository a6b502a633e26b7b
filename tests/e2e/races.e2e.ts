/** A program that signs in the very moment of a build, on a real disk: every signature is there afterwards, whole. */
import * as fs from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Host } from '../../src/host/host.ts';
import { nodeHost } from '../../src/host/node-host.ts';
import { writeAll } from '../../src/host/write-all.ts';
import { publish } from '../../src/output/publish.ts';
import { scratch } from './program.ts';

const races = Number(process.env.AKKOORD_RACES ?? 60);

/** How a signer saves, and what it waits for: some time, or the moment that the place is free. */
const ways = ['rename', 'append', 'held open'] as const;
const triggers = ['time', 'temporary file', 'free place'] as const;

interface Race {
  readonly folder: string;
  readonly way: (typeof ways)[number];
  readonly trigger: (typeof triggers)[number];
  /** Milliseconds. */
  readonly delay: number;
  readonly signature: string;
}

/**
 * Runs in a thread of its own, beside the build. It has read, or opened, the file before the build begins; `go` is 0 until it has,
 * 1 from then, 2 when the build runs, and 3 when it has signed.
 */
const signer = `
  const fs = require('node:fs');
  const { workerData, parentPort } = require('node:worker_threads');
  const go = new Int32Array(workerData);
  parentPort.on('message', ({ folder, way, trigger, delay, signature }) => {
    const target = folder + '/agenda.pdf';
    const saved = folder + '/agenda-signing.tmp';
    const open = way === 'held open' ? fs.openSync(target, 'a') : undefined;
    if (way === 'rename') fs.writeFileSync(saved, Buffer.concat([fs.readFileSync(target), Buffer.from(signature)]));
    Atomics.store(go, 0, 1);
    Atomics.notify(go, 0);
    Atomics.wait(go, 0, 1);
    const started = performance.now();
    const triggers = {
      time: () => performance.now() - started > delay,
      'temporary file': () => fs.readdirSync(folder).some((name) => /^\\.agenda\\.pdf\\..*(tmp|vorige)$/.test(name)),
      'free place': () => !fs.existsSync(target),
    };
    while (!triggers[trigger]() && performance.now() - started < 200);
    const act = {
      rename: () => fs.renameSync(saved, target),
      append: () => fs.appendFileSync(target, signature, { flag: fs.constants.O_WRONLY | fs.constants.O_APPEND }),
      'held open': () => fs.writeSync(open, signature),
    };
    for (let signed = false; !signed; ) {
      try {
        act[way]();
        signed = true;
      } catch (error) {
        // In the moment that the place is free there is nothing to sign: try again, as a person does.
        if (error.code !== 'ENOENT') throw error;
      }
    }
    if (open !== undefined) fs.closeSync(open);
    Atomics.store(go, 0, 3);
    Atomics.notify(go, 0);
  });`;

const shared = new SharedArrayBuffer(4);
const go = new Int32Array(shared);
let worker: Worker;
beforeAll(() => {
  worker = new Worker(signer, { eval: true, workerData: shared });
});
afterAll(() => worker.terminate());

/** Versions of a file of ordinary size; no two share a byte pattern. */
const version = (number: number) => Buffer.alloc(200_000, `%PDF version ${number}\n`);

function build(host: Host, number: number) {
  const output = {
    dossier: { name: 'x', folder: 'x', resources: { roots: ['templates'] } },
    document: { id: 'agenda', file: 'x/agenda.md', status: 'final' as const },
    extension: 'pdf',
    bytes: version(number),
    inputs: [],
  };
  return publish([output], 'out', host, () => {});
}

/**
 * Returns where the signature is, behind a whole version: undefined when it is lost. Without links the new file comes in a moment
 * after its name; who appends in that moment, without a look at what is there, has the signature before the version.
 */
function findSigned({ folder, signature, way }: Race, noLinks: boolean): string | undefined {
  const signed = Buffer.from(signature);
  const wholes = [1, 2].map((number) => Buffer.concat([version(number), signed]));
  if (noLinks && way === 'append') wholes.push(Buffer.concat([signed, version(2)]));
  return fs
    .readdirSync(folder)
    .find((name) => wholes.some((whole) => whole.equals(fs.readFileSync(join(folder, name)))));
}

function run(race: Race, host: Host, noLinks: boolean) {
  Atomics.store(go, 0, 0);
  build(host, 1);
  worker.postMessage(race);
  Atomics.wait(go, 0, 0, 10_000);
  Atomics.store(go, 0, 2);
  Atomics.notify(go, 0);
  const first = build(host, 2);
  Atomics.wait(go, 0, 2, 10_000);
  const signed = findSigned(race, noLinks);
  // Later builds must leave it alone and say where it is.
  const later = [3, 4].map((number) => build(host, number).refusals.map(({ path }) => path));
  const isSaid = later.every((paths) => paths.includes(`out/x/${findSigned(race, noLinks)}`));
  return { lost: signed === undefined || findSigned(race, noLinks) === undefined, isSaid, signed, first };
}

it.each([
  ['links', false],
  ['no links', true],
])(
  'a disk with %s',
  (_, noLinks) => {
    const spans = { 'in place': 0, aside: 0 };
    const wrong: unknown[] = [];
    let stopped = 0;
    for (let number = 0; number < races; number++) {
      const root = scratch();
      const host = noLinks ? withoutLinks(nodeHost(root), root) : nodeHost(root);
      const race: Race = {
        folder: join(root, 'out/x'),
        way: ways[number % ways.length] ?? 'rename',
        trigger: triggers[Math.floor(number / ways.length) % triggers.length] ?? 'time',
        delay: (number % 20) * 0.5,
        signature: `\n9 0 obj << /Type /Sig /Name (Race ${number}) /ByteRange [0 1 2 3] >>\n%%EOF\n`,
      };
      const { lost, isSaid, signed, first } = run(race, host, noLinks);
      if (lost || !isSaid) wrong.push({ race, lost, isSaid, first, files: fs.readdirSync(race.folder) });
      if (first.refusals.length > 0) stopped += 1;
      spans[signed === 'agenda.pdf' ? 'in place' : 'aside'] += 1;
      fs.rmSync(root, { recursive: true });
    }
    process.stdout.write(
      `${races} races: ${wrong.length} wrong; signed ${spans['in place']} in place, ${spans.aside} aside; stopped ${stopped}\n`,
    );
    expect(wrong).toEqual([]);
  },
  3_600_000,
);

/** The same host on a disk where files cannot have two names. */
function withoutLinks(host: Host, root: string): Host {
  const linkSync = () => {
    throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'link' });
  };
  let count = 0;
  const moment = {
    now: Date.now,
    pid: process.pid,
    unique: () => (++count).toString(16).padStart(12, '0'),
  };
  return {
    ...host,
    writeAll: (files) =>
      writeAll(
        { ...fs, linkSync },
        files.map((file) => ({ ...file, absolute: join(root, file.path) })),
        moment,
      ),
  };
}
