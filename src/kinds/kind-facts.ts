import type { CompanionKinds, KindName, LoneKinds, MainKinds } from '../model/dossier.ts';
import type { PartnerType } from '../model/partner.ts';

/** What there is to know about a kind of document without its schema: stages and rules ask this, never its name. */
export interface KindFacts<Name extends KindName = KindName> {
  /** As `kind:` says it. */
  readonly name: Name;
  /** Dutch name, with its article. */
  readonly label: string;
  readonly article: 'de' | 'het';
  /** Where it stands in a dossier: that of the registry in `model/dossier.ts` that its data enter. */
  readonly role: RoleOf<Name>;
  /** Keys that may not be empty. */
  readonly needed: readonly string[];
  /** Lists and maps that must have something in them before it is final, with their Dutch names. */
  readonly filledLists: Readonly<Record<string, string>>;
  /** What it may call itself: "dit akkoord". In small letters. */
  readonly ownNames: readonly string[];
  /** Nouns by which a text can mean the document that it is in, as "pagina 4 van de agenda". */
  readonly nouns: readonly string[];
  /** Its annexes are those it lists; it holds one of its own besides; or it has none, for it is one itself. */
  readonly annexes: 'listed' | 'own' | 'none';
  /** Partners of these types are bound by a signature of their own. */
  readonly mustSign: readonly PartnerType[];
  /** Partners of this type confirm it beside the parties: the competent authority (bevoegd gezag). */
  readonly confirmedBy?: PartnerType | undefined;
  /** It may explain how something is typed, and show code. */
  readonly showsCode?: true | undefined;
  /** What `akkoord new` makes of it, in Dutch. */
  readonly made: string;
}

/**
 * The place of a kind in a dossier: `main` holds what all documents share, and there is one; `companion` is a document of its own beside
 * it; `lone` is a companion, or the main document when there is no other; `part` is printed in the main document.
 */
export type KindRole = RoleOf<KindName>;

type RoleOf<Name> = Name extends keyof MainKinds
  ? 'main'
  : Name extends keyof LoneKinds
    ? 'lone'
    : Name extends keyof CompanionKinds
      ? 'companion'
      : 'part';
