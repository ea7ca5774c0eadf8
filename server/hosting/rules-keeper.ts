import type { Database } from '../../db/connection';
import { noteRules } from '../../db/rules-spans';
import { rulesVersion } from '../../exercise/event';

/** Keeps under which version of the rules an exercise goes on: once for each host, before the first event that it writes. */
export class RulesKeeper {
  /** Whether it is kept, so that nothing has to be asked again. */
  isKept = false;

  constructor(
    private readonly exerciseId: string,
    private readonly db: Database,
  ) {}

  /** Notes that what is written from an event on was decided here. */
  async keep(fromSeq: number): Promise<void> {
    await noteRules(this.db, this.exerciseId, { fromSeq, rulesVersion });
    this.isKept = true;
  }
}
