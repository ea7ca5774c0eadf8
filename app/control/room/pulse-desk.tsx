'use client';

import { useTranslations } from 'next-intl';
import { shownOf } from '../../../exercise/forms/answers';
import { pulsedMoves } from '../../forms/pulsed-moves';
import { useFormWords } from '../../forms/use-form-words';
import { usePulseCounts } from '../../forms/use-pulse-counts';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { Kicker } from '../../parts/kicker';
import { Tag } from '../../parts/tag';
import { RefusalText } from '../../seat/refusal-text';
import styles from '../frame/page.module.css';

/** How each move felt, the latest first: how many answered and what, from five on, and for those who may the way to the room screen. */
export function PulseDesk() {
  const t = useTranslations('control.pulse');
  const moves = pulsedMoves(useView()).toReversed();
  return (
    <section aria-label={t('title')}>
      <Kicker note={t('note')}>{t('title')}</Kicker>
      {moves.length === 0 ? <p className={styles.empty}>{t('none')}</p> : null}
      {moves.map((move) => (
        <Pulse key={move} move={move} />
      ))}
    </section>
  );
}

function Pulse({ move }: { move: number }) {
  const t = useTranslations('control.pulse');
  const view = useView();
  const words = useFormWords(view.opening);
  const counts = usePulseCounts(view, move);
  const { give, refusal, isWaiting } = useCommand();
  const mayLook = useMay('ShowAnswers');
  const mayShow = useMay('ShowPulse');
  const shown = shownOf(view.answers, 'pulse', move);
  return (
    <div className={styles.entry}>
      <p className={styles.entryHead}>
        <b>{words.nameOf('pulse', move)}</b>
        {shown?.inRoomSince === undefined ? null : <Tag tone="accent">{t('inRoom')}</Tag>}
      </p>
      <p aria-live="polite">{counts ?? t('silent', { who: mayLook ? 'you' : 'others' })}</p>
      <p className={styles.acts}>
        {mayLook ? (
          <Button
            look="line"
            size="small"
            disabled={isWaiting}
            onClick={() => void give({ type: 'ShowAnswers', form: 'pulse', move })}
          >
            {t(shown ? 'lookAgain' : 'look')}
          </Button>
        ) : null}
        {mayShow && shown?.inRoomSince === undefined ? (
          <Button
            look="line"
            size="small"
            disabled={isWaiting}
            onClick={() => void give({ type: 'ShowPulse', move })}
          >
            {t('show')}
          </Button>
        ) : null}
      </p>
      <RefusalText refusal={refusal} />
    </div>
  );
}
