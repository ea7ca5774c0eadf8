'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { mechanismOf } from '../../../framework/mechanisms';
import { strategyOf } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';
import { classNames } from '../../parts/class-names';
import { useListed } from '../../parts/use-listed';
import styles from './inject-pane.module.css';

/** What staff know of a line and players never see: how to run it and what is hoped for. */
export function InjectNotes({ inject, isOpen = false }: { inject: StoryInject; isOpen?: boolean }) {
  const t = useTranslations('control.injects');
  const listed = useListed();
  const lines = [
    ['note', inject.facilitatorNote],
    ['expected', inject.expectedAction],
    ['foreseen', listed(foreseenNames(inject))],
    ['learning', inject.learningPoints.join(' ')],
  ] as const;
  return (
    <details className={styles.notes} open={isOpen}>
      <summary>{t('notes')}</summary>
      <dl className={classNames(styles.lines, styles.noteLines)}>
        {lines
          .filter(([, text]) => text !== '')
          .map(([name, text]) => (
            <div key={name}>
              <dt>{t(`noteLabels.${name}`)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </details>
  );
}

/** What of the framework the author expects teams to reach for, from the widest to the narrowest. */
function foreseenNames({ foresees }: StoryInject): string[] {
  return [
    ...(foresees?.strategies ?? []).map((id) => strategyOf(id).name),
    ...(foresees?.mechanisms ?? []).map((id) => mechanismOf(id).name),
    ...(foresees?.tools ?? []).map((id) => toolOf(id).name),
  ];
}
