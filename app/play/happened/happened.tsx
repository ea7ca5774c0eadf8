'use client';

import { useTranslations } from 'next-intl';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import styles from './happened.module.css';
import { HappenedEntry } from './happened-entry';
import { OwnInstruction } from './own-instruction';
import { PinnedFacts } from './pinned-facts';
import { useHappened } from './use-happened';

interface HappenedProps {
  /** Left out where a tab says it already. */
  withTitle?: boolean;
  /** Left out where the pinned facts are the work of the step. */
  withPins?: boolean;
  /** Left out where the chamber shows it. */
  withInstruction?: boolean;
}

/** What happened: everything that reached this seat, the newest first, then what the team pinned. */
export function Happened({ withTitle = true, withPins = true, withInstruction = true }: HappenedProps) {
  const t = useTranslations('play.happened');
  const { items, isNew, see, newCount } = useHappened();
  return (
    <div className={styles.happened}>
      {withTitle ? (
        <Kicker note={items.length > 0 ? t('count', { count: items.length, fresh: newCount }) : undefined}>
          {t('title')}
        </Kicker>
      ) : null}
      {items.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>{t('emptyNext')}</EmptyState>
      ) : (
        <div>
          {items.map((item) => (
            <HappenedEntry key={item.id} item={item} isNew={isNew(item)} onSeen={see} />
          ))}
        </div>
      )}
      {withInstruction ? <OwnInstruction /> : null}
      {withPins ? <PinnedFacts /> : null}
    </div>
  );
}
