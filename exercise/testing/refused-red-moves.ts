import { ada, enable, lead, running, simcell, suggested, suggestion, withTwo } from './ways-to-refusals';

/** For every code about a live red cell, the shortest way to it. */
export const refusedRedMoves = {
  NotTheController: () => {
    const { table, suggestion } = suggested();
    return table.ask(simcell, { type: 'JudgeRedMove', suggestion, judgement: { verdict: 'approved' } });
  },
  RedCellNeedsController: () => withTwo().ask(lead, enable({ controller: ada })),
  RedCellNotAgreed: () =>
    withTwo().ask(lead, enable({ agreed: { adults: true, volunteers: true, briefed: false } })),
  RedCellOfObservers: () => withTwo().ask(lead, enable({ people: [ada, 'seat_rhea'] })),
  RedCellOff: () => running().ask(lead, { type: 'DisbandRedCell' }),
  RedCellTooSmall: () => withTwo().ask(lead, enable({ people: ['seat_rhea'] })),
  RedMoveJudged: () => {
    const { table, suggestion } = suggested();
    const approve = { type: 'JudgeRedMove', suggestion, judgement: { verdict: 'approved' } } as const;
    return table.with(lead, approve).ask(lead, approve);
  },
  RedMoveWaits: () => suggested().table.ask('seat_rhea', suggestion),
  UnknownRedMove: () =>
    suggested().table.ask(lead, {
      type: 'JudgeRedMove',
      suggestion: 'red_none',
      judgement: { verdict: 'approved' },
    }),
};
