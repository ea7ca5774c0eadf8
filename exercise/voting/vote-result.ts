import type { Way } from './decision-rule';

/** What decided. Quorum, veto, objection and blocked stop a text; numbers: too few said yes. */
export type Why =
  | 'consensus'
  | 'threshold'
  | 'numbers'
  | 'veto'
  | 'quorum'
  | 'objection'
  | 'blocked'
  | 'silence'
  | 'chair';

/** How a vote came out, with everything that its sentence needs. What a rule does not know is absent. */
export interface VoteResult {
  adopted: boolean;
  why: Why;
  /** Members that said yes. Who breaks silence says no. */
  yes: number;
  no: number;
  abstain: number;
  notParticipating: number;
  absent: number;
  /** Abstentions with a declaration, where the rule knows them; not among `abstain`. */
  declared?: number;
  recused?: number;
  /** Yes votes needed, of so many. */
  needed: number;
  of: number;
  /** What `of` counts when it is not all members. */
  base?: 'present' | 'voting';
  /** Votes, where members have more than one; then `needed` and `of` are votes, too. */
  weighted?: { yes: number; no: number };
  /** How it was decided, when not by counting yes votes. */
  way?: Way['kind'];
  /** Members whose no was a veto, by name. */
  vetoedBy: string[];
  /** Whether those are others than permanent members. */
  vetoByOthers?: true;
  /** With no veto counted: would the yes votes have been enough? */
  enoughYes: boolean;
  /** Present, needed for a quorum, and how many may take part. */
  quorum?: { present: number; needed: number; of: number };
  /** Who objected, by name, and how many may; empty names where the ballot is secret. */
  objections?: { names: string[]; count: number; allowed: number };
  /** Declared abstentions against what blocks: members, and shares of the population in tenths of a percent. */
  blocking?: { members: number; needed: number; of: number; share: number; neededShare: number };
  chair?: { name: string; choice: 'yes' | 'no' | 'none'; yes: number; no: number };
  /** Consensus was looked for first, and those that said no stood in its way. */
  consensusMissed?: true;
  /** What would have been, had the first thing that stopped the text not stood in its way. */
  otherwise?: { adopted: boolean; why: Why };
  scaledFrom: { yes: number; of: number } | null;
  /** Seats played of those declared, where fewer are played and no threshold was scaled. */
  seats?: { played: number; declared: number };
}
