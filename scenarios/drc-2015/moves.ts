import { caseMoves } from '../case-parts/case-moves';

/** Practice and two dated decisions: when the calendar is published, and four weeks before the term ends. */
export const moves = caseMoves({
  respondent: 'the presidency and those around it',
  first: { title: 'A calendar on paper', date: '16 February 2015' },
  second: { title: 'Four weeks before the term ends', date: '21 November 2016' },
});
