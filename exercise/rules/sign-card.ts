import { type CardContent, marksFor } from '../card';
import { cardBefore } from '../card-before';
import type { CardDraft, Envelope } from '../command';
import { type Decision, happened, refused } from '../decision';
import type { ExerciseEvent } from '../event';
import type { Rule } from '../rule';
import type { Seat, State, SubmissionWay } from '../state';
import { toolStanding } from '../voting/tool-rules';
import { playersOf } from './seats';

/** EX32: a missing mechanism is prompted, never blocked; without a tool and a strategy there is no card. */
function missingLine(draft: CardDraft): 'tool' | 'strategy' | null {
  if (!draft.content.tool) return 'tool';
  return draft.content.strategy ? null : 'strategy';
}

/**
 * EX94: with the card stay the marks on assumptions of its own strategy, and each tool whose evidence was open, once.
 * EX96: a team says of its course whether it keeps it only where a card before counts.
 */
function submitted(state: State, draft: CardDraft, signers: string[], how: SubmissionWay): ExerciseEvent {
  const { id, team, move, revision } = draft;
  const { course, ...rest } = draft.content;
  const { strategy, assumptions, evidenceSeen } = rest;
  const content = {
    ...rest,
    ...(course && cardBefore(state, team, move) ? { course } : {}),
    assumptions: marksFor(strategy, assumptions),
    evidenceSeen: [...new Set(evidenceSeen)],
  };
  return { type: 'CardSubmitted', card: id, team, move, revision, content, signers, how };
}

/**
 * EX33: a signature names the revision it saw; a changed draft is signed anew. EX34: two teammates make a card count.
 * EX35: nobody absent or stepped out blocks: with one member present one signature counts and says so.
 */
export const signCard: Rule<'SignCard'> = (state, envelope) => {
  const { command, by, circumstances } = envelope;
  const seat = state.seats[by];
  const draft = circumstances.draft;
  if (!seat || !draft || draft.id !== command.card || draft.team !== seat.team) return refused('UnknownCard');
  const problem = draftProblem(state, draft);
  if (problem) return problem;
  if (draft.revision !== command.revision) return refused('CardChanged');
  const current = (state.cards[draft.id]?.signatures ?? []).filter(
    (other) => other.revision === draft.revision,
  );
  if (current.some((other) => other.seat === by)) {
    // Whoever was to sign next may have left since: nobody who is absent blocks.
    const counts = makesItCount(state, envelope, draft, namesOf(current));
    return counts.length > 0 ? happened(...counts) : refused('AlreadySigned');
  }
  return happened(
    signature(draft, seat),
    ...makesItCount(state, envelope, draft, [...namesOf(current), seat.name]),
  );
};

function draftProblem(state: State, draft: CardDraft): Decision | null {
  if (state.step?.move !== draft.move) return refused('StepDoesNotAllow');
  if (state.cards[draft.id]?.submitted) return refused('CardAlreadyCounts');
  const line = missingLine(draft);
  if (line) return refused('CardIncomplete', { line });
  const { tool } = draft.content;
  return tool && toolStanding(state, tool).access === 'closed' ? refused('ToolClosed') : null;
}

function signature({ id, team, move, revision }: CardDraft, seat: Seat): ExerciseEvent {
  return { type: 'CardSigned', card: id, team, move, seat: seat.id, name: seat.name, revision };
}

function makesItCount(
  state: State,
  { by, circumstances }: Envelope,
  draft: CardDraft,
  signers: string[],
): ExerciseEvent[] {
  if (signers.length >= 2) return [submitted(state, draft, signers, 'two')];
  const others = playersOf(state, draft.team).filter(
    (seat) => seat.id !== by && !seat.steppedOut && circumstances.present.includes(seat.id),
  );
  return others.length === 0 ? [submitted(state, draft, signers, 'alone')] : [];
}

/** EX36: the facilitator closes signing; the card counts as it stands and says so. */
export const closeSigning: Rule<'CloseSigning'> = (state, { command, circumstances }) => {
  const draft = circumstances.draft;
  if (!draft || draft.id !== command.card) return refused('UnknownCard');
  const problem = draftProblem(state, draft);
  if (problem) return problem;
  const current = (state.cards[draft.id]?.signatures ?? []).filter(
    (other) => other.revision === draft.revision,
  );
  return happened(submitted(state, draft, namesOf(current), 'facilitator'));
};

/** EX95: what the room is shown of a card are its lines; what the team holds beside them stays with it until the debrief. */
function asShown(content: CardContent): CardContent {
  return { ...content, assumptions: {}, evidenceSeen: [] };
}

/** EX37: the cards of a move that count are shown to everybody, side by side. */
export const showCards: Rule<'ShowCards'> = (state, { command }) => {
  const cards = Object.values(state.cards).flatMap(({ id, team, move, submitted: counts, shown }) =>
    move === command.move && counts && !shown
      ? [{ card: id, team, content: asShown(counts.content), signers: counts.signers, how: counts.how }]
      : [],
  );
  return cards.length === 0
    ? refused('UnknownCard')
    : happened({ type: 'CardsShown', move: command.move, cards });
};

function namesOf(signatures: { name: string }[]): string[] {
  return signatures.map((one) => one.name);
}
