import { answer, commit, fly, northsCard, offer } from './a-joint-action';
import { type AnExercise, seats } from './an-exercise';

const { lead, control, ada, dunlin } = seats;

/** North offers its card to the Council, which joins, backs out and joins again; it is shown, and goes on before the room. */
export function actTogether(table: AnExercise): void {
  table.with(ada, offer({ card: northsCard.id }));
  const { action } = table.last('JointActionOffered');
  const check = (verdict: 'kept' | 'not-kept' | 'cannot-say') =>
    ({
      type: 'CheckCommitment',
      action,
      commitment: table.last('CommitmentMade').commitment,
      verdict,
      reason: `It was ${verdict}.`,
    }) as const;
  table
    .with(dunlin, answer(action, 'join-if'))
    .with(dunlin, fly(action, 6))
    .with(ada, fly(action, 3))
    .with(dunlin, answer(action, 'object'))
    .with(dunlin, answer(action, 'join'))
    .with(ada, commit(action, 'The Council flies, too.'));
  table.with(ada, check('cannot-say')).with(lead, { type: 'ShowJointAction', action });
  table
    .with(dunlin, fly(action, 7))
    .with(dunlin, answer(action, 'join-if'))
    .with(dunlin, commit(action))
    .with(dunlin, check('kept'))
    .with(control, check('not-kept'));
}
