import type { Story, StoryBody } from '../../exercise/story';
import type { Threshold } from '../../exercise/voting/decision-rule';
import { votesOfAll } from '../../exercise/voting/rule';
import { neededOfAll } from '../../exercise/voting/threshold';
import type { Finding } from '../finding';
import { checkRuleParts } from './check-rule-parts';

function checkThreshold(body: StoryBody, threshold: Threshold, path: string): Finding[] {
  const found: Finding[] = [];
  const votes = votesOfAll(body.members);
  const needed = neededOfAll(threshold, votes);
  const called = votes === body.members.length ? 'members' : 'votes';
  if (needed > votes) {
    found.push({
      code: 'too-many-yes-votes',
      path,
      sentence: `${body.name} needs ${needed} yes votes but has ${votes} ${called}.`,
    });
  }
  if (threshold.kind === 'count' && threshold.of !== votes) {
    found.push({
      code: 'declared-count-differs',
      path: `${path}.of`,
      sentence: `The rule of ${body.name} counts ${threshold.of} ${called} but ${votes} are declared.`,
    });
  }
  return found;
}

/** What a threshold was scaled from is a share of all votes, at most all of them. */
function checkScaledFrom({ name, rule }: StoryBody, path: string): Finding[] {
  const { scaledFrom } = rule;
  if (!scaledFrom || scaledFrom.yes <= scaledFrom.of) return [];
  const sentence = `The rule of ${name} says that it was scaled from ${scaledFrom.yes} of ${scaledFrom.of}, which is more than all. Write ${scaledFrom.of} or fewer.`;
  return [{ code: 'too-many-yes-votes', path, sentence }];
}

/** Members that a rule names and that are not there. */
function checkNamed(body: StoryBody, path: string): Finding[] {
  const { vetoMembers, recused = [], way } = body.rule;
  const named = [
    ...vetoMembers.map((id) => ({ id, at: 'vetoMembers', what: 'gives a veto to' })),
    ...recused.map((id) => ({ id, at: 'recused', what: 'recuses' })),
    ...(way?.kind === 'chair' ? [{ id: way.member, at: 'way.member', what: 'gives the chair to' }] : []),
  ];
  const unknown = named.filter(({ id }) => !body.members.some((member) => member.id === id));
  return unknown.map(({ id, at, what }) => ({
    code: 'unknown-member',
    path: `${path}.rule.${at}`,
    sentence: `${body.name} ${what} “${id}”, which is no member.`,
  }));
}

/** Members under two ids and one name would each have a vote. */
function checkNames(body: StoryBody, path: string): Finding[] {
  const names = body.members.map(({ name }) => name.trim().toLowerCase());
  const twice = body.members.filter((_, index) => names.indexOf(names[index] ?? '') !== index);
  return twice.map(({ name }) => ({
    code: 'duplicate-member',
    path: `${path}.members`,
    sentence: `${body.name} has more than one member called ${name}. Take one out, or name them apart.`,
  }));
}

/** Finds what does not fit in one body. */
export function checkBody(body: StoryBody, path: string): Finding[] {
  const { threshold, procedure } = body.rule;
  return [
    ...checkNames(body, path),
    ...checkThreshold(body, threshold, `${path}.rule.threshold`),
    ...(procedure ? checkThreshold(body, procedure, `${path}.rule.procedure`) : []),
    ...checkScaledFrom(body, `${path}.rule.scaledFrom`),
    ...checkNamed(body, path),
    ...checkRuleParts(body, `${path}.rule`),
  ];
}

function checkPlaces({ opening }: Story): Finding[] {
  const places = opening.teams.reduce((sum, team) => sum + team.places, 0);
  if (places >= opening.people.to) return [];
  return [
    {
      code: 'places-differ',
      path: 'opening.people.to',
      sentence: `The story is for up to ${opening.people.to} people but its teams have ${places} places.`,
    },
  ];
}

/** Finds bodies whose rule does not fit their members, and teams with too few places. */
export function checkBodies(story: Story): Finding[] {
  const bodies = story.opening.bodies.flatMap((body, index) => checkBody(body, `opening.bodies.${index}`));
  return [...bodies, ...checkPlaces(story)];
}
