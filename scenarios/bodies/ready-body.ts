import type { BodyMember, DecisionRule, StoryBody } from '../../exercise/story';

/** Something that is said of a body. What nobody has checked against the text of its rules says so, and is for the host to set. */
export interface Claim {
  sentence: string;
  /** Where it stands; null when it is only known from hearing. */
  source: string | null;
  toCheck?: true;
}

/** One way in which a body decides. */
export interface ReadyRule {
  id: string;
  name: string;
  rule: DecisionRule;
}

/** A real kind of body with its members and rules, for authors to build on. */
export interface ReadyBody {
  id: string;
  name: string;
  members: BodyMember[];
  /** The first is proposed. */
  rules: [ReadyRule, ...ReadyRule[]];
  claims: Claim[];
}

/** A body of a story, made from a ready one; null when the ready one has no rule of that id. */
export function bodyFrom(ready: ReadyBody, rule: string, at: { id: string; team: string }): StoryBody | null {
  const found = ready.rules.find(({ id }) => id === rule);
  return found ? { ...at, name: ready.name, members: ready.members, rule: found.rule } : null;
}
