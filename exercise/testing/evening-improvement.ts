import type { CarriedItem } from '../state';
import { type AnExercise, seats } from './an-exercise';

const { lead, control, evaluator } = seats;

/** What the exercise before left to do: an action that was agreed, and what somebody said they would do. */
export const carriedItems: Omit<CarriedItem, 'answer'>[] = [
  {
    id: 'act_older',
    kind: 'action',
    text: 'Write down who speaks to the press.',
    owner: 'Press office',
    due: '2026-10-01',
  },
  {
    id: 'commitment:1',
    kind: 'commitment',
    text: 'Ask what the other side fears.',
    owner: 'Participant 3',
    due: null,
  },
];

/** At the opening, what the group's last exercise left to do is taken over, and one item is answered. */
export function takeOver(table: AnExercise): void {
  table
    .with('system', {
      type: 'CarryItems',
      group: 'Desk officers',
      title: 'Small',
      date: '2026-09-01',
      items: carriedItems,
    })
    .with(control, { type: 'AnswerCarriedItem', item: 'act_older', isDone: true, note: 'In the handbook.' })
    .with(lead, { type: 'AnswerCarriedItem', item: 'act_older', isDone: false, note: 'Not yet printed.' });
}

/** After ENDEX staff write what they found and what was agreed, and leave a text out of the papers. */
export function improve(table: AnExercise): void {
  table
    .with(evaluator, {
      type: 'WriteFinding',
      kind: 'area',
      objective: 'O1',
      text: 'The mechanism came late.',
    })
    .with(lead, { type: 'WriteFinding', kind: 'strength', objective: null, text: 'Nobody was talked over.' });
  const { finding } = table.last('FindingWritten');
  table
    .with(control, { type: 'WriteFinding', kind: 'strength', objective: 'O1', text: 'To be withdrawn.' })
    .with(control, { type: 'WithdrawFinding', finding: table.last('FindingWritten').finding.id })
    .with(lead, {
      type: 'WriteFinding',
      finding: finding.id,
      kind: 'strength',
      objective: null,
      text: 'Everybody was heard.',
    })
    .with(lead, {
      type: 'WriteAction',
      finding: finding.id,
      text: 'Begin with a round.',
      owner: 'Desk for the region',
      due: '2027-01-15',
    })
    .with(evaluator, { type: 'WriteAction', finding: null, text: 'Buy tea.', owner: '', due: null })
    .with(lead, { type: 'WithdrawAction', action: table.last('ActionWritten').action.id });
  const message = table.state.messages[0]?.id ?? '';
  table
    .with(control, { type: 'ReviewText', item: `message:${message}`, isLeftOut: true })
    .with(control, { type: 'ReviewText', item: `message:${message}`, isLeftOut: false })
    .with(lead, { type: 'ReviewText', item: `message:${message}`, isLeftOut: true });
}
