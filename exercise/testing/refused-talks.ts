import type { CommandOf } from '../command';
import type { Decision } from '../decision';
import { ada, auk, lead, running, simcell } from './ways-to-refusals';

const words = { topic: 'A common line', text: 'Shall we meet?' };
const meet: CommandOf<'OpenTalk'> = { type: 'OpenTalk', teams: ['council'], contacts: [], ...words };
const plenary: CommandOf<'OpenPlenary'> = { type: 'OpenPlenary', actors: [], ...words };
const send = { type: 'SendMessage', to: 'council', text: 'Shall we?' } as const;

function opened(by: string = ada, command: typeof meet | typeof plenary = meet) {
  const table = running().with(by, command);
  return { table, talk: table.last('TalkOpened').talk };
}

/** For every code of talks, demarches and what is passed on, the shortest way to it. */
export const refusedTalks = {
  AlreadyForwarded: () => {
    const table = running().with(ada, { type: 'PinFact', kind: 'known', text: 'The road is open.' });
    const item = table.last('FactPinned').fact;
    const forward = { type: 'ForwardItem', to: 'council', kind: 'fact', item, note: '' } as const;
    return table.with(ada, forward).ask(ada, forward);
  },
  MessageBudgetSpent: () =>
    running().with(lead, { type: 'SetMessageBudget', perMove: 1 }).with(ada, send).ask(ada, send),
  NobodyListens: () => {
    const { table, talk } = opened();
    return table.ask(ada, { type: 'SpeakInTalk', talk, text: 'Well?' });
  },
  NotInTalk: () => {
    const { table, talk } = opened();
    return table.ask(auk, { type: 'SpeakInTalk', talk, text: 'Who is it?' });
  },
  NotYoursToForward: () =>
    running().ask(ada, { type: 'ForwardItem', to: 'council', kind: 'inject', item: 'rel_none', note: '' }),
  PlenaryStays: () => {
    const { table, talk } = opened(lead, plenary);
    return table.ask(ada, { type: 'AnswerTalk', talk, answer: 'leave' });
  },
  TalkIsOver: () => {
    const { table, talk } = opened();
    return table
      .with(ada, { type: 'CloseTalk', talk })
      .ask(auk, { type: 'AnswerTalk', talk, answer: 'accept' });
  },
  TalkNeedsOthers: () => running().ask(ada, { ...meet, teams: [] }),
  UnknownActor: () => {
    const { table, talk } = opened();
    return table.ask(simcell, { type: 'SpeakAsActor', talk, actor: 'The press', text: 'Any news?' });
  },
  UnknownDemarche: () => running().ask(ada, { type: 'AcknowledgeDemarche', demarche: 'dem_none' }),
  UnknownTalk: () => running().ask(ada, { type: 'SpeakInTalk', talk: 'tlk_none', text: 'Anybody?' }),
} satisfies Record<string, () => Decision>;
