'use client';

import { useTranslations } from 'next-intl';
import { injectModes, type StoryInject } from '../../../exercise/story';
import { Button } from '../../parts/button';
import { InjectPaper } from '../../parts/inject-paper';
import { useDesk } from '../desk/desk-context';
import { PartChoice } from '../fields/part-choice';
import { PartText } from '../fields/part-text';
import { Group } from '../sections/group';
import sections from '../sections/sections.module.css';

/** What is read: title, text, from whom, how loud, how reliable, and what stands in for it when it is too loud. */
export function InjectWords({ part, value }: { part: string; value: StoryInject }) {
  const t = useTranslations('authoring.inject');
  const tModes = useTranslations('parts.inject.mode');
  const desk = useDesk();
  return (
    <Group title={t('words')}>
      <PartText part={part} field="title" label={t('title')} maxLength={90} />
      <PartText part={part} field="text" label={t('text')} hint={t('markdown')} rows={5} maxLength={1_400} />
      <div className={sections.pair}>
        <PartText part={part} field="from" label={t('from')} maxLength={60} />
        <PartChoice
          part={part}
          field="mode"
          label={t('mode')}
          options={injectModes.map((mode) => ({ value: mode, label: tModes(mode) }))}
        />
        <PartChoice
          part={part}
          field="level"
          label={t('level')}
          isNumber
          options={([0, 1, 2, 3] as const).map((level) => ({
            value: String(level),
            label: t(`levels.${level}`),
          }))}
        />
      </div>
      {value.softer ? (
        <>
          <PartText part={part} field="softer.title" label={t('softerTitle')} maxLength={90} />
          <PartText part={part} field="softer.text" label={t('softerText')} rows={4} maxLength={1_400} />
          <Button look="text" onClick={() => desk.typeField(part, 'softer', null)}>
            {t('noSofter')}
          </Button>
        </>
      ) : (
        <p id={`${part}.softer`} tabIndex={-1}>
          {value.level > 1 ? t('needsSofter') : t('softerNone')}{' '}
          <Button
            look="text"
            onClick={() => desk.typeField(part, 'softer', { title: value.title, text: '' })}
          >
            {t('writeSofter')}
          </Button>
        </p>
      )}
      {value.reliability ? (
        <div className={sections.pair}>
          <PartChoice
            part={part}
            field="reliability.confidence"
            label={t('confidence')}
            options={(['low', 'medium', 'high'] as const).map((one) => ({
              value: one,
              label: t(`confidences.${one}`),
            }))}
          />
          <PartText part={part} field="reliability.words" label={t('reliability')} maxLength={240} />
          <Button look="text" onClick={() => desk.typeField(part, 'reliability', null)}>
            {t('noReliability')}
          </Button>
        </div>
      ) : (
        <p>
          <Button
            look="text"
            onClick={() => desk.typeField(part, 'reliability', { confidence: 'medium', words: '' })}
          >
            {t('writeReliability')}
          </Button>
        </p>
      )}
      <details>
        <summary>{t('asRead')}</summary>
        <InjectPaper
          mode={value.mode}
          title={value.title}
          text={value.text}
          from={value.from}
          headingLevel={4}
        />
      </details>
    </Group>
  );
}
