import { aCaseStudy } from './a-case-study';
import { aStory } from './a-story';
import { anExercise } from './an-exercise';
import { Table } from './table';
import { ada, lead, release, running } from './ways-to-refusals';

/** For every code about the course of an exercise: its phases, steps and pauses, the shortest way to it. */
export const refusedPace = {
  AlreadyOpened: () =>
    running().ask('system', {
      type: 'OpenExercise',
      story: aStory(),
      joinCode: 'A',
      contentCap: 2,
      places: {},
    }),
  AlreadyRunning: () => running().ask(lead, { type: 'StartExercise' }),
  CapOnlyLowered: () => running().ask(lead, { type: 'SetContentCap', cap: 3 }),
  CaseNotAcknowledged: () =>
    new Table().send('system', {
      type: 'OpenExercise',
      story: aCaseStudy(),
      joinCode: 'A',
      contentCap: 2,
      places: {},
    }),
  DebriefWouldBeShort: () => anExercise().ended().ask(lead, { type: 'CloseExercise' }),
  ExerciseClosed: () => anExercise().closed().ask(lead, { type: 'CloseExercise' }),
  ExerciseEnded: () => anExercise().ended().ask(ada, { type: 'PauseExercise' }),
  NoEmergency: () => running().ask(lead, { type: 'EndEmergency' }),
  NotARehearsal: () => running().ask(lead, { type: 'SetClockSpeed', speed: 20 }),
  NotEnded: () => running().ask(lead, { type: 'CloseExercise' }),
  NotPaused: () => running().ask(lead, { type: 'ResumeExercise' }),
  NotStarted: () => anExercise().ask(lead, release('inj_news')),
  Paused: () => running().paused().ask(ada, { type: 'PauseExercise' }),
  StepIsPast: () => anExercise().atStep(1, 'update').ask(lead, { type: 'OpenStep', move: 1, step: 'update' }),
  UnknownCut: () => running().ask(lead, { type: 'TakeCut', cut: 'none' }),
  UnknownStep: () => running().ask(lead, { type: 'OpenStep', move: 9, step: 'update' }),
};
