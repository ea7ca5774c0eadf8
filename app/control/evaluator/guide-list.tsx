'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { SelectField } from '../../parts/select-field';
import { teamsOf } from '../frame/console-tools';
import styles from './evaluation.module.css';
import { GuideTask } from './guide-task';

/** The scenario's evaluation guides, objective by objective, rated for one team or for the room. */
export function GuideList() {
  const t = useTranslations('control.evaluation.guides');
  const view = useView();
  const [team, setTeam] = useState('');
  const guides = view.script?.evaluationGuides ?? [];
  if (guides.length === 0) return null;
  const textOf = (objective: string) => view.opening?.objectives.find(({ id }) => id === objective)?.text;
  return (
    <section aria-labelledby="guides">
      <Kicker id="guides">{t('title')}</Kicker>
      <p className={styles.quiet}>{t('scope')}</p>
      <SelectField
        label={t('team')}
        value={team}
        placeholder={t('room')}
        options={teamsOf(view).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => setTeam(event.currentTarget.value)}
      />
      {guides.map((guide) => (
        <details key={guide.objective} className={styles.guide}>
          <summary>{t('objective', { id: guide.objective, text: textOf(guide.objective) ?? '' })}</summary>
          <p className={styles.quiet}>{t('target', { target: guide.target })}</p>
          <ul>
            {guide.tasks.map((task) => (
              <GuideTask
                key={`${task.id}.${team}`}
                objective={guide.objective}
                task={task}
                team={team === '' ? null : team}
              />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
