import type { State } from '../../../exercise/state';

/** The columns of a table with their widths: what lines rest on is a column of case studies alone. */
export function columnsFor<Key extends string>(
  { opening }: Pick<State, 'opening'>,
  widths: ReadonlyMap<Key, number>,
): [Key, number][] {
  return [...widths].filter(([key]) => key !== 'facts' || opening?.caseStudy !== undefined);
}
