import { anExercise } from './an-exercise';
import { lead } from './ways-to-refusals';

const finding = { type: 'WriteFinding', kind: 'area', objective: null, text: 'It came late.' } as const;

/** Refusals of what is written once play is over. */
export const refusedFindings = {
  TooManyFindings: () => {
    const table = anExercise().ended();
    for (let count = 0; count < 200; count += 1) table.with(lead, finding);
    return table.ask(lead, finding);
  },
  UnknownAction: () => anExercise().ended().ask(lead, { type: 'WithdrawAction', action: 'act_none' }),
  UnknownFinding: () => anExercise().ended().ask(lead, { type: 'WithdrawFinding', finding: 'fnd_none' }),
  UnknownItem: () =>
    anExercise().ask(lead, { type: 'AnswerCarriedItem', item: 'none', isDone: true, note: '' }),
};
