import { anExercise } from './an-exercise';
import { noTies } from './evening-evaluation';
import { ada, answered, evaluator, lead, note, revise, running } from './ways-to-refusals';

/** For every code about messages, notices, notes, ratings, challenges and what is hidden, the shortest way to it. */
export const refusedWords = {
  AlreadyAnswered: answered,
  AlreadyHidden: () => {
    const table = running().with(ada, { type: 'PinFact', kind: 'known', text: 'Rude.' });
    const subject = { kind: 'fact', fact: table.last('FactPinned').fact } as const;
    const hide = { type: 'HideText', subject, instead: 'Withdrawn.', note: 'Rude.' } as const;
    return table.with(lead, hide).ask(lead, hide);
  },
  AnswerTooLong: () => {
    const table = running().with(ada, { type: 'SendMessage', to: 'control', text: 'May we?' });
    const { message } = table.last('MessageSent');
    return table.ask(lead, { type: 'AnswerMessage', message, persona: 'Minister', text: 'No.\n\nNever.' });
  },
  NotYourNote: () => {
    const table = running().with(evaluator, note);
    return table.ask(lead, { ...revise, note: table.last('EvaluatorNoteTaken').note });
  },
  TooFewAnswers: () => anExercise().ended().ask(lead, { type: 'ShowReflections', kind: 'plus' }),
  UnknownBroadcast: () => running().ask(lead, { type: 'EndBroadcast', broadcast: 'brc_none' }),
  UnknownChallenge: () => running().ask(lead, { type: 'AnswerChallenge', challenge: 'chl_none', text: '' }),
  UnknownContact: () =>
    running().ask(ada, { type: 'SendMessage', to: 'control', persona: 'nobody', text: 'May we?' }),
  UnknownMessage: () => anExercise().ended().ask(lead, { type: 'ShowMessage', message: 'msg_none' }),
  UnknownNote: () => running().ask(lead, { ...revise, note: 'nte_none' }),
  UnknownObjective: () => running().ask(evaluator, { ...note, ties: { ...noTies, objective: 'O9' } }),
  UnknownTask: () =>
    running().ask(evaluator, {
      type: 'RateTask',
      objective: 'O1',
      task: 'none',
      team: null,
      rating: 'P',
      observation: '',
    }),
  UnknownText: () =>
    running().ask(lead, {
      type: 'HideText',
      subject: { kind: 'message', message: 'msg_none' },
      instead: 'Withdrawn.',
      note: 'Rude.',
    }),
};
