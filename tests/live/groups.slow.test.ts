import { describe } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { groupsContract } from './groups.contract';

describe('groups that exercise again on PGlite', () =>
  groupsContract(async () => ({ dataDir: aDataFolder() })));
