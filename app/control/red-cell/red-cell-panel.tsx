'use client';

import { useTranslations } from 'next-intl';
import { redSeatsOf } from '../../../exercise/rules/red-cell';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { useListed } from '../../parts/use-listed';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';
import { EnableRedForm } from './enable-red-form';
import { RedMoveEntry } from './red-move-entry';

/** The optional live red cell: off until the lead turns it on, and never without somebody who reads every word first. */
export function RedCellPanel() {
  const t = useTranslations('control.redCell');
  const listed = useListed();
  const view = useView();
  const { give, refusal, isWaiting } = useCommand();
  const mayEnable = useMay('EnableRedCell');
  const mayDisband = useMay('DisbandRedCell');
  const { redCell } = view;
  const isOn = redCell?.isOn === true;
  if (!isOn && !mayEnable) return null;
  const people = redSeatsOf(view).map((seat) => seat.name);
  return (
    <section aria-label={t('title')}>
      <Kicker note={t(isOn ? 'on' : 'off')}>{t('title')}</Kicker>
      {isOn ? (
        <>
          <p className={styles.lead}>
            {t('who', { people: listed(people), controller: redCell.controllerName })}
          </p>
          {redCell.moves.toReversed().map((move) => (
            <RedMoveEntry key={move.id} move={move} />
          ))}
        </>
      ) : null}
      {mayEnable ? (
        <details className={styles.details}>
          <summary>{t(isOn ? 'change' : 'turnOn')}</summary>
          <EnableRedForm />
        </details>
      ) : null}
      {isOn && mayDisband ? (
        <Button
          look="line"
          size="small"
          disabled={isWaiting}
          onClick={() => void give({ type: 'DisbandRedCell' })}
        >
          {t('turnOff')}
        </Button>
      ) : null}
      <RefusalText refusal={refusal} />
    </section>
  );
}
