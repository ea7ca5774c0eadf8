'use client';

import { useTranslations } from 'next-intl';
import { counterMoveOf } from '../../../framework/counter-moves';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { newInject, useDesk } from '../frame/desk-context';
import styles from './simcell.module.css';

/** The signs by which a counter-move can show. One tap makes an inject of one: who gets it is chosen there. */
export function TellTaleList() {
  const t = useTranslations('control.simcell');
  const view = useView();
  const { showInject } = useDesk();
  const mayWrite = useMay('ReleaseWritten');
  const chosen = view.counterMoves.map((choice) => choice.counterMove);
  const signs = view.script?.tellTales ?? [];
  if (signs.length === 0) return null;
  return (
    <details className={styles.signs} open>
      <summary>
        <Kicker as="div" note={t('signsNote')}>
          {t('signs')}
        </Kicker>
      </summary>
      <ul>
        {signs.map(({ counterMove, text }) => (
          <li key={`${counterMove} ${text}`} className={styles.sign}>
            <span className={styles.code}>{counterMove}</span>
            <span>
              <b>{counterMoveOf(counterMove).name}</b>
              {chosen.includes(counterMove) ? <span className={styles.quiet}> {t('isChosen')}</span> : null}
              <br />
              {text}
            </span>
            {mayWrite ? (
              <Button
                look="text"
                aria-label={t('writeSign', { text })}
                onClick={() => showInject(newInject, { words: text })}
              >
                {t('write')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
