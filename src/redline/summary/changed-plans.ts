import type { Heading } from 'mdast';
import { bodySections } from '../../model/body-sections.ts';
import { documentsOf } from '../../model/documents-of.ts';
import type { Dossier } from '../../model/dossier.ts';
import { textOf } from '../../model/text-of.ts';
import { align } from '../align.ts';
import { overlap } from '../likeness.ts';
import { wordsIn } from '../version.ts';
import type { DataNames } from './data-names.ts';
import { quoted } from './fact.ts';
import type { SummaryItem, ToldText } from './summary.ts';

/** A goal, a principle or a theme: a heading in its section, with what is written below it. */
interface Plan extends ToldText {
  /** `doel` */
  readonly noun: string;
  readonly words: readonly string[];
}

/**
 * Returns the goals, principles and themes that came, went or are called otherwise, one by one. What has the same name
 * is the same, wherever it stands; of the others, those that say much the same.
 */
export function changedPlans(
  old: Dossier | undefined,
  current: Dossier,
  names: DataNames,
): readonly SummaryItem[] {
  const [before, after] = [old ? plansIn(old, names) : [], plansIn(current, names)];
  const nameOf = ({ noun, text }: Plan) => `${noun} ${text}`;
  const without = (some: readonly Plan[], others: readonly Plan[]) => {
    const known = new Set(others.map(nameOf));
    return some.filter((plan) => !known.has(nameOf(plan)));
  };
  const pairs = align(without(before, after), without(after, before), {
    oldKey: nameOf,
    currentKey: nameOf,
    likeness: (one, other) => (one.noun === other.noun ? overlap(one.words, other.words) : 0),
  });
  return pairs.map((pair): SummaryItem => {
    const { noun, text } = (pair.current ?? pair.old) as Plan;
    const isRenamed = pair.old !== undefined && pair.current !== undefined;
    return {
      topic: 'plans',
      subject: `${noun} ${quoted(text)}`,
      ...(isRenamed && { part: 'naam', isName: true }),
      old: pair.old && told(pair.old),
      current: pair.current && told(pair.current),
    };
  });
}

function plansIn(dossier: Dossier, names: DataNames): readonly Plan[] {
  return documentsOf(dossier).flatMap(({ data: { kind }, body }) => {
    const nouns = names.headings(kind);
    const known = dossier.templates.get(kind)?.sections ?? [];
    return bodySections(body, known).flatMap(({ section, content }) => {
      const noun = nouns[section?.id ?? ''];
      const headings = content.filter((node): node is Heading => node.type === 'heading');
      const depth = Math.min(...headings.map((heading) => heading.depth));
      const own = headings.filter((heading) => heading.depth === depth);
      return own.flatMap((heading, index): readonly Plan[] => {
        const next = own[index + 1];
        const words = content.slice(content.indexOf(heading), next && content.indexOf(next)).flatMap(wordsIn);
        return noun === undefined ? [] : [{ noun, text: textOf(heading), span: heading.data?.span, words }];
      });
    });
  });
}

function told({ text, span }: Plan): ToldText {
  return { text, span };
}
