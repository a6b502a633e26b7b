import type { Span } from '../../diagnostic/span.ts';
import { shortMunicipality } from '../../model/college-name.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { Field } from '../../model/field.ts';
import type { Signatory } from '../../model/signatory.ts';
import { partner as partnerShape, signatory as signatoryShape } from './shapes.ts';
import { made, type ViewBuilder } from './view-builder.ts';
import type { ViewGroup } from './view-value.ts';

/** Makes the views of the partners of a dossier, and of their signatories. */
export class PartnerViews {
  readonly #dossier: Dossier;
  readonly #make: ViewBuilder;

  constructor(dossier: Dossier, make: ViewBuilder) {
    this.#dossier = dossier;
    this.#make = make;
  }

  /** Returns the municipality among the partners; its short name defaults to that without "gemeente". */
  municipality(span: Span): ViewGroup {
    const [found] = this.ofType('municipality');
    if (!found) return this.#make.unfilled(partnerShape, span, { label: 'gemeente' }) as ViewGroup;
    const { name, short } = found as { name: Field<string>; short: Field<string> };
    if (name.value === undefined || short.value !== name.value) return found;
    return { ...found, short: { ...name, value: shortMunicipality({ name }) } };
  }

  /** Returns the type of a partner. */
  typeOf(partner: Field<string>): string | undefined {
    const { partners } = this.#dossier.main.data;
    const id = partner.value ?? '';
    return Object.hasOwn(partners, id) ? partners[id]?.type.value : undefined;
  }

  /** Returns the partners of a type, in the order of the source. */
  ofType(type: string): ViewGroup[] {
    const { partners, title } = this.#dossier.main.data;
    return Object.entries(partners)
      .filter(([, partner]) => partner.type.value === type)
      .map(([id]) => this.one(id, title.span));
  }

  /** Returns the partner with an id; unfilled when there is none (load has reported it). */
  named(reference: Field<string>): ViewGroup {
    const id = reference.value ?? '';
    if (Object.hasOwn(this.#dossier.main.data.partners, id)) return this.one(id, reference.span);
    return this.#make.unfilled(partnerShape, reference.span, reference) as ViewGroup;
  }

  /** Returns a partner. Throws when the id does not exist. */
  one(id: string, span: Span, partners = this.#dossier.main.data.partners): ViewGroup {
    const partner = partners[id];
    if (!partner) throw new Error(`no partner ${id}`);
    const short = partner.short?.value === undefined ? partner.name : partner.short;
    return this.#make.group(partnerShape, partner, span, { id: made('id', 'kenmerk', id, span), short });
  }

  /** Returns a signatory, with the partner. */
  signatory(signatory: Signatory): ViewGroup {
    return this.#make.group(signatoryShape, signatory, signatory.name.span, {
      partner: this.named(signatory.partner),
    });
  }
}
