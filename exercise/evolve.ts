import type { EventType, ExerciseEvent, Happened } from './event';
import type { Evolution } from './evolution';
import { withAct } from './evolutions/acts';
import * as attachments from './evolutions/attachments';
import * as challenges from './evolutions/challenges';
import * as conductor from './evolutions/conductor';
import * as evaluation from './evolutions/evaluation';
import * as fork from './evolutions/fork';
import * as goingOut from './evolutions/going-out';
import * as improvement from './evolutions/improvement';
import * as msel from './evolutions/msel';
import * as paper from './evolutions/paper';
import * as plan from './evolutions/plan';
import * as redCell from './evolutions/red-cell';
import * as staffTalk from './evolutions/staff-talk';
import * as staffing from './evolutions/staffing';
import { type Evolutions, shared } from './evolve-shared';
import type { State } from './state';

const evolutions: Evolutions<EventType> = {
  ...shared,
  // Before anybody is there
  ...fork.evolutions,
  // Of staff alone
  ...attachments.evolutions,
  ...goingOut.evolutions,
  ...plan.evolutions,
  ...staffing.evolutions,
  ...staffTalk.evolutions,
  ...msel.evolutions,
  ...redCell.evolutions,
  ...evaluation.evolutions,
  ...improvement.evolutions,
  ...challenges.evolutions,
  ...conductor.evolutions,
  ...paper.evolutions,
};

/**
 * The one reducer: on the server over the whole record, in a browser over what was disclosed to a channel. It never
 * refuses an event and asks for nothing that a channel may lack.
 */
export function evolve(state: State, happened: Happened): State {
  const evolution = evolutions[happened.event.type] as Evolution<ExerciseEvent>;
  return withAct(evolution(state, happened.event, happened.at), happened);
}
