'use client';

import { useTranslations } from 'next-intl';
import type { RedMove } from '../../../exercise/state';
import { counterMoveOf } from '../../../framework/counter-moves';
import { useSeat, useView } from '../../live/use-views';
import { Tag } from '../../parts/tag';
import styles from '../frame/page.module.css';
import { JudgeRedForm } from './judge-red-form';

/** One suggestion of the red cell with what became of it; while it waits, the controller's three answers. */
export function RedMoveEntry({ move }: { move: RedMove }) {
  const t = useTranslations('control.redCell');
  const { redCell } = useView();
  const seat = useSeat();
  const judges = seat?.role === 'lead' || seat?.id === redCell?.controller;
  const { judged } = move;
  return (
    <article className={styles.entry}>
      <p className={styles.tags}>
        <Tag>{move.counterMove}</Tag>
        <b>{counterMoveOf(move.counterMove).name}</b>
        <span className={styles.quiet}>{t('by', { name: move.author, move: move.move })}</span>
        <Tag tone={judged ? 'plain' : 'asked'}>{t(`verdicts.${judged?.verdict ?? 'waits'}`)}</Tag>
      </p>
      <p>{t('protects', { text: move.protects })}</p>
      {move.text ? <p>{t('words', { text: move.text })}</p> : null}
      {judged?.reason ? <p className={styles.quiet}>{t('reason', { ...judged })}</p> : null}
      {!judged && judges ? <JudgeRedForm move={move} /> : null}
      {!judged && !judges ? (
        <p className={styles.quiet}>{t('waitsFor', { name: redCell?.controllerName ?? '' })}</p>
      ) : null}
    </article>
  );
}
