import type { Story, ToolRule } from '../../exercise/story';
import type { FindingCode } from '../finding';
import { changed } from './faulty-stories';

/** A rule that fits the small story; give what the test is about. */
export function aToolRule(given: Partial<ToolRule> = {}): ToolRule {
  return {
    id: 'mission',
    body: 'assembly',
    when: 'adopted',
    tool: 'T14',
    access: 'priced',
    words: 'The members pay.',
    ...given,
  };
}

/** The small story under these rules about tools. */
export const withToolRules = (...rules: Partial<ToolRule>[]): Story =>
  changed((story) => {
    story.opening.toolRules = rules.map((rule) => aToolRule(rule));
  });

/** A story for every finding about a rule about tools, with what is wrong with it. */
export const faultyToolRules: [FindingCode, string, Story][] = [
  ['duplicate-id', 'two tool rules with one id', withToolRules({}, { when: 'failed' })],
  ['unknown-body', 'a tool rule for a body that is not there', withToolRules({ body: 'nowhere' })],
  [
    'tool-rule-never-met',
    'a tool rule for a veto that nobody holds',
    changed((story) => {
      story.opening.bodies[0]!.rule.vetoMembers = [];
      story.opening.toolRules = [aToolRule({ when: 'vetoed' })];
    }),
  ],
  [
    'tool-rules-clash',
    'a tool opened and closed by one result',
    withToolRules({ access: 'open' }, { id: 'other', access: 'closed' }),
  ],
  [
    'tool-rules-clash',
    'a tool that a failure prices and a veto closes',
    withToolRules({ when: 'failed' }, { id: 'other', when: 'vetoed', access: 'closed' }),
  ],
];
