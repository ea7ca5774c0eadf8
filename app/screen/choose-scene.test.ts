import { describe, expect, it } from 'vitest';
import {
  initialState,
  type JointAction,
  type Release,
  type Ruling,
  type State,
  type Vote,
} from '../../exercise/state';
import type { StepId } from '../../exercise/story';
import { chooseScene } from './choose-scene';

const running: State = { ...initialState, phase: 'running', clock: { ...initialState.clock, startedAt: 1 } };

function atStep(view: State, move: number, step: StepId, at: number): State {
  return {
    ...view,
    step: { move, step, openedAtExercise: at, minutes: 5 },
    stepsOpened: [...view.stepsOpened, { move, step, at, minutes: 4 }],
  };
}

function withRelease(
  view: State,
  id: string,
  releasedAt: number,
  status: Release['status'] = 'released',
): State {
  const release = { id, status, releasedAt, content: { title: id } } as Release;
  return { ...view, releases: [...view.releases, release] };
}

function withVote(view: State, part: Partial<Vote>): State {
  return { ...view, votes: [...view.votes, { id: 'vot_1', binding: true, readAt: null, ...part } as Vote] };
}

function withCard(view: State, move: number, at: number): State {
  const card = {
    id: 'crd_1',
    team: 'national',
    move,
    signatures: [],
    submitted: { at } as never,
    shown: true,
  };
  return { ...view, cards: { ...view.cards, crd_1: card } };
}

const ruled = (view: State, subject: Ruling['subject'], at: number): State => ({
  ...view,
  rulings: [...view.rulings, { id: `rul_${at}`, move: 1, subject, at } as Ruling],
});

describe('The big place of the room screen', () => {
  it('shows the way in before play and the debrief after it', () => {
    expect(chooseScene({ ...initialState, phase: 'lobby' }).kind).toBe('lobby');
    expect(chooseScene({ ...running, phase: 'ended' }).kind).toBe('debrief');
    expect(chooseScene({ ...running, phase: 'closed' }).kind).toBe('debrief');
  });

  it('shows the step that was opened, and the timer while people think', () => {
    expect(chooseScene(running)).toEqual({ kind: 'situation', release: null });
    expect(chooseScene(atStep(running, 1, 'decide', 5)).kind).toBe('situation');
    expect(chooseScene(atStep(running, 1, 'think', 5)).kind).toBe('think');
  });

  it('shows a new inject whole, and as the situation once the next step opens', () => {
    const told = withRelease(atStep(running, 1, 'update', 5), 'rel_1', 6);
    expect(chooseScene(told)).toMatchObject({ kind: 'briefing', release: { id: 'rel_1' } });
    const next = atStep(told, 1, 'decide', 7);
    expect(chooseScene(next)).toMatchObject({ kind: 'situation', release: { id: 'rel_1' } });
  });

  it('shows how a move felt from when the room was shown it until the next step opens', () => {
    const shown = { form: 'pulse', move: 1, items: [] } as const;
    const atReveal = atStep(running, 1, 'reveal', 5);
    expect(chooseScene({ ...atReveal, answers: [{ ...shown, items: [] }] }).kind).toBe('situation');
    const told: State = { ...atReveal, answers: [{ ...shown, items: [], inRoomSince: 6 }] };
    expect(chooseScene(told)).toEqual({ kind: 'pulse', move: 1 });
    expect(chooseScene(atStep(told, 2, 'update', 7)).kind).toBe('situation');
  });

  it('leaves out what was withdrawn and what belongs to an earlier move', () => {
    const told = withRelease(atStep(running, 1, 'update', 5), 'rel_1', 6);
    const withdrawn = withRelease(told, 'rel_2', 7, 'recalled');
    expect(chooseScene(withdrawn)).toMatchObject({ kind: 'briefing', release: { id: 'rel_1' } });
    expect(chooseScene(atStep(told, 2, 'update', 9))).toEqual({ kind: 'situation', release: null });
  });

  it('shows cards, then the reveal that comes with an inject of the same instant, then its ruling', () => {
    const cards = withCard(atStep(running, 1, 'reveal', 5), 1, 6);
    expect(chooseScene(cards)).toEqual({ kind: 'cards', move: 1 });
    const counterMoves: State['counterMoves'] = [
      { move: 1, counterMove: 'CM2', protects: null, revealedAt: 7 },
    ];
    const revealed = withRelease({ ...cards, counterMoves }, 'rel_1', 7);
    expect(chooseScene(revealed)).toEqual({ kind: 'reveal', move: 1 });
    const later = withCard(revealed, 1, 8);
    expect(chooseScene(later).kind).toBe('cards');
    expect(chooseScene(ruled(later, { kind: 'counter-move' }, 9))).toEqual({ kind: 'reveal', move: 1 });
  });

  it('shows a joint action when it is shown to the room, until something newer comes', () => {
    const action = { id: 'jnt_1', shownAt: 6 } as JointAction;
    const shown = { ...atStep(running, 2, 'agree', 5), jointActions: { jnt_1: action } };
    expect(chooseScene(shown)).toEqual({ kind: 'joint', action });
    expect(chooseScene(withRelease(shown, 'rel_9', 8)).kind).toBe('briefing');
    const before = { ...shown, jointActions: { jnt_1: { ...action, shownAt: null } } };
    expect(chooseScene(before).kind).toBe('situation');
  });

  it('holds an open vote until it is read, whatever else is told meanwhile', () => {
    const open = withVote(atStep(running, 2, 'agree', 5), { openedAt: 6 });
    expect(chooseScene(withRelease(open, 'rel_9', 8))).toMatchObject({ kind: 'vote', vote: { id: 'vot_1' } });
    const read = withVote(atStep(running, 2, 'agree', 5), { openedAt: 6, readAt: 9 });
    expect(chooseScene(read)).toMatchObject({ kind: 'result' });
    expect(chooseScene(withRelease(read, 'rel_9', 10)).kind).toBe('briefing');
  });

  it('turns back to a result when it does something to a tool', () => {
    const used = { rule: 'r', tool: 'T14', access: 'closed', words: 'No mandate.' } as const;
    const read = { openedAt: 6, readAt: 9 };
    const at = (instant: number) =>
      withVote(atStep(running, 2, 'agree', 5), { ...read, toolRules: [{ ...used, at: instant }] });
    expect(chooseScene(withRelease(at(9), 'rel_9', 10)).kind).toBe('briefing');
    expect(chooseScene(withRelease(at(11), 'rel_9', 10)).kind).toBe('result');
  });

  it('turns back to a result when it is ruled on, and never shows a straw round', () => {
    const read = withVote(atStep(running, 2, 'agree', 5), { openedAt: 6, readAt: 9 });
    const moved = withRelease(read, 'rel_9', 10);
    expect(chooseScene(ruled(moved, { kind: 'vote', vote: 'vot_1' }, 11)).kind).toBe('result');
    expect(chooseScene(withVote(atStep(running, 2, 'agree', 5), { binding: false })).kind).toBe('situation');
  });
});
