/** What is seen of a team, column by column. */
export const roomColumns = [
  'people',
  'read',
  'drafting',
  'submitted',
  'forecast',
  'voted',
  'silent',
] as const;
/** One of them. */
export type RoomColumn = (typeof roomColumns)[number];
