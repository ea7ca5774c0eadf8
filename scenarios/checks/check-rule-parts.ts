import type { StoryBody } from '../../exercise/story';
import { fractionOf, quorumOf } from '../../exercise/voting/threshold';
import type { Finding, FindingCode } from '../finding';

/** Finds parts of a rule that cannot be met, or that cannot stand beside each other. */
export function checkRuleParts(body: StoryBody, path: string): Finding[] {
  const found = (code: FindingCode, at: string, sentence: string): Finding => ({
    code,
    path: `${path}.${at}`,
    sentence,
  });
  return [
    ...checkTakingPart(body, found),
    ...checkWay(body, found),
    ...checkBlocking(body, found),
    ...checkSecret(body, found),
  ];
}

type Found = (code: FindingCode, at: string, sentence: string) => Finding;

function checkTakingPart({ name, members, rule }: StoryBody, found: Found): Finding[] {
  const { recused = [], quorum } = rule;
  const mayTakePart = members.filter(({ id }) => !recused.includes(id)).length;
  if (mayTakePart === 0)
    return [
      found('nobody-may-vote', 'recused', `Every member of ${name} is recused. Leave one that decides.`),
    ];
  if (!quorum) return [];
  const seats = { played: members.length, declared: members.length };
  const needed = quorumOf(quorum, mayTakePart, seats).members;
  if (needed <= mayTakePart) return [];
  const sentence = `The quorum of ${name} is ${needed} members, and only ${mayTakePart} may take part. Ask for fewer.`;
  return [found('quorum-out-of-reach', 'quorum', sentence)];
}

function checkWay({ name, members, rule }: StoryBody, found: Found): Finding[] {
  const { way, quorum, consensusFirst, vetoMembers, recused = [] } = rule;
  if (!way) return [];
  const clash = (at: string, what: string) =>
    found('rule-parts-clash', at, `${name} decides in a way for which ${what} means nothing. Take it out.`);
  const isFromAfar = way.kind === 'silence' || way.kind === 'sign-on';
  const tooMany = way.kind === 'no-objection' && way.allowed >= members.length;
  const chair = way.kind === 'chair' && recused.includes(way.member) ? way.member : null;
  return [
    ...(chair === null
      ? []
      : [
          found(
            'chair-recused',
            'recused',
            `The chair of ${name}, “${chair}”, is recused and cannot decide. Take the chair off the recused, or name another.`,
          ),
        ]),
    ...(consensusFirst ? [clash('consensusFirst', 'seeking consensus first')] : []),
    ...(isFromAfar && quorum ? [clash('quorum', 'a quorum')] : []),
    ...(isFromAfar && vetoMembers.length > 0 ? [clash('vetoMembers', 'a veto')] : []),
    ...(tooMany
      ? [
          found(
            'too-many-objections',
            'way.allowed',
            `All members of ${name} may object, so nothing is stopped.`,
          ),
        ]
      : []),
  ];
}

function checkBlocking({ name, members, rule }: StoryBody, found: Found): Finding[] {
  const { abstention } = rule;
  if (abstention?.kind !== 'constructive') return [];
  const without = members.filter(({ population }) => population === undefined);
  if (without.length > 0) {
    const sentence = `${name} looks at populations, and ${without[0]?.name} has none. Give every member one.`;
    return [found('population-missing', 'abstention', sentence)];
  }
  const whole = 1000;
  const parts = [abstention.members, abstention.population];
  if (parts.every((part) => fractionOf(part, whole) <= whole)) return [];
  const sentence = `Abstentions with a declaration cannot block ${name}: more than all would have to. Ask for less.`;
  return [found('blocking-out-of-reach', 'abstention', sentence)];
}

/** What a result has to name, or lets everybody work out, is no secret. */
function checkSecret({ name, members, rule }: StoryBody, found: Found): Finding[] {
  if (rule.ballot !== 'secret') return [];
  const isByCount = !rule.way || rule.way.kind === 'no-objection';
  const tells =
    !isByCount ||
    rule.vetoMembers.length > 0 ||
    rule.abstention?.kind === 'constructive' ||
    members.some(({ votes = 1 }) => votes !== 1);
  if (!tells) return [];
  const sentence = `The result of ${name} would show who voted how: a secret ballot has no vetoes, weights, declarations, chair, silence or signatures.`;
  return [found('secret-ballot-tells', 'ballot', sentence)];
}
