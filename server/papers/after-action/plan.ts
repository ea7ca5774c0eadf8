import type { CarriedItem, CorrectiveAction, State } from '../../../exercise/state';
import { dayInWords } from '../day-in-words';
import { aside, heading, strong, table } from '../document/blocks';
import type { Block, Runs } from '../document/document';
import type { PaperRequest } from '../paper';
import type { Redaction } from '../redact';
import { reportWords as t } from './words';

const ownerOf = (owner: string, redaction: Redaction) =>
  owner === '' ? t('plan.noOwner') : redaction.text(owner);
const dueOf = (due: string | null) => (due === null ? t('plan.noDue') : dayInWords(due));

/** An action with its owner and its day, in one line. */
export function actionInWords({ text, owner, due }: CorrectiveAction, redaction: Redaction): string {
  return `${redaction.text(text)} (${ownerOf(owner, redaction)}; ${dueOf(due)})`;
}

/** What the group agreed to do, with owner and day, and what became of what the last exercise left to do. */
export function improvementPlan(request: PaperRequest): Block[] {
  const { view, redaction } = request;
  const { actions } = view.improvement;
  const columns = [
    { title: t('plan.columns.finding'), share: 4 },
    { title: t('plan.columns.action'), share: 5 },
    { title: t('plan.columns.owner'), share: 3 },
    { title: t('plan.columns.due'), share: 3 },
  ];
  const rows = actions.map((action): Runs[] => [
    findingOf(view, action, redaction),
    redaction.text(action.text),
    ownerOf(action.owner, redaction),
    dueOf(action.due),
  ]);
  return [
    { kind: 'page-break' },
    heading(1, t('plan.heading')),
    rows.length === 0 ? aside(t('plan.none')) : table(columns, rows),
    ...carriedOver(request),
  ];
}

function findingOf({ improvement }: State, { finding }: CorrectiveAction, redaction: Redaction): string {
  const found = improvement.findings.find(({ id }) => id === finding);
  return found ? redaction.text(found.text) : t('plan.noFinding');
}

function carriedOver({ view, redaction }: PaperRequest): Block[] {
  const { carried } = view.improvement;
  if (!carried) return [];
  const columns = [
    { title: t('plan.carriedColumns.item'), share: 5 },
    { title: t('plan.carriedColumns.owner'), share: 3 },
    { title: t('plan.carriedColumns.due'), share: 2 },
    { title: t('plan.carriedColumns.answer'), share: 4 },
  ];
  const rowOf = ({ kind, text, owner, due, answer }: CarriedItem): Runs[] => [
    [...(kind === 'commitment' ? [strong(t('plan.commitment'))] : []), redaction.text(text)],
    ownerOf(owner, redaction),
    dueOf(due),
    t('plan.answer', {
      answer: answer === null ? 'none' : answer.isDone ? 'done' : 'open',
      note: redaction.text(answer?.note ?? ''),
    }).trim(),
  ];
  return [
    heading(2, t('plan.carried', { title: carried.title, date: dayInWords(carried.date) })),
    table(columns, carried.items.map(rowOf)),
  ];
}
