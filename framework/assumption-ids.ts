/** The six assumptions of the four strategies, in the order of the source. */
export const assumptionIds = ['DIS-A1', 'DIS-A2', 'DEG-A1', 'PRO-A1', 'TRA-A1', 'TRA-A2'] as const;
/** Id of an assumption: its strategy and its place under it. */
export type AssumptionId = (typeof assumptionIds)[number];
