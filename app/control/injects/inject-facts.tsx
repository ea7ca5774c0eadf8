'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { FactList } from '../../parts/case-study/fact-list';
import styles from './inject-pane.module.css';

/** What of a line is on record and where, for staff; players read it in the debrief. */
export function InjectFacts({ inject }: { inject: StoryInject }) {
  const t = useTranslations('control.case');
  const sources = useView().opening?.caseStudy?.sources ?? [];
  const { facts = [] } = inject;
  if (facts.length === 0) return null;
  const open = facts.filter(({ toBeChecked }) => toBeChecked).length;
  return (
    <details className={styles.notes}>
      <summary>{t('onRecord', { count: facts.length, open })}</summary>
      <FactList facts={facts} sources={sources} />
    </details>
  );
}
