'use client';

import { useTranslations } from 'next-intl';
import type { CounterMoveState } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { counterMoveOf } from '../../../framework/counter-moves';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Tag } from '../../parts/tag';
import { newInject, useDesk } from '../frame/desk-context';
import styles from '../frame/page.module.css';
import { releasesOf } from '../injects/msel-line';

/** The counter-move that was chosen: its sign, its text with preview on the page of injects, and the way to change it. */
export function CounterMoveChoice({
  choice,
  inject,
  onChange,
}: {
  choice: CounterMoveState;
  inject: StoryInject;
  onChange: () => void;
}) {
  const t = useTranslations('control.counterMove');
  const view = useView();
  const { showInject } = useDesk();
  const mayChoose = useMay('ChooseCounterMove');
  const mayWrite = useMay('ReleaseWritten');
  const entry = counterMoveOf(choice.counterMove);
  const sign = view.script?.tellTales.find((one) => one.counterMove === choice.counterMove)?.text;
  const isOut = choice.revealedAt !== null;
  const isOnItsWay = releasesOf(view, inject.id).some((release) => release.status !== 'recalled');
  return (
    <div className={styles.chosen}>
      <p className={styles.tags}>
        <Tag>{entry.id}</Tag>
        <Tag tone={isOut ? 'accent' : 'plain'}>{t(isOut ? 'revealed' : 'chosen')}</Tag>
        {entry.needsConsent && !isOut ? <Tag tone="asked">{t('needsConsent')}</Tag> : null}
      </p>
      <h3 className={styles.chosenName}>{entry.name}</h3>
      <p>{t('description', { text: entry.description })}</p>
      <dl className={styles.cardLines}>
        <div>
          <dt>{t('protectsLabel')}</dt>
          <dd>{choice.protects}</dd>
        </div>
        {sign ? (
          <div>
            <dt>{t('sign')}</dt>
            <dd>
              {sign}{' '}
              {!isOut && mayWrite ? (
                <Button look="text" onClick={() => showInject(newInject, { words: sign })}>
                  {t('dropSign')}
                </Button>
              ) : null}
            </dd>
          </div>
        ) : null}
      </dl>
      <div className={styles.acts}>
        <Button
          look={isOut || isOnItsWay ? 'line' : 'filled'}
          size="small"
          onClick={() => showInject(inject.id)}
        >
          {t(isOut || isOnItsWay ? 'seeInject' : 'toRelease', { number: inject.number })}
        </Button>
        {mayChoose && !isOnItsWay ? (
          <Button look="line" size="small" onClick={onChange}>
            {t('change')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
