import { describe } from 'vitest';
import { eventLogContract } from './event-log.contract';
import { createDrizzleEventLog } from './event-log-drizzle';
import { withPostgres } from './testing/databases';

describe('the event log in PostgreSQL', () => {
  const { db, anExercise } = withPostgres();
  eventLogContract({ log: () => createDrizzleEventLog(db()), anExercise });
});
