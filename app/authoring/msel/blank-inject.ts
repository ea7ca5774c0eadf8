import type { StoryInject } from '../../../exercise/story';
import { freeId } from '../sections/free-id';

/** A new line of the MSEL behind another one, with an id and a number that no line has. */
export function blankInject(
  taken: Pick<StoryInject, 'id' | 'number'>[],
  after: Pick<StoryInject, 'move' | 'plannedMinute' | 'scenarioTime'> | undefined,
): StoryInject {
  const id = freeId(
    'inj',
    taken.map((one) => one.id),
  );
  return {
    id,
    number: nextNumber(taken.map((one) => one.number)),
    move: after?.move ?? 1,
    kind: 'contextual',
    plannedMinute: after?.plannedMinute ?? 0,
    scenarioTime: after?.scenarioTime ?? '',
    title: '',
    text: '',
    softer: null,
    level: 0,
    from: '',
    mode: 'message',
    reliability: null,
    to: { teams: [], members: [], screen: false },
    expectedAction: '',
    facilitatorNote: '',
    objectives: [],
    requiresDecision: false,
    contingencyFor: null,
    maximumMinutes: 5,
    learningPoints: [],
    branches: [],
    status: 'draft',
  };
}

/** The number behind the highest that there is. */
function nextNumber(taken: string[]): string {
  const highest = Math.max(0, ...taken.map((number) => Number(/^P?(\d+)/u.exec(number)?.[1] ?? 0)));
  return String(highest + 1);
}

/** A copy of a line: its number with the next free letter, as late additions have it, or the next number. */
export function copyOf(inject: StoryInject, taken: Pick<StoryInject, 'id' | 'number'>[]): StoryInject {
  const base = inject.number.replace(/[a-z]$/u, '');
  const numbers = taken.map((one) => one.number);
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((one) => !numbers.includes(base + one));
  return {
    ...inject,
    id: freeId(
      'inj',
      taken.map((one) => one.id),
    ),
    number: letter ? base + letter : nextNumber(numbers),
    status: 'draft',
  };
}
