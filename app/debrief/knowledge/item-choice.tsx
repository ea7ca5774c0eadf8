'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { State } from '../../../exercise/state';
import { formatHours } from '../../parts/times';
import type { KnownItem } from '../read/knowledge';
import { teamOf } from '../read/team-of';
import styles from './knowledge.module.css';

interface ItemChoiceProps {
  items: KnownItem[];
  chosen: KnownItem;
  view: State;
  onChoose: (id: string) => void;
}

/** A native list is quick with thousands of messages; longer texts are cut in it and whole below. */
const optionLength = 80;

/** Which inject or message is looked at. */
export function ItemChoice({ items, chosen, view, onChoose }: ItemChoiceProps) {
  const t = useTranslations('pictures.knowledge');
  const id = useId();
  const option = (item: KnownItem) => {
    const time = formatHours(exerciseTime(view.clock, item.at));
    const title = item.title.length > optionLength ? `${item.title.slice(0, optionLength)}…` : item.title;
    if (item.kind === 'message') {
      return t('message', {
        time,
        from: teamOf(view, item.message.from).shortName,
        to: teamOf(view, item.message.to).shortName,
        title,
      });
    }
    return t('inject', { time, number: item.release.number ?? '', title });
  };
  return (
    <p className={styles.choice} data-no-print>
      <label htmlFor={id}>{t('choose')}</label>
      <select id={id} value={chosen.id} onChange={(event) => onChoose(event.target.value)}>
        {(['inject', 'message'] as const).map((kind) => {
          const own = items.filter((item) => item.kind === kind);
          return own.length > 0 ? (
            <optgroup key={kind} label={t(`group.${kind}`)}>
              {own.map((item) => (
                <option key={item.id} value={item.id}>
                  {option(item)}
                </option>
              ))}
            </optgroup>
          ) : null;
        })}
      </select>
    </p>
  );
}
