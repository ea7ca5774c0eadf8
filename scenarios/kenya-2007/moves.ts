import { caseMoves } from '../case-parts/case-moves';

/** Practice and two dated decision points. */
export const moves = caseMoves({
  respondent: 'Kenya’s political leaders, on either side,',
  first: { title: 'After the visit', date: '11 January 2008, 08:00' },
  second: { title: 'The talks stand still', date: '26 February 2008, 20:00' },
});
