import { appendContract } from './event-log-appends.contract';
import type { EventLogFixture } from './event-log-fixture';
import { readContract } from './event-log-reads.contract';

/** The suite that every event log passes, so that the rules meet the same record wherever it is kept. */
export function eventLogContract(fixture: EventLogFixture): void {
  appendContract(fixture);
  readContract(fixture);
}
