import { type CardContent, type CourseWord, emptyCard, filledLines } from '../../exercise/card';
import { cardBefore } from '../../exercise/card-before';
import { exerciseTime } from '../../exercise/exercise-clock';
import { cardIdOf } from '../../exercise/ids';
import type { OpenStepState } from '../../exercise/state';
import { counterMoveIds } from '../../framework/counter-moves';
import type { Habit, Plan } from '../act';
import { oneOf, seconds } from '../chance';
import { fallsTo, stepOf, worksWithPeople } from '../colleagues';
import type { PlayerSight } from '../sight';
import { phrase, say } from '../words';
import { choiceOf } from './choice';

/** What a bot says of its course: what its two choices come to. */
function courseOf(before: CardContent | undefined, { tool, strategy }: CardContent): CourseWord | undefined {
  if (!before) return undefined;
  const kept = Number(before.tool === tool) + Number(before.strategy === strategy);
  return kept === 2 ? 'keep' : kept === 1 ? 'adapt' : 'abandon';
}

/** The card as a bot writes it: each part is saved when it stands, so that the team sees it grow. */
function partsOf(team: string, move: number, before: CardContent | undefined): CardContent[] {
  const key = (line: string) => [team, move, line] as const;
  const chosen: CardContent = { ...emptyCard, ...choiceOf(team, move), mechanism: null };
  const course = courseOf(before, chosen);
  const start: CardContent = { ...chosen, ...(course ? { course } : {}) };
  const middle: CardContent = {
    ...start,
    mechanism: choiceOf(team, move).mechanism,
    target: phrase(say.targets, ...key('target')),
    effect: phrase(say.effects, ...key('effect')),
  };
  const end: CardContent = {
    ...middle,
    counterMove: oneOf(counterMoveIds, ...key('counterMove')),
    agreement: phrase(say.agreement, ...key('agreement')),
    cost: phrase(say.cost, ...key('cost')),
    changeCourse: phrase(say.changeCourse, ...key('changeCourse')),
  };
  return [start, middle, end];
}

/** Half of the step belongs to the people of a mixed team; bots alone begin after some seconds. */
function beginningOf(sight: PlayerSight, step: OpenStepState): number {
  const wait = worksWithPeople(sight)
    ? step.minutes * 30_000
    : seconds(10, 30, sight.seat.id, 'begin', step.move);
  return step.openedAtExercise + wait;
}

/** One bot of the team writes the team's card, part by part. It never takes the pen from a person. */
export const writeCard: Habit<PlayerSight> = (sight) => {
  const step = stepOf(sight, 'decide');
  const { seat, team } = sight;
  if (!step || !seat.team || !fallsTo(sight, 'write', step.move)) return [];
  const id = cardIdOf(seat.team, step.move, 1);
  if (team.cards[id]?.submitted) return [];
  const draft = sight.cards.find((card) => card.id === id);
  if (draft?.penSeat && !team.seats[draft.penSeat]?.bot) return [];
  const filled = draft ? filledLines(draft.content).length : 0;
  const before = cardBefore(team, seat.team, step.move)?.submitted?.content;
  const parts = partsOf(seat.team, step.move, before);
  const next = parts.findIndex((part) => filledLines(part).length > filled);
  const content = parts[next];
  if (!content) return [];
  const pace = step.minutes * seconds(6, 9, seat.id, 'pace', step.move);
  const at =
    filled === 0 || !draft ? beginningOf(sight, step) : exerciseTime(team.clock, draft.updatedAt) + pace;
  const plan: Plan = {
    key: `write ${id} ${next}`,
    at,
    act: { kind: 'write-card', move: step.move, content },
  };
  return [plan];
};
