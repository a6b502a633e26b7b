import { keptRun } from './kept-run.ts';
import { Listener } from './listener.ts';
import { asksOnDisk, type Environment } from './run-record.ts';

/** A run of which a record is kept. */
interface RecordingRun {
  readonly listener: Listener;
  /** Keeps the record of a run that ended well with this exit code, if it can be said what it went by. */
  keep(code: number): void;
}

/** Begins the record of this run of the program; undefined for what is never kept. */
export function recordingRun(environment: Environment): RecordingRun | undefined {
  const kept = keptRun();
  if (!kept) return undefined;
  const listener = new Listener(asksOnDisk(kept.folder, environment));
  return {
    listener,
    keep(code) {
      const record = listener.record(code);
      if (record) kept.write(record);
    },
  };
}
