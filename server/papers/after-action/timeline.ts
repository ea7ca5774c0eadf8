import type { EventType } from '../../../exercise/event';
import { exerciseTime } from '../../../exercise/exercise-clock';
import { aside, table } from '../document/blocks';
import type { Block, Runs } from '../document/document';
import { formatHours } from '../exercise-times';
import type { PaperRequest } from '../paper';
import { inWords } from '../record/in-words';
import { toldOn } from '../record/record-source';
import { moveAt } from './played';
import { reportWords as t } from './words';

/** What a reader needs to follow the run; what was said and typed meanwhile stands in the record. */
const told: ReadonlySet<EventType> = new Set<EventType>([
  'ExerciseStarted',
  'ExercisePaused',
  'ExerciseResumed',
  'EmergencyDeclared',
  'EmergencyEnded',
  'StepOpened',
  'CutTaken',
  'InjectReleased',
  'InjectRecalled',
  'CardSubmitted',
  'CounterMoveRevealed',
  'VoteRead',
  'VoteAmended',
  'JointActionShown',
  'SituationLineMoved',
  'ExerciseEnded',
]);

/** The course of play, each line with its exercise time. */
export async function timeline({
  log,
  exerciseId,
  upTo,
  whole,
  channel,
  view,
  redaction,
}: PaperRequest): Promise<Block[]> {
  const rows: Runs[][] = [];
  const { clock } = view;
  for await (const happened of toldOn({ log, exerciseId, upTo, state: whole, channels: [channel] })) {
    const { at, event } = happened;
    const isFrame = event.type === 'ExerciseStarted' || event.type === 'ExerciseEnded';
    if (!told.has(event.type) || (!isFrame && moveAt(view, at) === 0)) continue;
    const written = redaction.event(event);
    const words = written ? inWords({ at, event: written as typeof event }, view, redaction) : null;
    if (words !== null) rows.push([formatHours(exerciseTime(clock, at)), words]);
  }
  const wasPlayed = view.stepsOpened.some(({ move }) => move > 0);
  if (!wasPlayed) return [aside(t('run.noTimeline'))];
  const columns = [
    { title: t('run.columns.time'), share: 1.4 },
    { title: t('run.columns.what'), share: 9 },
  ];
  const hasPractice = view.stepsOpened.some(({ move }) => move === 0);
  return [table(columns, rows), ...(hasPractice ? [aside(t('run.practice'))] : [])];
}
