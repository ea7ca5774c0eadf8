/** The longest texts of an improvement plan, in characters: as long as a report can be read. */
export const improvementMax = { finding: 1200, action: 600, owner: 120, note: 400 } as const;
