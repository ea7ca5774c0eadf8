import { caseMoves } from '../case-parts/case-moves';

/** Practice and two dated decisions: before a mandate, and while another mission is proposed. */
export const moves = caseMoves({
  respondent: 'those who command the armed groups, on several sides,',
  first: { title: 'Before a mandate', date: '28 November 2013' },
  second: { title: 'Which mission, and who in the meantime', date: '24 March 2014' },
});
