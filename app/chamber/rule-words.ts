import { type RuleInForce, votesOf } from '../../exercise/voting/rule';

/** A sentence about a rule: its key under `chamber.rule`, its values, and names that are listed where it says `names`. */
export interface RuleWords {
  key:
    | 'noObjection'
    | 'silence'
    | 'chair'
    | 'signOn'
    | 'weighted'
    | 'quorum'
    | 'blocking'
    | 'recused'
    | 'absent'
    | 'open'
    | 'secret'
    | 'toCheck';
  values?: Record<string, string | number>;
  names?: string[];
}

/** How a body decides that does not count yes votes against a threshold; null where it does. */
export function wayWords({ way, needed, members }: RuleInForce): RuleWords | null {
  switch (way?.kind) {
    case 'no-objection':
      return { key: 'noObjection', values: { allowed: way.allowed } };
    case 'silence':
      return { key: 'silence', values: { minutes: way.minutes } };
    case 'chair':
      return { key: 'chair', values: { name: nameOf(way.member, members) } };
    case 'sign-on':
      return {
        key: 'signOn',
        values:
          needed.kind === 'count' ? { counted: 'yes', yes: needed.yes, of: needed.of } : { counted: 'no' },
      };
    default:
      return null;
  }
}

/** What else holds in this vote, in the order in which it is said: what can stop it, who takes part, what is told. */
export function conditionWords(rule: RuleInForce): RuleWords[] {
  const { members, quorum, blocking, recused = [], absent = [], ballot, toCheck } = rule;
  const names = (ids: string[]) => ids.map((id) => nameOf(id, members));
  const words: (RuleWords | null)[] = [
    members.some((member) => votesOf(member) !== 1) ? { key: 'weighted' } : null,
    quorum ? { key: 'quorum', values: quorum } : null,
    blocking
      ? {
          key: 'blocking',
          values: {
            members: blocking.members,
            share: Math.ceil((blocking.people * 100) / blocking.ofPeople),
          },
        }
      : null,
    recused.length > 0 ? { key: 'recused', values: { count: recused.length }, names: names(recused) } : null,
    absent.length > 0 ? { key: 'absent', values: { count: absent.length }, names: names(absent) } : null,
    ballot ? { key: ballot } : null,
    toCheck ? { key: 'toCheck', values: { what: toCheck } } : null,
  ];
  return words.filter((one) => one !== null);
}

/** Members that can answer in a vote: neither recused nor missing when it opened. */
export function takingPart({ members, recused = [], absent = [] }: RuleInForce): RuleInForce['members'] {
  return members.filter(({ id }) => !recused.includes(id) && !absent.includes(id));
}

function nameOf(id: string, members: RuleInForce['members']): string {
  return members.find((member) => member.id === id)?.name ?? id;
}
