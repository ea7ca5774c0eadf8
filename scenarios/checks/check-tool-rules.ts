import type { Story, ToolRule } from '../../exercise/story';
import type { Finding } from '../finding';

/** Whether one result can meet both: a veto is a failure, too. */
const canMeetBoth = (one: ToolRule, other: ToolRule) =>
  one.body === other.body && (one.when === 'adopted') === (other.when === 'adopted');

function checkBodyOf({ opening }: Story, rule: ToolRule, path: string): Finding[] {
  const body = opening.bodies.find(({ id }) => id === rule.body);
  if (!body)
    return [
      {
        code: 'unknown-body',
        path: `${path}.body`,
        sentence: `The tool rule “${rule.id}” waits for a result of “${rule.body}”, which does not exist.`,
      },
    ];
  if (rule.when !== 'vetoed' || body.rule.vetoMembers.length > 0) return [];
  return [
    {
      code: 'tool-rule-never-met',
      path: `${path}.when`,
      sentence: `The tool rule “${rule.id}” waits for a veto in ${body.name}, where nobody holds one. Let it wait for a failure.`,
    },
  ];
}

function checkAgainst(earlier: ToolRule[], rule: ToolRule, path: string): Finding[] {
  const other = earlier.find(
    (one) => one.tool === rule.tool && one.access !== rule.access && canMeetBoth(one, rule),
  );
  if (!other) return [];
  return [
    {
      code: 'tool-rules-clash',
      path,
      sentence: `By one result the tool ${rule.tool} would be ${other.access} (“${other.id}”) and ${rule.access} (“${rule.id}”). Keep one of the two rules.`,
    },
  ];
}

/** Finds rules about tools that wait for a result which cannot come, and rules that one result would set against each other. */
export function checkToolRules(story: Story): Finding[] {
  const rules = story.opening.toolRules ?? [];
  return rules.flatMap((rule, index) => {
    const path = `opening.toolRules.${index}`;
    return [...checkBodyOf(story, rule, path), ...checkAgainst(rules.slice(0, index), rule, path)];
  });
}
