import type { CommandOf } from '../command';
import { anAttachment } from './an-attachment';
import { type AnExercise, anExercise, seats } from './an-exercise';
import { aDraft } from './drafts';
import { noTies } from './evening-evaluation';
import { aSheet, enterCard } from './evening-paper';

/** The seats that ask. */
export const { lead, control, ada, auk, simcell, evaluator } = seats;
/** An evaluator's note. */
export const note = { type: 'TakeEvaluatorNote', kind: 'note', text: 'Calm.', ties: noTies } as const;
/** The same, revised. */
export const revise = { ...note, type: 'ReviseEvaluatorNote', text: 'Very calm.' } as const;
/** A file that is added. */
export const attach = (number: number, given: object = {}) => ({
  type: 'AddAttachment' as const,
  attachment: anAttachment({ id: `att_${number}`, ...given }),
});
/** North's card, as it lies beside the log. */
export const draft = aDraft();
/** A signature under it. */
export const sign = { type: 'SignCard', card: draft.id, revision: 1 } as const;
/** Somebody who came after the first move had begun. */
export const late = () =>
  anExercise()
    .atStep(1, 'update')
    .with('system', { type: 'TakeSeat', seat: 'seat_late', name: 'Lena', role: 'player', team: null });
/** Play has begun. */
export const running = () => anExercise().running();
/** A yes without a word. */
export const ballot = { choice: 'yes', explanation: '', condition: '' } as const;
/** The Council's card of the first move was typed in from paper. */
export const onPaper = () =>
  anExercise()
    .atStep(1, 'decide')
    .with(lead, { type: 'SetPaperMode', on: true })
    .with(lead, enterCard(aSheet(), 1));
/** A newcomer. */
export const join = (name: string, team: string | null) =>
  ({ type: 'TakeSeat', seat: 'seat_new', name, role: 'player', team }) as const;
/** A line of the script that goes out. */
export const release = (inject: string) => ({ type: 'ReleaseInject', inject }) as const;
/** A counter-move of the first move. */
export const choose = (counterMove: 'CM2' | 'CM9') =>
  ({ type: 'ChooseCounterMove', move: 1, counterMove, protects: 'Time.' }) as const;

/** A text before the body, with its vote open. */
export function voting(): { table: AnExercise; vote: string; proposal: string } {
  const table = anExercise()
    .atStep(1, 'agree')
    .with(auk, { type: 'TableProposal', title: 'A', text: 'B', kind: 'substance' });
  const { proposal } = table.last('ProposalTabled');
  table.with(lead, { type: 'OpenVote', proposal, binding: true, basis: 'declared' });
  return { table, proposal, vote: table.last('VoteOpened').vote };
}

/** The same, read out. */
export function read() {
  const { table, vote } = voting();
  return { table: table.with(lead, { type: 'ReadVote', vote }), vote };
}

/** Control answers a message twice. */
export function answered() {
  const table = running().with(ada, { type: 'SendMessage', to: 'control', text: 'May we?' });
  const answer = {
    type: 'AnswerMessage',
    message: table.last('MessageSent').message,
    persona: 'Minister',
    text: 'No.',
  } as const;
  return table.with(lead, answer).ask(lead, answer);
}

/** What the red cell suggests. */
export const suggestion = {
  type: 'SuggestRedMove',
  move: 1,
  counterMove: 'CM2',
  protects: 'Time.',
  text: 'Later.',
} as const;

/** The red cell is let in. */
export function enable(more: Partial<CommandOf<'EnableRedCell'>> = {}): CommandOf<'EnableRedCell'> {
  return {
    type: 'EnableRedCell',
    controller: control,
    people: ['seat_rhea', 'seat_rory'],
    agreed: { adults: true, volunteers: true, briefed: true },
    ...more,
  };
}

/** Two observers who could play the other side. */
export function withTwo(): AnExercise {
  const observe = (seat: string, name: string) =>
    ({ type: 'TakeSeat', seat, name, role: 'observer', team: null }) as const;
  return running().with('system', observe('seat_rhea', 'Rhea')).with('system', observe('seat_rory', 'Rory'));
}

/** A suggestion that waits for its judge. */
export function suggested() {
  const table = withTwo().with(lead, enable()).with('seat_rhea', suggestion);
  return { table, suggestion: table.last('RedMoveSuggested').suggestion };
}
