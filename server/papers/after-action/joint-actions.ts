import type { JointAction, JointStance } from '../../../exercise/state';
import { aside, heading, paragraph, strong, table, together } from '../document/blocks';
import type { Block } from '../document/document';
import type { PaperRequest } from '../paper';
import type { Redaction } from '../redact';
import { reportWords as t } from './words';

/** ICU selects on words without a hyphen. */
const stances: Record<JointStance, string> = {
  join: 'join',
  'join-if': 'joinIf',
  'not-object': 'notObject',
  object: 'object',
};

function blocksOf({ team, move, text, answers, commitments }: JointAction, redaction: Redaction): Block {
  const columns = [
    { title: t('run.jointColumns.team'), share: 3 },
    { title: t('run.jointColumns.stance'), share: 3 },
    { title: t('run.jointColumns.words'), share: 6 },
  ];
  const inOrder = redaction.inNoOrder(answers, ({ team: own }) => ({ team: own, id: `${text} ${own}` }));
  const rows = inOrder.map((answer) => [
    redaction.team(answer.team),
    t('run.stance', { stance: stances[answer.stance] }),
    redaction.text(answer.text),
  ]);
  return together(
    heading(3, t('run.jointOf', { team: redaction.team(team), move })),
    paragraph(redaction.text(text)),
    ...(rows.length > 0 ? [table(columns, rows)] : []),
    ...commitments.map((one) =>
      paragraph(
        strong(t('run.commitment', { team: redaction.team(one.team) })),
        redaction.text(one.text),
        one.condition ? t('run.condition', { condition: redaction.text(one.condition) }) : '',
      ),
    ),
  );
}

/** What teams offered one another to do together, what was answered, and who committed to what. */
export function jointActions({ view, redaction }: PaperRequest): Block[] {
  const all = Object.values(view.jointActions).filter(({ move }) => move > 0);
  return all.length === 0 ? [aside(t('run.noJoint'))] : all.map((one) => blocksOf(one, redaction));
}
