import { type CardContent, emptyCard } from '../card';
import { cardBefore } from '../card-before';
import type { CommandOf } from '../command';
import { type Decision, happened, refused } from '../decision';
import { cardIdOf } from '../ids';
import type { Rule } from '../rule';
import type { Card, State } from '../state';
import { typistOf, whyNotTyped } from './paper';

type Sheet = CommandOf<'EnterCard'>['sheet'];

/**
 * EX202: a card from paper needs a tool and a headline, which fit into half a minute. What else the sheet leaves out stays
 * empty. EX203: what a team did on a device is not typed over; what staff typed is corrected until it is used.
 */
export const enterCard: Rule<'EnterCard'> = (state, { command, by }) => {
  const { team, move, sheet } = command;
  const no = whyNotTyped(state) ?? whyNotForTeam(state, team, move) ?? whyIncomplete(sheet);
  if (no) return no;
  const card = cardIdOf(team, move, 1);
  const used = whyUsed(state, state.cards[card]);
  if (used) return used;
  return happened({
    type: 'CardSubmitted',
    card,
    team,
    move,
    // There was no draft.
    revision: 0,
    content: contentOf(sheet, cardBefore(state, team, move)),
    signers: sheet.signers,
    how: 'paper',
    typedBy: typistOf(state, by),
  });
};

function whyNotForTeam(state: State, team: string, move: number): Decision | null {
  if (!state.opening?.teams.some(({ id }) => id === team)) return refused('UnknownTeam');
  // A sheet may be typed in later than its move, and not before.
  if (!state.stepsOpened.some((step) => step.move === move)) return refused('UnknownStep');
  const own = Object.values(state.cards).some(
    (card) => card.team === team && card.move === move && card.submitted && card.submitted.how !== 'paper',
  );
  return own ? refused('EnteredByTeam') : null;
}

function whyIncomplete({ tool, headline }: Sheet): Decision | null {
  if (!tool) return refused('SheetIncomplete', { line: 'tool' });
  return headline === '' ? refused('SheetIncomplete', { line: 'headline' }) : null;
}

function whyUsed(state: State, card: Card | undefined): Decision | null {
  const isRuled = state.rulings.some(({ subject }) => subject.kind === 'card' && subject.card === card?.id);
  return card && (card.shown || isRuled) ? refused('CardIsOut') : null;
}

/** Nobody marks assumptions or opens evidence on a sheet of paper. EX96: without a card before there is no course to keep. */
function contentOf({ signers: _, course, ...lines }: Sheet, before: Card | null): CardContent {
  return { ...emptyCard, ...lines, ...(course && before ? { course } : {}) };
}
