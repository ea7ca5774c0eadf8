'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { considerations } from '../../../framework/considerations';
import { mechanisms } from '../../../framework/mechanisms';
import { strategies } from '../../../framework/strategies';
import { tools } from '../../../framework/tools';
import { ClashChoice } from '../fields/clash-choice';
import { PartTicks } from '../fields/part-ticks';
import { useField } from '../fields/use-field';
import { Group } from '../sections/group';
import styles from './msel.module.css';

const entries = { strategies, mechanisms, tools, considerations } as const;
const names = ['strategies', 'mechanisms', 'tools', 'considerations'] as const;

/** Entries of the framework that the author expects teams to reach for at this line, for staff alone. */
export function InjectForesees({ part, value }: { part: string; value: StoryInject }) {
  const t = useTranslations('authoring.foresees');
  const { id, clash } = useField(part, 'foresees');
  return (
    <Group title={t('title')} note={t('note')}>
      <div id={id} tabIndex={-1}>
        <ClashChoice part={part} clash={clash?.field === 'foresees' ? clash : null} />
      </div>
      <p className={styles.sentence}>{t('lead')}</p>
      {names.map((name) => {
        const count = value.foresees?.[name]?.length ?? 0;
        return (
          <details key={name} className={styles.entries}>
            <summary>{t('chosen', { name: t(name), count })}</summary>
            <PartTicks
              part={part}
              field={`foresees.${name}`}
              label={t(name)}
              isOptional
              options={entries[name].map(({ id, name: label }) => ({ value: id, label }))}
            />
          </details>
        );
      })}
    </Group>
  );
}
