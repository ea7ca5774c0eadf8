import type { JointAction, State, Vote } from '../../exercise/state';

/** What stands in the big place of the room screen. Releases are the ones that the room has. */
export type Scene =
  | { kind: 'lobby' | 'think' | 'debrief' }
  | { kind: 'situation' | 'briefing'; release: State['releases'][number] | null }
  | { kind: 'cards' | 'reveal' | 'pulse'; move: number }
  | { kind: 'joint'; action: JointAction }
  | { kind: 'vote' | 'result'; vote: Vote };

interface Candidate {
  at: number;
  /** Decides between things of the same instant: the reveal of a counter-move comes with an inject. */
  weight: number;
  scene: Scene;
}

/**
 * What matters most now, by one sober rule. Before play the way in; after play the debrief. During play a vote that is
 * open stands until its result is read, because the room waits for it. Else the newest thing that the room was told
 * stands until something newer comes: an inject, the cards side by side, a joint action, a reveal or a ruling, a result
 * or what followed from it, how a move felt. Opening a step
 * is such a thing, too: it brings back the situation with the question of the step, or the timer of thinking alone.
 */
export function chooseScene(view: State): Scene {
  if (view.phase === 'none' || view.phase === 'lobby') return { kind: 'lobby' };
  if (view.phase !== 'running') return { kind: 'debrief' };
  const open = view.votes.filter((vote) => vote.binding && vote.readAt === null).at(-1);
  if (open) return { kind: 'vote', vote: open };
  const candidates = [
    ...stepCandidates(view),
    ...injectCandidates(view),
    ...cardCandidates(view),
    ...revealCandidates(view),
    ...jointCandidates(view),
    ...resultCandidates(view),
    ...pulseCandidates(view),
  ];
  const best = candidates.reduce<Candidate | null>(
    (leading, one) =>
      leading && (leading.at > one.at || (leading.at === one.at && leading.weight > one.weight))
        ? leading
        : one,
    null,
  );
  return best?.scene ?? { kind: 'situation', release: null };
}

/** The newest inject that reached the room in the move that is open; what control withdrew does not count. */
export function latestRelease(view: State): State['releases'][number] | null {
  const move = view.step?.move;
  const from = view.stepsOpened.find((step) => step.move === move)?.at ?? 0;
  return (
    view.releases
      .filter(({ status, releasedAt }) => status === 'released' && (releasedAt ?? 0) >= from)
      .at(-1) ?? null
  );
}

function stepCandidates(view: State): Candidate[] {
  const opened = view.stepsOpened.at(-1);
  if (!opened) return [];
  const scene: Scene =
    opened.step === 'think' ? { kind: 'think' } : { kind: 'situation', release: latestRelease(view) };
  return [{ at: opened.at, weight: 0, scene }];
}

function injectCandidates(view: State): Candidate[] {
  const release = latestRelease(view);
  return release?.releasedAt
    ? [{ at: release.releasedAt, weight: 1, scene: { kind: 'briefing', release } }]
    : [];
}

function cardCandidates(view: State): Candidate[] {
  return Object.values(view.cards).flatMap((card): Candidate[] =>
    card.shown && card.submitted
      ? [{ at: card.submitted.at, weight: 2, scene: { kind: 'cards', move: card.move } }]
      : [],
  );
}

function revealCandidates(view: State): Candidate[] {
  const revealed = view.counterMoves.flatMap(({ move, revealedAt }) =>
    revealedAt === null ? [] : [{ move, at: revealedAt }],
  );
  const ruled = view.rulings.filter((ruling) => ruling.subject.kind !== 'vote');
  return [...revealed, ...ruled].map(({ move, at }) => ({ at, weight: 3, scene: { kind: 'reveal', move } }));
}

function jointCandidates(view: State): Candidate[] {
  return Object.values(view.jointActions).flatMap((action): Candidate[] =>
    action.shownAt === null ? [] : [{ at: action.shownAt, weight: 2, scene: { kind: 'joint', action } }],
  );
}

function pulseCandidates(view: State): Candidate[] {
  return view.answers.flatMap(({ form, move, inRoomSince }): Candidate[] =>
    form === 'pulse' && move !== null && inRoomSince !== undefined
      ? [{ at: inRoomSince, weight: 2, scene: { kind: 'pulse', move } }]
      : [],
  );
}

function resultCandidates(view: State): Candidate[] {
  return view.votes.flatMap((vote): Candidate[] => {
    if (!vote.binding || vote.readAt === null) return [];
    const ruling = view.rulings
      .filter(({ subject }) => subject.kind === 'vote' && subject.vote === vote.id)
      .at(-1);
    const followed = [...(vote.toolRules ?? []), ...(vote.followUps ?? [])].map(({ at }) => at);
    return [
      { at: Math.max(vote.readAt, ruling?.at ?? 0, ...followed), weight: 4, scene: { kind: 'result', vote } },
    ];
  });
}
