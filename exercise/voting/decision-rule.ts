/** A body that votes. Its members sit in one team; the rule is data. */
export interface StoryBody {
  id: string;
  name: string;
  team: string;
  members: BodyMember[];
  rule: DecisionRule;
}

/** A seat of a body: a member state or organisation, held by one person of the body's team. */
export interface BodyMember {
  id: string;
  name: string;
  permanent: boolean;
  /** What the seat wants, in a sentence or two that everybody can read; said beside it while nobody holds it. */
  interests?: string;
  /** How many votes the member has; one when absent. */
  votes?: number;
  /** Inhabitants, for rules that look at populations. Any unit will do, the same for every member. */
  population?: number;
}

/** A fraction in whole numbers, because two thirds as a decimal fraction would ask for a vote too many. */
export interface Ratio {
  numerator: number;
  denominator: number;
}

/** What a fraction is taken of: all members, those present, or those that vote yes or no. */
export type ThresholdBase = 'members' | 'present' | 'voting';

/** Yes votes needed: a count of all votes, or a fraction of a base. `exceeds`: more than the fraction, as in a simple majority. */
export type Threshold =
  | { kind: 'count'; yes: number; of: number }
  | ({ kind: 'fraction'; base: ThresholdBase; exceeds?: boolean } & Ratio);

/** Members that must be present for a decision: a count of them, or a fraction of those that may take part. */
export type Quorum = { kind: 'count'; members: number } | ({ kind: 'fraction'; exceeds?: boolean } & Ratio);

/**
 * What an abstention does. Neutral: it is not a vote. Counted: it is a vote, so that a fraction of those voting is taken of
 * it too. Constructive: a member may abstain with a declaration, and so many members with so much of the population block.
 */
export type Abstention =
  | { kind: 'neutral' }
  | { kind: 'counted' }
  | { kind: 'constructive'; members: Ratio; population: Ratio };

/**
 * How a body decides that does not count yes votes. No objection: somebody says yes and no more object than are allowed.
 * Silence: who says nothing in so many minutes consents. Chair: one member decides, the others advise. Sign-on: a list to
 * sign, which binds those that signed.
 */
export type Way =
  | { kind: 'no-objection'; allowed: number }
  | { kind: 'silence'; minutes: number }
  | { kind: 'chair'; member: string }
  | { kind: 'sign-on' };

/** Who must say yes for a text to be adopted. Counts are of members' votes, never of people. */
export interface DecisionRule {
  /** Where the rule comes from, as shown beside the vote. */
  source: string;
  /** What has not been checked against the text of the rule, in a sentence; absent when everything was. */
  toCheck?: string;
  /** Yes votes needed. Of the other ways only the list to sign looks at it. */
  threshold: Threshold;
  /** A no by one of these members on a matter of substance stops the text. */
  vetoMembers: string[];
  /** Consensus is looked for first: adopted when nobody votes no, else the threshold decides. */
  consensusFirst: boolean;
  /** What the threshold was scaled from, for example 9 of 15; null when it was not. */
  scaledFrom: { yes: number; of: number } | null;
  /** Absent: yes votes are counted. */
  way?: Way;
  /** Yes votes needed on procedure, where the rule differs; absent: as on substance, without vetoes. */
  procedure?: Threshold;
  /** Absent: no quorum. */
  quorum?: Quorum;
  /** Absent: neutral. */
  abstention?: Abstention;
  /** Members that take no part whatever the text, such as a party to the situation. More can be named when a vote opens. */
  recused?: string[];
  /** Open: each vote is told in the body as it comes. Secret: single votes are never told. Absent: told with the result. */
  ballot?: 'open' | 'secret';
}
