/** What `npm run new:rule` writes: the text of a new rule, and the table of rules with the rule in it. */

const importLine = /^import \{ (\w+) \} from '\.\/rules\/([a-z]+)\/([a-z-]+)\.ts';$/;
const rowLine = /^ {2}(\w+),$/;

/** Returns why an id can be no new rule's, or nothing. `isKnown`: whether a stage reports it already. */
export function refusedId(id: string, groups: readonly string[], isKnown: boolean): string | undefined {
  if (!/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/.test(id))
    return 'usage: npm run new:rule <group>/<name>, in small letters and hyphens';
  if (isKnown) return `${id} is there already`;
  const [group = ''] = id.split('/');
  if (!groups.includes(group))
    return `no group ${group}; there are ${groups.join(', ')}. A new one gets its title in src/check/rule-groups.ts first`;
  return undefined;
}

/** Returns the name of the constant that holds the rule `group/name`: the name in camel case. */
export function constantOf(id: string): string {
  return (id.split('/')[1] ?? '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Returns the source of a rule that compiles, with `TODO` where its maker has something to say. It finds nothing, while its first example
 * tells that it finds something, so its test stays red until it is written.
 */
export function ruleSkeleton(id: string): string {
  return `import { latin } from '../../../text/latin.ts';
import { askEach } from '../../ask-each.ts';
import { matches } from '../../reading/matches.ts';
import { ownProse } from '../../reading/passages.ts';
import type { Rule } from '../../rule.ts';

/** TODO: the pattern, with bounded repeats; this one fits nothing. */
const sought = matches(() => latin.gu\`(?!)\`);

/** TODO: what it finds, with an example. */
export const ${constantOf(id)}: Rule = {
  id: '${id}',
  severity: 'warning',
  what: 'Zoekt TODO.',
  why: 'TODO: waarom het ertoe doet.',
  help: 'TODO: wat de schrijver doet.',
  examples: [
    {
      what: 'TODO: wat de regel vindt.',
      sheet: '## Doelgroep\\n\\nEen zin met TODO erin.\\n',
      reports: ['TODO → TODO: wat er aan “TODO” niet goed is.'],
    },
    {
      what: 'TODO: wat erop lijkt en goed is.',
      sheet: '## Doelgroep\\n\\nEen zin zonder.\\n',
    },
  ],
  run: askEach(ownProse, sought, ({ said }) => \`TODO: wat er aan “\${said}” niet goed is.\`),
};
`;
}

/**
 * Returns the source of `src/check/rules.ts` with the rule in it: imported by path, as the formatter sorts, and listed as the last of its
 * group. The first of a group comes at the end of the list. Throws when its constant has the name of another rule.
 */
export function withRule(table: string, id: string): string {
  const [group = '', name = ''] = id.split('/');
  const constant = constantOf(id);
  const lines = table.split('\n');
  const imports = lines.flatMap((line, index) => {
    const [, known = '', itsGroup = '', itsName = ''] = importLine.exec(line) ?? [];
    return known ? [{ index, known, group: itsGroup, path: `${itsGroup}/${itsName}` }] : [];
  });
  const same = imports.find(({ known }) => known === constant);
  if (same) throw new Error(`${same.path} has the name ${constant} already; choose another`);
  const groupOf = new Map(imports.map(({ known, group: itsGroup }) => [known, itsGroup]));
  const rows = lines.flatMap((line, index) => {
    const known = rowLine.exec(line)?.[1];
    return known ? [{ index, group: groupOf.get(known) }] : [];
  });
  const row = (rows.findLast((each) => each.group === group) ?? rows.at(-1))?.index ?? 0;
  const before = imports.findLast(({ path }) => path < id)?.index ?? 0;
  return lines
    .toSpliced(row + 1, 0, `  ${constant},`)
    .toSpliced(before + 1, 0, `import { ${constant} } from './rules/${group}/${name}.ts';`)
    .join('\n');
}
