'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { InjectPaper } from '../../parts/inject-paper';
import { languageProps } from '../../parts/language-props';
import { Tag } from '../../parts/tag';
import { audienceText } from '../msel/audience-text';
import { minuteText } from '../msel/minute-text';
import type { MselNames } from '../msel/names';
import styles from './read.module.css';
import { ReadBranches } from './read-branches';
import { ReadLineStaff } from './read-line-staff';
import { ReadSofter } from './read-softer';

interface ReadLineProps {
  id: string;
  inject: StoryInject;
  names: MselNames;
  language: string | undefined;
}

/** One line of the MSEL: when, to whom, how loud; its text with what stands in for it, and what staff read beside it. */
export function ReadLine({ id, inject, names, language }: ReadLineProps) {
  const t = useTranslations('authoring.read.line');
  const { number, title, text, kind, level, mode, from, branches } = inject;
  const to = audienceText(inject.to, names);
  const inWords = language ? { language } : {};
  return (
    <article id={id} tabIndex={-1} className={styles.line} aria-label={t('label', { number, title })}>
      <p className={styles.meta}>
        <b>{t('number', { number })}</b>
        <bdi>{minuteText(inject.plannedMinute)}</bdi>
        <span {...languageProps(language)}>{inject.scenarioTime}</span>
        <span>{t('to', { to: to || t('staff') })}</span>
        <Tag tone={kind === 'counter-move' ? 'accent' : 'plain'}>{names.words.kinds[kind]}</Tag>
        {level > 0 ? <Tag tone={level > 1 ? 'grave' : 'asked'}>{t('level', { level })}</Tag> : null}
        {inject.requiresDecision ? <Tag>{t('decision')}</Tag> : null}
        {inject.stretch ? <Tag>{t('stretch')}</Tag> : null}
      </p>
      {text.trim() === '' ? (
        <h4 {...languageProps(language)}>{title}</h4>
      ) : (
        <InjectPaper mode={mode} title={title} text={text} from={from} headingLevel={4} {...inWords} />
      )}
      <ReadSofter inject={inject} softer={inject.softer} language={language} />
      <ReadBranches inject={inject} branches={branches} language={language} />
      <ReadLineStaff inject={inject} names={names} />
    </article>
  );
}
