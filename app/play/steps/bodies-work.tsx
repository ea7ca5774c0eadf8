'use client';

import { useTranslations } from 'next-intl';
import { useView } from '../../live/use-views';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import { useListed } from '../../parts/use-listed';
import styles from './bodies-work.module.css';
import { BodyVote } from './body-vote';
import { isOfThisMove } from './of-this-move';

/** "Agree with others" for those who sit in no body: what the bodies vote on. */
export function BodiesWork() {
  const t = useTranslations('play.vote');
  const listed = useListed();
  const view = useView();
  const votes = view.votes.filter(
    (vote) => vote.binding && (vote.readAt === null || isOfThisMove(view, vote.readAt)),
  );
  const bodies = listed((view.opening?.bodies ?? []).map((body) => body.name));
  return (
    <div className={styles.work}>
      <section>
        <Kicker>{t('bodies')}</Kicker>
        {votes.length === 0 ? (
          <EmptyState title={t('noneTitle')}>{t('noneNext', { bodies })}</EmptyState>
        ) : (
          votes.toReversed().map((vote) => <BodyVote key={vote.id} vote={vote} />)
        )}
      </section>
    </div>
  );
}
