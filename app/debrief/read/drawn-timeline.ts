import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { clusteredMarks } from './clustered-marks';
import { markSlot, playAxis } from './play-axis';
import { type Mark, marksOf } from './timeline-marks';

/** Every mark of play, and the marks that are drawn: those that would cover each other stand as one. */
export function drawnTimeline(view: State): { all: Mark[]; marks: Mark[] } {
  const all = marksOf(view);
  const timeOf = ({ at }: Mark) => exerciseTime(view.clock, at);
  return { all, marks: clusteredMarks(all, markSlot(playAxis(view)), timeOf) };
}
