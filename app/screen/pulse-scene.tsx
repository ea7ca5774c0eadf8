'use client';

import { useTranslations } from 'next-intl';
import { shownOf } from '../../exercise/forms/answers';
import { itemsOf } from '../../exercise/forms/forms';
import type { State } from '../../exercise/state';
import { useFormWords } from '../forms/use-form-words';
import styles from './pulse-scene.module.css';
import { SceneHead } from './scene-head';

/** How a move felt to those who answered: how many said what, in the order of the form. No name, and no verdict. */
export function PulseScene({ view, move }: { view: State; move: number }) {
  const t = useTranslations('room.pulse');
  const words = useFormWords(view.opening);
  const [item] = itemsOf('pulse', view.opening);
  const shown = shownOf(view.answers, 'pulse', move)?.items.find((one) => one.item === item?.id);
  if (!item || !shown) return null;
  return (
    <div className={styles.scene}>
      <SceneHead view={view}>{t('title', { move })}</SceneHead>
      <p className={styles.question}>{words.ask(item.id)}</p>
      <dl className={styles.counts}>
        {shown.counts.map(({ option, count }) => (
          <div key={option} className={styles.count}>
            <dt>{words.say(item, option)}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.note}>{t('answered', { answers: shown.answers })}</p>
    </div>
  );
}
