'use client';

import { useTranslations } from 'next-intl';
import { useId } from 'react';
import { groupNameMax } from '../../../exercise/group-key';
import { useOwedWords } from '../../carried-items/use-owed-words';
import { Button } from '../../parts/button';
import { CheckList } from '../../parts/check-list';
import { TextField } from '../../parts/text-field';
import { useDay } from '../../parts/use-day';
import styles from './group-part.module.css';
import type { Group, LeftToDo } from './use-group';

/** For which group an exercise is opened, and which of what its last exercise left to do is taken over. */
export function GroupPart({ group }: { group: Group }) {
  const t = useTranslations('exercises.group');
  const listId = useId();
  const { name, known, setName, left, isLooking, wrong, look, chosen, choose } = group;
  return (
    <div className={styles.part}>
      <TextField
        label={t('label')}
        hint={t('hint')}
        note={t('note')}
        dir="auto"
        maxLength={groupNameMax}
        autoComplete="off"
        list={listId}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {known.map((one) => (
          <option key={one} value={one} />
        ))}
      </datalist>
      <div role="status">
        {isLooking ? <p className={styles.note}>{t('looking')}</p> : null}
        {wrong ? (
          <p className={styles.note}>
            {t('notFound')} {wrong}{' '}
            <Button look="text" onClick={() => void look()}>
              {t('look')}
            </Button>
          </p>
        ) : null}
      </div>
      {left ? <LeftItems left={left} chosen={chosen} onChoose={choose} /> : null}
    </div>
  );
}

interface LeftItemsProps {
  left: LeftToDo;
  chosen: string[];
  onChoose: (ids: string[]) => void;
}

function LeftItems({ left, chosen, onChoose }: LeftItemsProps) {
  const t = useTranslations('exercises.group');
  const inWords = useDay();
  const owed = useOwedWords();
  const { title, date, items, more } = left;
  const day = inWords(date);
  return (
    <div className={styles.left}>
      <CheckList
        label={t('left', { title, day })}
        hint={t('chosen', { chosen: chosen.length, count: items.length })}
        isRuled
        values={chosen}
        onChange={onChoose}
        options={items.map((item) => ({
          value: item.id,
          label: (
            <span className={styles.text} dir="auto">
              {item.text}
            </span>
          ),
          note: owed(item, item.isPastDue),
        }))}
      />
      {more > 0 ? <p className={styles.note}>{t('more', { count: more })}</p> : null}
    </div>
  );
}
