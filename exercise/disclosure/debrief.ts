import type { Channel } from '../channel';
import type * as events from '../events/debrief';
import { type RulesOf, type Share, toRoom, whole } from './share';

const toDebrief = (_: unknown, channel: Channel): Share => whole(channel === 'debrief');

/** Who may know of what `events/debrief` tells. */
export const rules: RulesOf<
  | events.DebriefPlanned
  | events.DebriefOpened
  | events.DebriefStepOpened
  | events.ReflectionsShown
  | events.KnowledgeTold
  | events.HistoryTold
> = {
  // EX303
  DebriefPlanned: toRoom,
  // EX89
  DebriefOpened: toRoom,
  DebriefStepOpened: toRoom,
  ReflectionsShown: toRoom,
  // EX330
  KnowledgeTold: toDebrief,
  // EX331
  HistoryTold: toDebrief,
};
