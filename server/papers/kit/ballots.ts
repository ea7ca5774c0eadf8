import type { State } from '../../../exercise/state';
import type { BodyMember, StoryBody } from '../../../exercise/story';
import { choicesUnder } from '../../../exercise/voting/ballot';
import { ruleInForce } from '../../../exercise/voting/rule';
import { aside, heading, paragraph, strong } from '../document/blocks';
import type { Block } from '../document/document';
import { kitWords as t } from './kit-words';

/** A ballot for each member of each body, with the answers that its rule knows, to cut out. */
export function ballots({ opening }: State): Block[] {
  const bodies = opening?.bodies ?? [];
  if (bodies.length === 0)
    return [{ kind: 'page-break' }, heading(1, t('titles.ballots')), aside(t('ballot.nobody'))];
  return bodies.flatMap((body): Block[] => [
    { kind: 'page-break' },
    ...body.members.map((member) => ballot(body, member)),
  ]);
}

function ballot({ name, rule, members }: StoryBody, member: BodyMember): Block {
  const choices = choicesUnder(ruleInForce(rule, members, 'substance', 'declared', []));
  const isSecret = rule.ballot === 'secret';
  return {
    kind: 'slip',
    blocks: [
      paragraph(strong(t('ballot.title', { name })), isSecret ? '' : `: ${member.name}`),
      ...(isSecret ? [aside(t('ballot.secretMember'))] : []),
      { kind: 'writing-lines', lines: 1, label: t('ballot.text') },
      paragraph(t('ballot.how')),
      { kind: 'choices', choices: choices.map((choice) => t(`ballot.choices.${choice}`)) },
      { kind: 'writing-lines', lines: 1, label: t('ballot.said') },
    ],
  };
}
