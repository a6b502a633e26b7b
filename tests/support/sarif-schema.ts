import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * The schema of SARIF 2.1.0 (errata 01) as OASIS publishes it, unchanged:
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json. Copyright © OASIS Open 2023;
 * may be copied whole under the OASIS IPR policy.
 */
const file = new URL('sarif-2.1.0.schema.json', import.meta.url);

/** The parts of it that have a name here. */
interface Schema {
  readonly $schema: string;
  readonly id: string;
  readonly [key: string]: unknown;
}

/** Returns a function that says what is wrong with a SARIF log; an empty list when nothing is. */
export function sarifFaults(): (log: unknown) => readonly string[] {
  // Written for draft 4; of what changed since, the schema uses only the name of `$id`.
  const { $schema: _, id: $id, ...schema } = JSON.parse(readFileSync(file, 'utf8')) as Schema;
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate: ValidateFunction = ajv.compile({ ...schema, $id });
  return (log) =>
    validate(log)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
