import type { ExerciseEvent, Happened } from '../../../exercise/event';
import type { Release, State, Vote } from '../../../exercise/state';
import { afterResult, asFirstRead } from './after-result';
import { jointHappenings } from './joint-happenings';
import { isPlayedAt } from './played-moves';
import { sentTo } from './sent-to';
import { talkHappenings } from './talk-happenings';

/** An event as the debrief's view still holds it. `later`: what became of an inject, of which the instant is not kept. */
export interface Told extends Happened {
  later: 'recalled' | 'corrected' | null;
}

const told = (at: number, event: ExerciseEvent, later: Told['later'] = null): Told => ({ at, event, later });

/**
 * What happened in play, read back out of the debrief's view, so that the one set of timeline sentences tells it. A
 * device that opens the debrief receives a view and not the events behind it.
 */
export function happeningsOf(view: State): Told[] {
  const all = [
    ...steps(view),
    ...injects(view),
    ...messages(view),
    ...leaks(view),
    ...[...talkHappenings(view), ...jointHappenings(view)].map(({ at, event }) => told(at, event)),
    ...choices(view),
    ...answers(view),
    ...votes(view),
  ].filter(({ at }) => isPlayedAt(view, at));
  return [...start(view), ...all, ...end(view)].sort((one, other) => one.at - other.at);
}

function start({ clock }: State): Told[] {
  return clock.startedAt === null ? [] : [told(clock.startedAt, { type: 'ExerciseStarted' })];
}

function end({ clock }: State): Told[] {
  return clock.endedAt === null ? [] : [told(clock.endedAt, { type: 'ExerciseEnded' })];
}

function steps({ stepsOpened }: State): Told[] {
  return stepsOpened.map(({ move, step, at, minutes }) =>
    told(at, { type: 'StepOpened', move, step, minutes }),
  );
}

function injects({ releases }: State): Told[] {
  return releases.flatMap((release) =>
    release.releasedAt === null ? [] : [inject(release, release.releasedAt)],
  );
}

function inject(release: Release, at: number): Told {
  const { id, content, corrected, inject: line, number, status } = release;
  const { teams, seats, screen } = sentTo(release);
  const event: ExerciseEvent = {
    type: 'InjectReleased',
    release: id,
    content: { ...content, ...corrected },
    screen,
    secret: { inject: line, number, teams, seats },
  };
  return told(at, event, status === 'recalled' ? 'recalled' : corrected ? 'corrected' : null);
}

function leaks({ releases }: State): Told[] {
  return releases.flatMap(({ id, content, inject: line, number, leaks: known }) =>
    known.map(({ at, screen, ...secret }) =>
      told(at, {
        type: 'InjectLeaked',
        release: id,
        content,
        screen,
        secret: { inject: line, number, ...secret },
      }),
    ),
  );
}

function messages(view: State): Told[] {
  return view.messages.flatMap(({ id, from, to, text, at, answer }) => {
    const sent = told(at, { type: 'MessageSent', message: id, from, to, text });
    if (!answer) return [sent];
    const { persona, text: words } = answer;
    return [
      sent,
      told(answer.at, { type: 'MessageAnswered', message: id, team: from, persona, text: words }),
    ];
  });
}

function choices({ cards, forecasts }: State): Told[] {
  const counted = Object.values(cards).flatMap(({ id, team, move, submitted }) => {
    if (!submitted) return [];
    const { at, ...counts } = submitted;
    return [told(at, { type: 'CardSubmitted', card: id, team, move, revision: 0, ...counts })];
  });
  const locked = forecasts.map(({ team, move, lockedAt, paper }) =>
    told(lockedAt, { type: 'ForecastLocked', team, move, ...(paper ? { paper } : {}) }),
  );
  return [...counted, ...locked];
}

function answers({ counterMoves, rulings, readings }: State): Told[] {
  const revealed = counterMoves.flatMap(({ move, counterMove, revealedAt }) =>
    revealedAt === null
      ? []
      : [told(revealedAt, { type: 'CounterMoveRevealed', move, counterMove, release: '' })],
  );
  const ruled = rulings.map(({ id, at, ...ruling }) =>
    told(at, { type: 'OutcomeRuled', ruling: id, ...ruling }),
  );
  const moved = readings.map(({ line, direction, confidence, at }) =>
    told(at, { type: 'SituationLineMoved', line, direction, confidence }),
  );
  return [...revealed, ...ruled, ...moved];
}

function votes(view: State): Told[] {
  const tabled = view.proposals.map(({ id, at, ...proposal }) =>
    told(at, { type: 'ProposalTabled', proposal: id, ...proposal }),
  );
  const argued = view.proposals.flatMap(({ id: proposal, body, arguments: said = [] }) =>
    said.map(({ id: argument, member, speaker, text, at }) =>
      told(at, { type: 'SeatArgued', argument, proposal, body, member, speaker, text }),
    ),
  );
  return [...tabled, ...argued, ...view.votes.flatMap(votesOf)];
}

function votesOf(vote: Vote): Told[] {
  const { id, proposal, body, title, text, binding, rule, openedAt, readAt, onPaper, kind } = vote;
  const opened = told(openedAt, {
    type: 'VoteOpened',
    vote: id,
    proposal,
    body,
    title,
    text,
    binding,
    rule,
    ...(kind && { kind }),
  });
  const { result, ballots } = asFirstRead(vote);
  if (readAt === null || result === null) return [opened];
  const typed = onPaper ? { onPaper } : {};
  return [
    opened,
    told(readAt, { type: 'VoteRead', vote: id, body, binding, result, ballots, ...typed }),
    ...afterResult(vote).map(({ at, event }) => told(at, event)),
  ];
}
