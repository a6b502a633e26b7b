import type { Host } from '../host/host.ts';
import { HostError } from '../host/host-error.ts';
import { sha256 } from '../host/sha256.ts';
import type { ManifestEntry } from './manifest.ts';

/** Why something on disk is left alone: a person made, changed or signed it. The cli ends with exit code 5. */
export interface Refusal {
  /** What is in the way. */
  readonly path: string;
  readonly message: string;
  readonly help: string;
}

/**
 * Looks at the place where an output is to come. Returns why it may not be written there: only bytes that the program wrote
 * itself, by their hash in the manifest, may be replaced; the same bytes may always.
 *
 * @throws HostError when a folder or a device is in the way
 */
export function refuseTarget(
  path: string,
  bytes: Uint8Array,
  entry: ManifestEntry | undefined,
  host: Host,
): Refusal | undefined {
  const { kind } = host.inspect(path);
  if (kind === 'missing') return undefined;
  if (kind !== 'file') throw new HostError(kind === 'folder' ? 'EISDIR' : 'ENOTFILE', path);
  const old = host.read(path);
  const hash = sha256(old);
  if (hash === entry?.sha256 || hash === entry?.pending || hash === sha256(bytes)) return undefined;
  const signatures = countSignatures(old);
  if (signatures > 0) {
    return {
      path,
      message: `Dit bestand is ondertekend: ${signatures} ${signatures === 1 ? 'handtekening' : 'handtekeningen'}.`,
      help: 'Bewaar het getekende exemplaar in de map `ondertekend` van het dossier en bouw daarna opnieuw.',
    };
  }
  return entry
    ? {
        path,
        message: 'Dit bestand is veranderd nadat Akkoord het maakte.',
        help: 'Bewaar het onder een andere naam als u de veranderingen wilt houden; verwijder het anders.',
      }
    : {
        path,
        message: 'Hier staat al een bestand dat Akkoord niet heeft gemaakt.',
        help: 'Geef dat bestand een andere plaats, of kies met `--out` een andere map.',
      };
}

/** A signature in a PDF names the bytes that it covers: `/ByteRange [0 840 …]` (ISO 32000-2, 12.8.1). */
function countSignatures(bytes: Uint8Array): number {
  return new TextDecoder('latin1').decode(bytes).match(/\/ByteRange\s*\[/g)?.length ?? 0;
}
