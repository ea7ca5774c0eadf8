import type { Ballot } from './ballot';
import type { RuleInForce } from './rule';
import type { Tally } from './tally';
import { fractionOf } from './threshold';
import type { Why } from './vote-result';

/** Everything that an outcome is taken from. */
export interface Counted {
  rule: RuleInForce;
  tally: Tally;
  needed: number;
  /** How the chair decided, where the chair decides. */
  chair: Ballot['choice'];
}

/** What stops a text although enough may have said yes, in the order in which it is looked for. */
export const stops = ['quorum', 'veto', 'objection', 'blocked'] as const;
/** One of those. */
export type Stop = (typeof stops)[number];

/** Whether a text is adopted, and by what; as if one of the things that stop a text did not matter. */
export function outcomeOf(counted: Counted, except: Stop | null = null): { adopted: boolean; why: Why } {
  const stop = stops.find((one) => one !== except && holds[one](counted));
  return stop ? { adopted: false, why: stop } : decided(counted);
}

/** EX64, EX210: yes votes needed, and of how many. */
export function requirement(rule: RuleInForce, tally: Tally): { needed: number; of: number } {
  if (rule.needed.kind === 'count') return { needed: rule.needed.yes, of: rule.needed.of };
  const of = rule.needed.kind === 'voting' ? tally.voting : tally.present;
  return { needed: fractionOf(rule.needed, of), of };
}

/** EX218: objections that may be left: no more than the rule allows, and fewer than those that say yes. */
export function tolerated(rule: RuleInForce, tally: Tally): number {
  const allowed = rule.way?.kind === 'no-objection' ? rule.way.allowed : 0;
  return Math.min(allowed, Math.max(0, tally.yes - 1));
}

const holds: Record<Stop, (counted: Counted) => boolean> = {
  quorum: ({ rule, tally }) =>
    rule.quorum !== undefined && countsPresence(rule) && tally.presentMembers < rule.quorum.members,
  veto: ({ tally }) => tally.vetoing.length > 0,
  objection: ({ rule, tally }) => rule.way?.kind === 'no-objection' && tally.no > tolerated(rule, tally),
  blocked: ({ rule: { blocking }, tally }) =>
    blocking !== undefined && tally.declared >= blocking.members && tally.declaredPeople >= blocking.people,
};

/** EX211: silence and a list to sign are answered from afar, so nobody is present. */
export function countsPresence({ way }: RuleInForce): boolean {
  return way?.kind !== 'silence' && way?.kind !== 'sign-on';
}

/** EX219, EX220, EX221: what decides where nothing stops the text. */
function decided({ rule, tally, needed, chair }: Counted): { adopted: boolean; why: Why } {
  const isEnough = tally.votes.yes >= needed && tally.yes > 0;
  switch (rule.way?.kind) {
    case 'silence':
      return { adopted: tally.no === 0, why: 'silence' };
    case 'chair':
      return { adopted: chair === 'yes', why: 'chair' };
    case 'no-objection':
      return tally.yes > 0 ? { adopted: true, why: 'consensus' } : { adopted: false, why: 'numbers' };
    case 'sign-on':
      return { adopted: isEnough, why: isEnough ? 'threshold' : 'numbers' };
    default:
      if (rule.consensusFirst && tally.yes > 0 && tally.no === 0) return { adopted: true, why: 'consensus' };
      return { adopted: isEnough, why: isEnough ? 'threshold' : 'numbers' };
  }
}
