import type { Story, StoryBody } from '../../exercise/story';
import type { Finding } from '../finding';

function yesVotesNeeded(body: StoryBody): number {
  const { threshold } = body.rule;
  if (threshold.kind === 'count') return threshold.yes;
  // Whole numbers only, because two thirds as a decimal fraction would ask for a vote too many.
  return Math.ceil((threshold.numerator * body.members.length) / threshold.denominator);
}

function checkBody(body: StoryBody, path: string): Finding[] {
  const found: Finding[] = [];
  const needed = yesVotesNeeded(body);
  const { threshold, vetoMembers } = body.rule;
  if (needed > body.members.length) {
    found.push({
      code: 'too-many-yes-votes',
      path: `${path}.rule.threshold`,
      sentence: `${body.name} needs ${needed} yes votes but has ${body.members.length} members.`,
    });
  }
  if (threshold.kind === 'count' && threshold.of !== body.members.length) {
    found.push({
      code: 'declared-count-differs',
      path: `${path}.rule.threshold.of`,
      sentence: `The rule of ${body.name} counts ${threshold.of} members but ${body.members.length} are declared.`,
    });
  }
  for (const id of vetoMembers.filter((id) => !body.members.some((member) => member.id === id))) {
    found.push({
      code: 'unknown-member',
      path: `${path}.rule.vetoMembers`,
      sentence: `${body.name} gives a veto to “${id}”, which is no member.`,
    });
  }
  return found;
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
