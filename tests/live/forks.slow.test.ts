import { describe } from 'vitest';
import { aDataFolder } from '../support/running-server';
import { forksContract } from './forks.contract';

describe('a what-if on PGlite', () => forksContract(async () => ({ dataDir: aDataFolder() })));
