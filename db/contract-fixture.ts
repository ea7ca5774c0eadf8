import type { Database } from './database';

/** What a contract of the record works on; each database brings its own. Members are called within tests only. */
export interface RecordFixture {
  db(): Database;
  /** Notes a new exercise and gives its id. */
  anExercise(): Promise<string>;
}
