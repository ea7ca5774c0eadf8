import { accountsContract } from './accounts.contract';
import { attachmentsContract } from './attachments.contract';
import type { RecordFixture } from './contract-fixture';
import { draftsContract } from './drafts.contract';
import { exercisesContract } from './exercises.contract';
import { expectedPeopleContract } from './expected-people.contract';
import { forksContract } from './forks.contract';
import { formAnswersContract } from './form-answers.contract';
import { groupsContract } from './groups.contract';
import { importsContract } from './imports.contract';
import { queryErrorContract } from './query-error.contract';
import { rehearsalsContract } from './rehearsals.contract';
import { rulesSpansContract } from './rules-spans.contract';
import { seatTokensContract } from './seat-tokens.contract';
import { snapshotsContract } from './snapshots.contract';
import { unattributedInputsContract } from './unattributed-inputs.contract';

/** Every contract of the record beside the event log's, over one database. */
export function recordContract(fixture: RecordFixture): void {
  accountsContract(fixture);
  exercisesContract(fixture);
  rehearsalsContract(fixture);
  forksContract(fixture);
  groupsContract(fixture);
  importsContract(fixture);
  seatTokensContract(fixture);
  draftsContract(fixture);
  unattributedInputsContract(fixture);
  formAnswersContract(fixture);
  snapshotsContract(fixture);
  rulesSpansContract(fixture);
  attachmentsContract(fixture);
  expectedPeopleContract(fixture);
  queryErrorContract(fixture);
}
