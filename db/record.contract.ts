import { accountsContract } from './accounts.contract';
import { attachmentsContract } from './attachments.contract';
import { authoredScenariosContract } from './authored-scenarios.contract';
import { bankInjectsContract } from './bank-injects.contract';
import { changePartsContract } from './change-parts.contract';
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
import { scenarioPartsContract } from './scenario-parts.contract';
import { scenarioVersionsContract } from './scenario-versions.contract';
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
  authoredScenariosContract(fixture);
  changePartsContract(fixture);
  scenarioPartsContract(fixture);
  scenarioVersionsContract(fixture);
  bankInjectsContract(fixture);
  queryErrorContract(fixture);
}
