import { happened, refused } from '../decision';
import type { ExerciseEvent } from '../event';
import { exerciseTime } from '../exercise-clock';
import type { Rule } from '../rule';
import type { Release, State } from '../state';
import { whoAndWhen } from './line-in-plan';
import { onWhatIsOut, out } from './what-is-out';

function pending(state: State, id: string): Release | null {
  const release = state.releases.find((candidate) => candidate.id === id);
  return release && (release.status === 'going-out' || release.status === 'held') ? release : null;
}

/** What everybody who is to have it learns when a release goes out; a counter-move is revealed with its forecasts. */
function sent(state: State, release: Release): ExerciseEvent[] {
  const { teams, screen, seats } = release.recipients;
  const events: ExerciseEvent[] = [
    {
      type: 'InjectReleased',
      release: release.id,
      content: release.content,
      screen,
      secret: { inject: release.inject, number: release.number, teams, seats },
    },
  ];
  return release.counterMove ? [...events, ...revealed(state, release)] : events;
}

/** EX43: with the reveal of a move its locked forecasts become known to everybody. */
function revealed(state: State, release: Release): ExerciseEvent[] {
  const inject = state.script?.injects.find((candidate) => candidate.id === release.inject);
  const choice = state.counterMoves.find((candidate) => candidate.move === inject?.move);
  if (!choice || choice.revealedAt !== null) return [];
  // That it came from slips is the room's to know; who typed it in is not.
  const forecasts = state.forecasts.flatMap(({ team, move, odds, paper }) =>
    move === choice.move && odds ? [{ team, odds, ...(paper ? { paper: { slips: paper.slips } } : {}) }] : [],
  );
  const events: ExerciseEvent[] = [
    {
      type: 'CounterMoveRevealed',
      move: choice.move,
      counterMove: choice.counterMove,
      release: release.id,
      secret: { protects: choice.protects ?? '' },
    },
  ];
  return forecasts.length === 0
    ? events
    : [...events, { type: 'ForecastsShown', move: choice.move, forecasts }];
}

/** EX26: the server's clock completes a release when its ten seconds of exercise time are over; a held one waits. */
export const completeRelease: Rule<'CompleteRelease'> = (state, { command, now }) => {
  const release = pending(state, command.release);
  if (!release) return happened();
  const isDue =
    release.status === 'going-out' && exerciseTime(state.clock, now) >= (release.dueAtExercise ?? 0);
  return isDue ? happened(...sent(state, release)) : refused('NotDue');
};

/** EX27: after a restart a release waits for the facilitator. */
export const holdRelease: Rule<'HoldRelease'> = (state, { command }) =>
  pending(state, command.release)?.status === 'going-out'
    ? happened({ type: 'ReleaseHeld', release: command.release })
    : happened();

/** EX28: "send now" skips the wait. */
export const sendReleaseNow: Rule<'SendReleaseNow'> = (state, { command, now }) => {
  const release = pending(state, command.release);
  if (release) return happened(...sent(state, release));
  const known = out(state, command.release);
  return known ? refused('AlreadyReleased', whoAndWhen(state, known, now)) : refused('UnknownRelease');
};

/** EX29: taking back during the wait leaves no trace outside staff. EX114: afterwards it is too late. */
export const takeBackRelease: Rule<'TakeBackRelease'> = (state, { command, now }) => {
  if (pending(state, command.release))
    return happened({ type: 'ReleaseTakenBack', release: command.release });
  const known = out(state, command.release);
  if (!known) return refused('UnknownRelease');
  return refused('ReleaseIsOut', { seconds: Math.round((now - (known.releasedAt ?? now)) / 1000) });
};

/** EX30: a recall is visible to those who had the inject, never silent; EX276: also to whom it was passed on. */
export const recallInject: Rule<'RecallInject'> = (state, { command, by, now }) =>
  onWhatIsOut(state, command.release, now, ({ id, recipients: { teams, screen, seats } }) =>
    happened(
      { type: 'InjectRecalled', release: id, screen, secret: { teams, seats, by } },
      ...state.forwards
        .filter(({ kind, item }) => kind === 'inject' && item === id)
        .map(({ id: forward, from, to }) => ({ type: 'ForwardRecalled' as const, forward, from, to })),
    ),
  );

/** EX31: a correction replaces the text and keeps what was said before. */
export const supersedeInject: Rule<'SupersedeInject'> = (state, { command, now }) =>
  onWhatIsOut(state, command.release, now, ({ id, recipients: { teams, screen, seats } }) =>
    happened({
      type: 'InjectSuperseded',
      release: id,
      title: command.title,
      text: command.text,
      screen,
      secret: { teams, seats },
    }),
  );
