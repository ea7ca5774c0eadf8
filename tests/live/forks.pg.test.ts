import { afterAll, describe } from 'vitest';
import { createThrowawayDatabase, type ThrowawayDatabase } from '../../db/testing/databases';
import { aDataFolder } from '../support/running-server';
import { forksContract } from './forks.contract';

describe('a what-if on PostgreSQL', () => {
  let database: ThrowawayDatabase | undefined;
  // Hooks that end run in reverse: the server stops before its database goes.
  afterAll(() => database?.drop());
  forksContract(async () => {
    database = await createThrowawayDatabase();
    return { dataDir: aDataFolder(), url: database.url };
  });
});
