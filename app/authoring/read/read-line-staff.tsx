'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { Markdown } from '../../parts/markdown';
import type { MselNames } from '../msel/names';
import { useConditionWords } from '../msel/use-condition-words';
import styles from './read.module.css';
import { TitledTexts } from './titled-texts';

/** What staff read beside a line and participants are never told in play. */
export function ReadLineStaff({ inject, names }: { inject: StoryInject; names: MselNames }) {
  const t = useTranslations('authoring.read.line');
  const saysCondition = useConditionWords(names);
  const numberOf = (id: string) => names.injects.find((one) => one.id === id)?.number ?? id;
  const rows: [string, string][] = [
    [t('waitsFor'), inject.waitsFor ? saysCondition(inject.waitsFor) : ''],
    [t('standsInFor'), inject.contingencyFor ? t('number', { number: numberOf(inject.contingencyFor) }) : ''],
    [t('expected'), inject.expectedAction],
    [t('objectives'), inject.objectives.join(', ')],
  ];
  const shown = rows.filter(([, text]) => text !== '');
  if (shown.length + inject.learningPoints.length === 0 && inject.facilitatorNote === '') return null;
  return (
    <div className={styles.staff}>
      <dl>
        {shown.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{text}</dd>
          </div>
        ))}
      </dl>
      {inject.facilitatorNote ? (
        <>
          <h4>{t('facilitatorNote')}</h4>
          <Markdown>{inject.facilitatorNote}</Markdown>
        </>
      ) : null}
      <TitledTexts title={t('learningPoints')} texts={inject.learningPoints} />
    </div>
  );
}
