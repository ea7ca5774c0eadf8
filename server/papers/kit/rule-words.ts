import type { StoryBody } from '../../../exercise/story';
import { type RuleInForce, ruleInForce, votesOf } from '../../../exercise/voting/rule';
import { listed } from '../listed';
import { kitWords as t } from './kit-words';

const orList = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** How a body decides, in sentences: on substance, on procedure where that differs, who is a member, whence the rule. */
export function ruleSentences({ rule, members }: StoryBody): string[] {
  const substance = ruleInForce(rule, members, 'substance', 'declared', []);
  const names = members.map(({ name, permanent }) => (permanent ? t('rule.permanent', { name }) : name));
  return [
    ...decisionSentences(substance),
    ...conditionSentences(substance),
    ...(rule.procedure
      ? [
          t('rule.procedure', {
            rule: decisionSentences(ruleInForce(rule, members, 'procedure', 'declared', [])).join(' '),
          }),
        ]
      : []),
    t('rule.members', { names: listed(names) }),
    t('rule.source', { source: rule.source }),
    ...(rule.toCheck ? [t('rule.toCheck', { what: rule.toCheck })] : []),
  ];
}

function decisionSentences(rule: RuleInForce): string[] {
  const { consensusFirst, needed, scaledFrom, way } = rule;
  switch (way?.kind) {
    case 'no-objection':
      return [t('rule.noObjection', { allowed: way.allowed })];
    case 'silence':
      return [t('rule.silence', { minutes: way.minutes })];
    case 'chair':
      return [t('rule.chair', { name: nameOf(rule, way.member) })];
    case 'sign-on':
      return [t('rule.signOn')];
    default:
      return [
        ...(consensusFirst ? [t('rule.consensusFirst')] : []),
        needed.kind === 'count'
          ? t('rule.count', { ...needed, scaling: scaledFrom ? t('rule.scaling', scaledFrom) : 'none' })
          : t('rule.voting', {
              numerator: needed.numerator,
              denominator: needed.denominator,
              exceeds: needed.exceeds ? 'yes' : 'no',
              base: rule.countsAbstentions && needed.kind === 'voting' ? 'counted' : needed.kind,
            }),
      ];
  }
}

function conditionSentences(rule: RuleInForce): string[] {
  const { members, veto, quorum, blocking, recused = [], ballot } = rule;
  const vetoes = veto.map((id) => nameOf(rule, id));
  return [
    ...(vetoes.length > 0 ? [t('rule.veto', { names: orList.format(vetoes) })] : []),
    ...(members.some((member) => votesOf(member) !== 1) ? [t('rule.weighted')] : []),
    ...(quorum ? [t('rule.quorum', quorum)] : []),
    ...(blocking
      ? [
          t('rule.blocking', {
            members: blocking.members,
            share: Math.ceil((blocking.people * 100) / blocking.ofPeople),
          }),
        ]
      : []),
    ...(recused.length > 0
      ? [
          t('rule.recused', {
            count: recused.length,
            names: listed(recused.map((id) => nameOf(rule, id))),
          }),
        ]
      : []),
    ...(ballot ? [t(`rule.${ballot}`)] : []),
  ];
}

const nameOf = ({ members }: RuleInForce, id: string) =>
  members.find((member) => member.id === id)?.name ?? id;
