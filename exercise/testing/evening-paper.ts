import type { CommandOf } from '../command';
import { type AnExercise, seats } from './an-exercise';

const { lead, control, dunlin, egret } = seats;

/** Words of a ballot that somebody read off a slip. */
const ballot = (choice: 'yes' | 'no' | 'abstain') => ({
  choice,
  explanation: `Said ${choice}.`,
  condition: '',
});

/** A sheet with a tool and a headline, and nothing else. */
export function aSheet(
  lines: Partial<CommandOf<'EnterCard'>['sheet']> = {},
): CommandOf<'EnterCard'>['sheet'] {
  return {
    headline: 'Talk first, with a date.',
    tool: 'T22',
    strategy: null,
    mechanism: null,
    target: '',
    effect: '',
    counterMove: null,
    agreement: '',
    cost: '',
    changeCourse: '',
    signers: [],
    ...lines,
  };
}

/** Staff type in the Council's card, as it stands on its sheet. */
export const enterCard = (sheet: CommandOf<'EnterCard'>['sheet'] = aSheet(), move = 2) =>
  ({ type: 'EnterCard', team: 'council', move, sheet }) as const;

/**
 * The Council goes on on paper in the second move: its card, its forecast, a text, a vote, each with a slip of the pen. One who is there argues to a seat that
 * nobody holds.
 */
export function playOnPaper(table: AnExercise): void {
  const forecast = { type: 'EnterForecast', team: 'council', move: 2, slips: 5 } as const;
  table
    .with(lead, { type: 'SetPaperMode', on: true })
    .with(lead, { type: 'RemoveSeat', seat: egret })
    .with(lead, enterCard())
    .with(
      control,
      enterCard(aSheet({ strategy: 'DIS', target: 'The ministry', course: 'adapt', signers: ['Dunlin'] })),
    )
    .with(lead, { ...forecast, medians: { CM1: 5 } })
    .with(lead, { ...forecast, medians: { CM1: 1, CM2: 5 } })
    .atStep(2, 'agree')
    .with(lead, {
      type: 'EnterProposal',
      body: 'assembly',
      member: 'crane',
      title: 'A pause in the fighting',
      text: '',
      kind: 'substance',
    })
    .with(dunlin, {
      type: 'ArgueToSeat',
      proposal: table.last('ProposalTabled').proposal,
      member: 'egret',
      text: 'Your port stays open.',
    })
    .with(lead, {
      type: 'OpenVote',
      proposal: table.last('ProposalTabled').proposal,
      binding: true,
      basis: 'played',
      atTable: ['auk', 'crane', 'egret'],
    });
  const { vote } = table.last('VoteOpened');
  table
    .with(lead, { type: 'EnterVotes', vote, ballots: { crane: ballot('yes'), egret: ballot('no') } })
    .with(lead, { type: 'EnterVotes', vote, ballots: { egret: ballot('yes'), auk: ballot('abstain') } })
    .with(lead, { type: 'ReadVote', vote })
    .atStep(2, 'reveal')
    .with(lead, { type: 'ShowCards', move: 2 })
    .released('inj_answer_2')
    .with(lead, { type: 'SetPaperMode', on: false });
}
