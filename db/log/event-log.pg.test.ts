import { describe } from 'vitest';
import { withPostgres } from '../testing/databases';
import { eventLogContract } from './event-log.contract';
import { createDrizzleEventLog } from './event-log-drizzle';

describe('the event log in PostgreSQL', () => {
  const { db, anExercise } = withPostgres();
  eventLogContract({ log: () => createDrizzleEventLog(db()), anExercise });
});
