import { describe } from 'vitest';
import { recordContract } from './record.contract';
import { withPostgres } from './testing/databases';

describe('the record in PostgreSQL', () => recordContract(withPostgres()));
