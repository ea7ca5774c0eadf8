/** A statement that the database has read and planned once; values and cells are text, as on PostgreSQL's wire. */
export type Statement = (values: readonly string[]) => Promise<string[][]>;
