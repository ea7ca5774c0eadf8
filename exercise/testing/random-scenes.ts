import type { StepId } from '../story';
import { choicesUnder } from '../voting/ballot';
import { answer, commit, northsCard, offer } from './a-joint-action';
import { someOdds } from './drafts';
import type { Table } from './table';

const words = { explanation: 'We can.', condition: 'A date.' } as const;

function openStep(table: Table, step: StepId): void {
  table.with('seat_lead', { type: 'StartExercise' }).with('seat_lead', { type: 'OpenStep', move: 1, step });
}

function tableText(table: Table, by: string): string {
  table.with(by, { type: 'TableProposal', title: 'A text', text: 'We ask.', kind: 'substance' });
  return table.last('ProposalTabled').proposal;
}

/** The Council votes on a text, with one voice, and the result is read. */
function decided(table: Table, choice: 'yes' | 'no'): void {
  const proposal = tableText(table, 'seat_bittern');
  table.with('seat_lead', { type: 'OpenVote', proposal, binding: true, basis: 'played' });
  const { vote } = table.last('VoteOpened');
  for (const by of ['seat_auk', 'seat_bittern']) table.with(by, { type: 'CastVote', vote, ...words, choice });
  table.with('seat_lead', { type: 'ReadVote', vote });
}

/** North's card is offered to the Council, which joins and commits itself. */
function offered(table: Table): void {
  const sign = { type: 'SignCard', card: northsCard.id, revision: 1 } as const;
  table.with('seat_ada', sign, { draft: northsCard, present: ['seat_ada'] }).with('seat_ada', offer());
  const { action } = table.last('JointActionOffered');
  table.with('seat_bittern', answer(action)).with('seat_bittern', commit(action));
}

/** North talks with the Council, and hands it a demarche. */
function talking(table: Table): void {
  const topic = { topic: 'A line', text: 'Shall we?' };
  table.with('seat_ada', { type: 'OpenTalk', teams: ['council'], contacts: [], ...topic });
  const { talk } = table.last('TalkOpened');
  table
    .with('seat_auk', { type: 'AnswerTalk', talk, answer: 'accept' })
    .with('seat_ada', { type: 'SendDemarche', to: 'council', title: 'A note', text: 'We ask you.' });
}

/** North passes a report on, which control then withdraws. */
function recalled(table: Table): void {
  table.with('seat_lead', { type: 'ReleaseInject', inject: 'inj_news' });
  const { release } = table.last('InjectGoingOut');
  table
    .with('seat_lead', { type: 'SendReleaseNow', release })
    .with('seat_ada', { type: 'ForwardItem', to: 'union', kind: 'inject', item: release, note: '' })
    .with('seat_lead', { type: 'RecallInject', release });
}

/** Where random plays begin: deep enough for what chance alone would seldom come to. */
export const scenes: ((table: Table) => void)[] = [
  () => undefined,
  (table) => openStep(table, 'decide'),
  (table) => {
    openStep(table, 'anticipate');
    table.with('seat_simcell', { type: 'ChooseCounterMove', move: 1, counterMove: 'CM2', protects: 'Time.' });
    table.with('seat_ada', { type: 'LockForecast', move: 1, odds: someOdds() });
    table.with('seat_lead', { type: 'ReleaseInject', inject: 'inj_answer_1' });
  },
  (table) => {
    openStep(table, 'decide');
    table.with('seat_lead', {
      type: 'EnableRedCell',
      controller: 'seat_simcell',
      people: ['seat_observer', 'seat_olive'],
      agreed: { adults: true, volunteers: true, briefed: true },
    });
  },
  (table) => {
    openStep(table, 'agree');
    for (const [by, basis] of [
      ['seat_bittern', 'declared'],
      ['seat_chair', 'played'],
    ] as const) {
      const proposal = tableText(table, by);
      table.with('seat_lead', { type: 'OpenVote', proposal, binding: basis === 'declared', basis });
      const { vote, rule } = table.last('VoteOpened');
      const [choice = 'yes'] = choicesUnder(rule);
      table.with(by, { type: 'CastVote', vote, ...words, choice });
    }
  },
  (table) => {
    openStep(table, 'agree');
    const proposal = tableText(table, 'seat_bittern');
    for (const text of ['At once.', 'In peace.'])
      table.with('seat_auk', { type: 'TableAmendment', proposal, replaces: '', text });
  },
  (table) => {
    openStep(table, 'agree');
    decided(table, 'yes');
    decided(table, 'no');
  },
  (table) => {
    openStep(table, 'decide');
    offered(table);
    talking(table);
    recalled(table);
  },
];
