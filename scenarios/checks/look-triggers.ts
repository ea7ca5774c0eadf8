import type { Condition } from '../../exercise/condition';
import type { StepId, Story, StoryInject } from '../../exercise/story';
import { type Leaf, leavesOf } from '../condition-leaves';
import type { Look } from '../look';

/** Why what a line waits for can never come, as the end of a sentence; null when it can. Ids that lead nowhere are the validator's. */
function whyNever({ opening, script }: Story, leaf: Leaf): string | null {
  const hasStep = (step: StepId, move?: number) =>
    opening.moves.some(
      ({ number, steps }) =>
        (move === undefined || number === move) && steps.some((one) => one.step === step),
    );
  if ('card' in leaf && !hasStep('decide', leaf.card.move))
    return `a card in move ${leaf.card.move}, which has no step to decide in`;
  if ('vote' in leaf && !hasStep('agree')) return 'a vote, and no move has a step to agree in';
  if (!('counterMove' in leaf)) return null;
  const { move, is } = leaf.counterMove;
  if (!hasStep('reveal', move)) return `the counter-move of move ${move}, which has no reveal`;
  const branches = script.injects
    .filter((inject) => inject.kind === 'counter-move' && inject.move === move)
    .flatMap((inject) => inject.branches);
  if (is !== undefined && branches.length > 0 && !branches.some(({ counterMove }) => counterMove === is))
    return `${is} in move ${move}, for which no counter-move inject has a branch`;
  return null;
}

/** Whether a condition can come to be, where lines in `never` cannot go out. What must not be so can always be so. */
function canBe(story: Story, condition: Condition, never: ReadonlySet<string>): boolean {
  if ('not' in condition) return true;
  if ('all' in condition) return condition.all.every((part) => canBe(story, part, never));
  if ('any' in condition)
    return condition.any.length === 0 || condition.any.some((part) => canBe(story, part, never));
  if ('after' in condition) return !never.has(condition.after);
  return whyNever(story, condition) === null;
}

/** The lines that can never go out by what they wait for, found until no more are. */
function neverOut(story: Story): Set<string> {
  const never = new Set<string>();
  for (let found = -1; found !== never.size; ) {
    found = never.size;
    for (const { id, waitsFor } of story.script.injects)
      if (waitsFor && !canBe(story, waitsFor, never)) never.add(id);
  }
  return never;
}

function looksAt(story: Story, inject: StoryInject, path: string, never: ReadonlySet<string>): Look[] {
  if (!inject.waitsFor) return [];
  const orphans = leavesOf(inject.waitsFor, `${path}.waitsFor`).flatMap(({ leaf, path: at, isNegated }) => {
    const why = isNegated ? null : whyNever(story, leaf);
    const sentence = `Inject ${inject.number} waits for ${why}. Change what it waits for.`;
    return why === null ? [] : [{ code: 'orphan-trigger' as const, path: at, sentence }];
  });
  if (!never.has(inject.id)) return orphans;
  const sentence = `Inject ${inject.number} can never go out by what it waits for; staff would have to release it by hand.`;
  return [...orphans, { code: 'unreachable-inject', path: `${path}.waitsFor`, sentence }];
}

/** Finds triggers that can never come, and lines that wait for them, also by way of others. */
export function lookTriggers(story: Story): Look[] {
  const never = neverOut(story);
  return story.script.injects.flatMap((inject, index) =>
    looksAt(story, inject, `script.injects.${index}`, never),
  );
}
