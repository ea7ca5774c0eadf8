import type { Story, StoryInject } from '../../exercise/story';
import { type Leaf, leavesOf } from '../condition-leaves';
import type { Finding, FindingCode } from '../finding';

/** What of a kind a leaf names that does not exist; null when all of it does. */
function missingIn({ opening, script }: Story, leaf: Leaf): [FindingCode, string] | null {
  const team = 'card' in leaf ? leaf.card.team : 'silence' in leaf ? leaf.silence.team : null;
  const move = 'card' in leaf ? leaf.card.move : 'counterMove' in leaf ? leaf.counterMove.move : null;
  if ('after' in leaf && !script.injects.some((inject) => inject.id === leaf.after))
    return ['unknown-inject', `the inject “${leaf.after}”`];
  if ('vote' in leaf && !opening.bodies.some((body) => body.id === leaf.vote.body))
    return ['unknown-body', `the body “${leaf.vote.body}”`];
  if (team !== null && !opening.teams.some((one) => one.id === team))
    return ['unknown-team', `the team “${team}”`];
  if (move !== null && !opening.moves.some((one) => one.number === move))
    return ['unknown-move', `move ${move}`];
  return null;
}

/** The injects that have to be out first. One that must not be out yet holds nothing up in a circle. */
function injectsIn(inject: StoryInject | undefined): string[] {
  if (!inject?.waitsFor) return [];
  return leavesOf(inject.waitsFor, '').flatMap(({ leaf, isNegated }) =>
    'after' in leaf && !isNegated ? leaf.after : [],
  );
}

/** The way from a line back to itself by what the lines wait for, as their numbers; null when there is none. */
function cycleFrom(injects: readonly StoryInject[], start: StoryInject): string[] | null {
  const byId = new Map(injects.map((inject) => [inject.id, inject]));
  const seen = new Set<string>();
  const ways = injectsIn(start).map((id) => [id]);
  for (let way = ways.shift(); way; way = ways.shift()) {
    const last = way.at(-1) ?? '';
    if (last === start.id) return [start.id, ...way].map((id) => byId.get(id)?.number ?? id);
    if (seen.has(last)) continue;
    seen.add(last);
    for (const id of injectsIn(byId.get(last))) ways.push([...way, id]);
  }
  return null;
}

function checkCondition(story: Story, inject: StoryInject, path: string): Finding[] {
  if (!inject.waitsFor) return [];
  const at = `${path}.waitsFor`;
  const missing = leavesOf(inject.waitsFor, at).flatMap(({ leaf, path: place }): Finding[] => {
    const found = missingIn(story, leaf);
    if (!found) return [];
    const [code, what] = found;
    const sentence = `Inject ${inject.number} waits for ${what}, which does not exist.`;
    return [{ code, path: place, sentence }];
  });
  const cycle = cycleFrom(story.script.injects, inject);
  if (!cycle) return missing;
  const sentence = `Inject ${inject.number} waits for itself: ${cycle.join(' waits for ')}. Take one of these out.`;
  return [...missing, { code: 'dependency-cycle', path: at, sentence }];
}

/** Finds lines that wait for what is not there, or, by way of others, for themselves. */
export function checkConditions(story: Story): Finding[] {
  return story.script.injects.flatMap((inject, index) =>
    checkCondition(story, inject, `script.injects.${index}`),
  );
}
