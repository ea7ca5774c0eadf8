import { type AnExercise, seats } from './an-exercise';

const { lead, simcell, ada, bittern, dunlin } = seats;
const opening = { topic: 'A common line', text: 'Shall we speak with one voice?' };

/** North asks the Council to a talk with the Minister; it comes, and goes. */
function meet(table: AnExercise): void {
  table.with(ada, { type: 'OpenTalk', teams: ['council'], contacts: ['minister'], ...opening });
  const { talk, first } = table.last('TalkOpened');
  table
    .with(dunlin, { type: 'MarkTalkRead', talk, line: first?.line ?? '' })
    .with(dunlin, { type: 'AnswerTalk', talk, answer: 'accept' })
    .with(bittern, { type: 'SpeakInTalk', talk, text: 'On the road, yes.' })
    .with(ada, { type: 'MarkTalkRead', talk, line: table.last('TalkSaid').line })
    .with(simcell, { type: 'SpeakAsActor', talk, actor: 'The Minister', text: 'I can hear you.' })
    .with(bittern, { type: 'AnswerTalk', talk, answer: 'leave' })
    .with(ada, { type: 'SpeakInTalk', talk, text: 'Now that we are alone.' })
    .with(ada, { type: 'CloseTalk', talk });
}

/** North and the Council talk with nobody else there: the debrief hears of it. */
function meetAlone(table: AnExercise): void {
  table.with(ada, { type: 'OpenTalk', teams: ['council'], contacts: [], ...opening });
  const { talk } = table.last('TalkOpened');
  table
    .with(dunlin, { type: 'AnswerTalk', talk, answer: 'accept' })
    .with(bittern, { type: 'SpeakInTalk', talk, text: 'Between the two of us.' })
    .with(bittern, { type: 'AnswerTalk', talk, answer: 'leave' })
    .with(ada, { type: 'CloseTalk', talk });
}

/** All that teams and outside actors say and send to each other beside messages. */
export function talkAcross(table: AnExercise): void {
  table.with(lead, { type: 'SetMessageBudget', perMove: 20 });
  meet(table);
  meetAlone(table);
  table
    .with(simcell, { type: 'OpenActorTalk', teams: ['north'], actors: ['The press'], ...opening })
    .with(lead, { type: 'OpenPlenary', actors: [], topic: 'Before we vote', text: 'Who wants to speak?' })
    .with(ada, { type: 'SpeakInTalk', talk: table.last('TalkOpened').talk, text: 'We do.' })
    .with(ada, { type: 'SendDemarche', to: 'council', title: 'On the road', text: 'We ask you to open it.' })
    .with(dunlin, { type: 'AcknowledgeDemarche', demarche: table.last('DemarcheSent').demarche });
  const message = table.state.messages.find(({ to }) => to === 'council')?.id ?? '';
  table
    .with(ada, { type: 'ForwardItem', to: 'council', kind: 'message', item: message, note: 'As we wrote.' })
    .with(dunlin, {
      type: 'ForwardItem',
      to: 'north',
      kind: 'forward',
      item: table.last('ItemForwarded').forward,
      note: '',
    })
    .with(lead, { type: 'SetMessageBudget', perMove: null });
}
