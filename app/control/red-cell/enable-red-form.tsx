'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { CheckList } from '../../parts/check-list';
import { SelectField } from '../../parts/select-field';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

const conditions = ['adults', 'volunteers', 'briefed'] as const;
type Condition = (typeof conditions)[number];

/** What has to be so before somebody plays the other side: a controller by name, two people, and three yeses. */
export function EnableRedForm() {
  const t = useTranslations('control.redCell');
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const [controller, setController] = useState(view.redCell?.controller ?? '');
  const [people, setPeople] = useState<string[]>([]);
  const [agreed, setAgreed] = useState<Condition[]>([]);
  const here = Object.values(view.seats).filter((seat) => !seat.removed);
  const staff = here.filter((seat) => ['lead', 'control', 'simcell'].includes(seat.role));
  const observers = here.filter((seat) => seat.role === 'observer');
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const ack = await give({
      type: 'EnableRedCell',
      controller,
      people,
      agreed: {
        adults: agreed.includes('adults'),
        volunteers: agreed.includes('volunteers'),
        briefed: agreed.includes('briefed'),
      },
    });
    if (ack.ok) setPeople([]);
  };
  return (
    <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
      <p className={styles.quiet}>{t('about')}</p>
      <SelectField
        label={t('controller')}
        value={controller}
        placeholder={t('nobody')}
        options={staff.map((seat) => ({ value: seat.id, label: seat.name }))}
        onChange={(event) => setController(event.currentTarget.value)}
      />
      {observers.length === 0 ? (
        <p className={styles.quiet}>{t('noObservers')}</p>
      ) : (
        <CheckList
          label={t('people')}
          note={t('peopleNote')}
          values={people}
          options={observers.map((seat) => ({ value: seat.id, label: seat.name }))}
          onChange={setPeople}
        />
      )}
      <CheckList
        label={t('agreed')}
        values={agreed}
        options={conditions.map((value) => ({ value, label: t(`conditions.${value}`) }))}
        onChange={setAgreed}
      />
      <RefusalText refusal={refusal} />
      <div className={styles.acts}>
        <Button type="submit" size="small" disabled={isWaiting}>
          {t('enable')}
        </Button>
      </div>
    </form>
  );
}
