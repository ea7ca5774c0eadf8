import { caseMoves } from '../case-parts/case-moves';

/** Practice and two dated decision points. */
export const moves = caseMoves({
  respondent: 'Syria’s government',
  first: { title: 'After the statement', date: '16 August 2011, 08:00' },
  second: { title: 'Before a decision on a mission', date: '20 April 2012, 08:00' },
});
