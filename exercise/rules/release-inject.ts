import type { CounterMoveId } from '../../framework/counter-moves';
import { type Decision, happened, refused } from '../decision';
import type { ExerciseEvent } from '../event';
import { exerciseTime } from '../exercise-clock';
import { idFrom } from '../ids';
import { lineOf, overlayOf } from '../msel/effective-line';
import { numberForWritten } from '../msel/written-number';
import type { Rule } from '../rule';
import type { InjectText, Recipients, State } from '../state';
import type { InjectAudience, StoryInject } from '../story';
import { carriedByWritten } from './attachments';
import { textFor } from './inject-text';
import { whoAndWhen } from './line-in-plan';
import { whyWaits } from './stands-in-the-way';

/** How long a release can be taken back before anybody outside staff sees it, in milliseconds of exercise time. */
export const releaseHoldMs = 10_000;

/** Who gets a release: whole teams, and the people who hold the named members. */
export function resolveAudience(state: State, audience: InjectAudience): Recipients {
  const teams = (state.opening?.teams ?? []).map((team) => team.id);
  const seats = Object.values(state.seats)
    .filter((seat) => !seat.removed && seat.member)
    .filter((seat) => audience.members.includes(`${seat.member?.body}:${seat.member?.id}`))
    .map((seat) => seat.id);
  return {
    teams: audience.teams === 'all' ? teams : teams.filter((team) => audience.teams.includes(team)),
    screen: audience.screen,
    seats,
  };
}

/**
 * EX21: a release waits ten seconds in which only staff know of it. EX23: one inject goes to the same people once.
 * EX24: a counter-move inject needs SimCell's choice and goes out in that branch.
 */
export const releaseInject: Rule<'ReleaseInject'> = (state, envelope) => {
  const { command } = envelope;
  const inject = lineOf(state, command.inject);
  if (!inject || inject.kind === 'expected-action') return refused('UnknownInject');
  const branch = branchOf(state, inject);
  if (branch === 'not-chosen') return refused('CounterMoveNotChosen');
  if (branch === 'missing' && !command.edited) return refused('BranchMissing');
  const chosen = typeof branch === 'object' ? branch : null;
  if (isTooLoud(state, inject, chosen) && !command.edited)
    return refused('AboveContentCap', { cap: state.contentCap });
  // EX66: a contingency inject names who may need it; who does is chosen at the moment.
  if (inject.kind === 'contingency' && !command.audience) return refused('NobodyReceives');
  const waits = command.override ? null : whyWaits(state, inject, envelope.now);
  if (waits) return waits;
  const recipients = resolveAudience(state, command.audience ?? inject.to);
  const earlier = overlapping(state, inject.id, recipients);
  if (earlier) return refused('AlreadyReleased', whoAndWhen(state, earlier, envelope.now));
  const counterMove = inject.kind === 'counter-move' ? choiceOf(state, inject.move) : null;
  const content = textFor(state, inject, chosen, command.edited);
  return goOut(state, envelope, {
    inject: inject.id,
    number: inject.number,
    counterMove,
    content,
    recipients,
  });
};

/** Above the content cap without a softer variant. */
function isTooLoud(
  state: State,
  inject: StoryInject,
  branch: StoryInject['branches'][number] | null,
): boolean {
  return inject.level > state.contentCap && (branch ?? inject).softer === null;
}

/** EX25: an inject written on the spot goes the same way, and never above the content cap. */
export const releaseWritten: Rule<'ReleaseWritten'> = (state, envelope) => {
  const { command } = envelope;
  if (command.level > state.contentCap) return refused('AboveContentCap', { cap: state.contentCap });
  const carried = carriedByWritten(state, command.attachments ?? []);
  if (!carried) return refused('UnknownAttachment');
  const content: InjectText = {
    title: command.title,
    text: command.text,
    from: command.from,
    mode: command.mode,
    level: command.level,
    softened: false,
    scenarioTime: '',
    reliability: null,
    ...carried,
  };
  const recipients = resolveAudience(state, command.audience);
  return goOut(state, envelope, {
    inject: null,
    number: numberForWritten(state),
    counterMove: null,
    content,
    recipients,
  });
};

interface Outgoing {
  inject: string | null;
  number: string | null;
  counterMove: CounterMoveId | null;
  content: InjectText;
  recipients: Recipients;
}

function goOut(
  state: State,
  { id, by, now }: { id: string; by: string; now: number },
  going: Outgoing,
): Decision {
  const { teams, seats, screen } = going.recipients;
  if (teams.length === 0 && seats.length === 0 && !screen) return refused('NobodyReceives');
  return happened(...disarmed(state, going.inject, by), {
    type: 'InjectGoingOut',
    release: idFrom('release', id),
    ...going,
    by,
    dueAtExercise: exerciseTime(state.clock, now) + releaseHoldMs,
  });
}

/** EX109: what goes out is armed no longer, or it would go out again after it was taken back. */
function disarmed(state: State, inject: string | null, by: string): ExerciseEvent[] {
  if (inject === null || !overlayOf(state, inject).arm) return [];
  return [{ type: 'InjectDisarmed', inject, by }];
}

function choiceOf(state: State, move: number): CounterMoveId | null {
  return state.counterMoves.find((choice) => choice.move === move)?.counterMove ?? null;
}

function branchOf(
  state: State,
  inject: StoryInject,
): StoryInject['branches'][number] | null | 'not-chosen' | 'missing' {
  if (inject.kind !== 'counter-move') return null;
  const chosen = choiceOf(state, inject.move);
  if (!chosen) return 'not-chosen';
  return inject.branches.find((branch) => branch.counterMove === chosen) ?? 'missing';
}

function overlapping(state: State, inject: string, to: Recipients) {
  return state.releases.find(
    (release) =>
      release.inject === inject &&
      release.status !== 'taken-back' &&
      release.status !== 'recalled' &&
      (release.recipients.teams.some((team) => to.teams.includes(team)) ||
        release.recipients.seats.some((seat) => to.seats.includes(seat)) ||
        (release.recipients.screen && to.screen)),
  );
}
