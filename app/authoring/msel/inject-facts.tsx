'use client';

import { useTranslations } from 'next-intl';
import type { CaseFact } from '../../../exercise/case-study';
import type { StoryInject } from '../../../exercise/story';
import { blankFact } from '../case/citing';
import { useCase } from '../case/use-case';
import { useFactColumns } from '../case/use-fact-columns';
import { PartRows } from '../fields/part-rows';
import { Group } from '../sections/group';
import styles from './msel.module.css';

/** In a case study, what the line's text rests on. In fiction only what was left there, to be taken out. */
export function InjectFacts({ part, value }: { part: string; value: StoryInject }) {
  const t = useTranslations('authoring.case');
  const { isCase, sources } = useCase();
  const columns = useFactColumns(sources);
  if (!isCase && (value.facts?.length ?? 0) === 0) return null;
  return (
    <Group title={t('injectFacts')} note={t('injectFactsNote')}>
      {isCase ? null : <p className={styles.sentence}>{t('injectFactsFiction')}</p>}
      <PartRows<CaseFact>
        part={part}
        field="facts"
        label={t('injectFacts')}
        isNamedAbove
        isOptional
        columns={columns}
        addLabel={t('addFact')}
        blank={() => blankFact(sources)}
      />
    </Group>
  );
}
