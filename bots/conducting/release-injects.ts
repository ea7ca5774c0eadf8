import { exerciseTime } from '../../exercise/exercise-clock';
import type { StoryInject } from '../../exercise/story';
import { command, type Habit } from '../act';
import { oneOf, seconds } from '../chance';
import type { ConductorSight } from '../sight';
import { phrase, say } from '../words';

const isPlanned = ({ kind }: StoryInject) => kind === 'contextual' || kind === 'practice';

/** When the open move began, in milliseconds of exercise time. */
function beginOf({ room, time }: ConductorSight): number {
  const first = room.stepsOpened.find((one) => one.move === room.step?.move);
  return first ? exerciseTime(room.clock, first.at) : time;
}

/**
 * Releases what the script plans for the open move, as far apart as it plans them. Contingency injects and expected
 * actions are a person's.
 */
export const releaseInjects: Habit<ConductorSight> = (sight) => {
  const { room } = sight;
  const { step, script } = room;
  if (!step || !script) return [];
  const planned = script.injects.filter((inject) => inject.move === step.move && isPlanned(inject));
  const first = Math.min(...planned.map((inject) => inject.plannedMinute));
  const begin = beginOf(sight);
  return planned
    .filter(({ id }) => !room.releases.some((release) => release.inject === id))
    .map(({ id, plannedMinute }) =>
      command(`release ${id}`, begin + 5_000 + (plannedMinute - first) * 60_000, {
        type: 'ReleaseInject',
        inject: id,
      }),
    );
};

function answerOf({ room }: ConductorSight): StoryInject | undefined {
  return room.script?.injects.find(
    (inject) => inject.kind === 'counter-move' && inject.move === room.step?.move,
  );
}

/** Chooses the other side's answer while the teams still decide, among those that the script has a text for. */
export const chooseCounterMove: Habit<ConductorSight> = (sight) => {
  const { room } = sight;
  const inject = answerOf(sight);
  const { step } = room;
  if (!step || !inject || inject.branches.length === 0 || step.step === 'update') return [];
  if (room.counterMoves.some((choice) => choice.move === step.move)) return [];
  const { counterMove } = oneOf(inject.branches, room.joinCode, 'counter-move', step.move);
  return [
    command(`counter-move ${step.move}`, step.openedAtExercise + 20_000, {
      type: 'ChooseCounterMove',
      move: step.move,
      counterMove,
      protects: phrase(say.protects, room.joinCode, 'protects', step.move),
    }),
  ];
};

/** Sends the answer with the reveal. */
export const revealCounterMove: Habit<ConductorSight> = (sight) => {
  const { room } = sight;
  const inject = answerOf(sight);
  const { step } = room;
  if (step?.step !== 'reveal' || !inject) return [];
  if (!room.counterMoves.some((choice) => choice.move === step.move)) return [];
  if (room.releases.some((release) => release.inject === inject.id && release.status !== 'taken-back'))
    return [];
  const at = step.openedAtExercise + seconds(20, 30, room.joinCode, 'reveal', step.move);
  return [command(`answer ${inject.id}`, at, { type: 'ReleaseInject', inject: inject.id })];
};
