'use client';

import { useTranslations } from 'next-intl';
import { useWritten } from '../desk/desk-context';
import { PartChoice } from '../fields/part-choice';
import { PartLines } from '../fields/part-lines';
import { PartNumber } from '../fields/part-number';
import { PartText } from '../fields/part-text';
import { PartPasts } from '../history/part-pasts';
import { Group } from './group';
import { PartStanding } from './part-standing';
import styles from './sections.module.css';
import { StoryLists } from './story-lists';

/** What stands on the whole story: what it is, how long, what everybody is told, how the debrief is divided. */
export function StorySection() {
  const t = useTranslations('authoring.story');
  const story = useWritten('story')[0];
  const bodies = useWritten('body');
  if (!story) return null;
  const { id } = story;
  return (
    <>
      <h2 className={styles.title}>{t('title')}</h2>
      <p className={styles.lead}>{t('lead')}</p>
      <PartStanding id={id} onLetGo={() => undefined} />
      <Group title={t('what')}>
        <PartText part={id} field="title" label={t('name')} maxLength={90} />
        <PartText part={id} field="subtitle" label={t('subtitle')} rows={1} maxLength={240} />
        <PartText
          part={id}
          field="contentNote"
          label={t('contentNote')}
          hint={t('contentNoteHint')}
          rows={2}
          maxLength={700}
        />
        <div className={styles.pair}>
          <PartText
            part={id}
            field="emergencyWord"
            label={t('emergencyWord')}
            hint={t('emergencyWordHint')}
            maxLength={60}
          />
          <PartText
            part={id}
            field="language"
            label={t('language')}
            hint={t('languageHint')}
            maxLength={20}
          />
        </div>
      </Group>
      <Group title={t('length')}>
        <div className={styles.pair}>
          <PartNumber part={id} field="minutes" label={t('minutes')} />
          <PartNumber part={id} field="debriefFloorMinutes" label={t('floor')} hint={t('floorHint')} />
          <PartNumber part={id} field="people.from" label={t('from')} />
          <PartNumber part={id} field="people.to" label={t('to')} />
        </div>
      </Group>
      <Group title={t('told')}>
        <PartLines part={id} field="rulesOfPlay" label={t('rules')} hint={t('oneToALine')} />
        <PartLines
          part={id}
          field="artificialities"
          label={t('artificialities')}
          hint={t('oneToALine')}
          isOptional
        />
      </Group>
      <Group title={t('respondent')} note={t('respondentNote')}>
        <div className={styles.pair}>
          <PartText part={id} field="respondent.name" label={t('respondentName')} maxLength={60} />
          <PartText part={id} field="respondent.letter" label={t('letter')} maxLength={1} />
        </div>
      </Group>
      <Group title={t('baseline')} note={t('baselineNote')}>
        <PartText part={id} field="baselineQuestion" label={t('baselineQuestion')} rows={1} maxLength={240} />
        <PartChoice
          part={id}
          field="baselineBody"
          label={t('baselineBody')}
          none={t('baselineNone')}
          options={bodies.flatMap(({ value }) => {
            const body = 'ready' in value ? (value.id ?? value.ready) : value.id;
            return body ? [{ value: body, label: value.name ?? body }] : [];
          })}
        />
      </Group>
      <StoryLists part={id} />
      <PartPasts part={id} />
    </>
  );
}
