'use client';

import { useTranslations } from 'next-intl';
import { CarriedItems } from '../carried-items/carried-items';
import { ConsoleBand } from '../control/frame/console-band';
import { ScopeLine } from '../debrief/scope-line';
import { useSeatKey } from '../live/live-provider';
import { useSeat, useView } from '../live/use-views';
import { ButtonLink } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { ConnectionBanner } from '../seat/connection-banner';
import { PackageRow } from './list/package-row';
import { PaperList } from './list/paper-list';
import styles from './papers.module.css';
import { ImprovementPlan } from './plan/improvement-plan';
import { TextReview } from './review/text-review';

/** Everything of an exercise that leaves as a file, and what is written and reviewed before it does. */
export function PapersScreen() {
  const t = useTranslations('papers');
  const { opening } = useView();
  const key = useSeatKey();
  return (
    <div className={styles.screen}>
      <ConsoleBand />
      <ConnectionBanner />
      <main id="main" tabIndex={-1} className={styles.main}>
        <header className={styles.head}>
          <h1 className={styles.title}>{t('title', { scenario: opening?.title ?? '' })}</h1>
          {key ? (
            <ButtonLink look="text" href={`/control/${encodeURIComponent(key.exerciseId)}`}>
              {t('back')}
            </ButtonLink>
          ) : null}
        </header>
        <Parts />
      </main>
      <footer className={styles.foot}>
        <ScopeLine id="not-predictive" /> <ScopeLine id="not-a-recommendation" />
      </footer>
    </div>
  );
}

/** What a role may do here: files and review are for lead and controllers, the plan for evaluators, too. */
function Parts() {
  const t = useTranslations('papers');
  const { phase, fork } = useView();
  const role = useSeat()?.role ?? '';
  const isOver = phase === 'ended' || phase === 'closed';
  const hasFiles = role === 'lead' || role === 'control';
  if (!hasFiles && role !== 'evaluator') return <EmptyState title={t('notForYou')}>{t('whoHas')}</EmptyState>;
  return (
    <>
      {isOver ? null : <p className={styles.note}>{t('restWithEndex')}</p>}
      {/* More can be had behind ENDEX: the list is asked for anew. */}
      {hasFiles ? (
        <PaperList key={isOver ? 'over' : 'before'} />
      ) : (
        <p className={styles.note}>{t('whoHas')}</p>
      )}
      {isOver && role === 'lead' && fork === null ? <PackageRow /> : null}
      <CarriedItems />
      {isOver && hasFiles ? <TextReview /> : null}
      {isOver ? <ImprovementPlan /> : null}
    </>
  );
}
