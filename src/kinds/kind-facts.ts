import type { CompanionKinds, KindName, LoneKinds, MainKinds } from '../model/dossier.ts';
import type { PartnerType } from '../model/partner.ts';

/** Facts of a kind that need no schema: stages and rules ask these, never its name. */
export interface KindFacts<Name extends KindName = KindName> {
  /** The value of `kind:`. */
  readonly name: Name;
  /** Dutch name, with its article. */
  readonly label: string;
  readonly article: 'de' | 'het';
  /** Its role in a dossier: the registry in `model/dossier.ts` that its data are in. */
  readonly role: RoleOf<Name>;
  /** Keys that may not be empty. */
  readonly needed: readonly string[];
  /** Lists and maps that may not be empty in a final, with their Dutch names. */
  readonly filledLists: Readonly<Record<string, string>>;
  /** What it may call itself ("dit akkoord"), in lower case. */
  readonly ownNames: readonly string[];
  /** Nouns that can refer to the document itself, as in "pagina 4 van de agenda". */
  readonly nouns: readonly string[];
  /** Its annexes are listed in it; it has one of its own; or it has none, because it is one. */
  readonly annexes: 'listed' | 'own' | 'none';
  /** Partners of these types need a signature of their own. */
  readonly mustSign: readonly PartnerType[];
  /** Partners of this type confirm it, besides the parties: the competent authority (bevoegd gezag). */
  readonly confirmedBy?: PartnerType | undefined;
  /** Sections in which every heading names something that partners agree to do, by id, and what that is: `doel`. */
  readonly plans?: Readonly<Record<string, string>> | undefined;
  /** Whether it may explain how something is written, and show code. */
  readonly showsCode?: true | undefined;
  /** What `akkoord new` makes, in Dutch. */
  readonly made: string;
}

/**
 * The role of a kind in a dossier: `main` holds what all documents share, and there is one; `companion` is a
 * separate document besides it; `lone` is a companion, or the main document if there is no other; `part` is
 * printed in the main document.
 */
export type KindRole = RoleOf<KindName>;

type RoleOf<Name> = Name extends keyof MainKinds
  ? 'main'
  : Name extends keyof LoneKinds
    ? 'lone'
    : Name extends keyof CompanionKinds
      ? 'companion'
      : 'part';
