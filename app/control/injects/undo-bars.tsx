'use client';

import { useTranslations } from 'next-intl';
import { releaseHoldMs } from '../../../exercise/rules/release-inject';
import type { Release } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { UndoBar } from '../../parts/undo-bar';
import { RefusalText } from '../../seat/refusal-text';
import { usePace } from '../pace/use-pace';
import { secondsLeft } from './msel-line';
import styles from './undo-bars.module.css';
import { useReachWords } from './use-reach-words';

/** What is going out now. The last one decided has the bar and the key; those before it stand above it. */
export function UndoBars() {
  const view = useView();
  const { give, refusal } = useCommand();
  const pending = view.releases.filter(({ status }) => status === 'going-out' || status === 'held');
  const latest = pending.at(-1);
  const takeBack = (release: string) => void give({ type: 'TakeBackRelease', release });
  const sendNow = (release: string) => void give({ type: 'SendReleaseNow', release });
  return (
    <div className={styles.bars}>
      <RefusalText refusal={refusal} />
      {pending.slice(0, -1).map((release) => (
        <EarlierBar key={release.id} release={release} onTakeBack={takeBack} onSendNow={sendNow} />
      ))}
      {latest ? (
        <LatestBar key={latest.id} release={latest} onTakeBack={takeBack} onSendNow={sendNow} />
      ) : null}
    </div>
  );
}

interface BarProps {
  release: Release;
  onTakeBack: (release: string) => void;
  onSendNow: (release: string) => void;
}

function useBar({ release, onSendNow }: BarProps) {
  const t = useTranslations('control.undo');
  const words = useReachWords();
  const view = useView();
  const { time } = usePace();
  const maySend = useMay('SendReleaseNow');
  const { number, content, recipients } = release;
  return {
    what: number ? t('inject', { number, title: content.title }) : content.title,
    toWhom: words(recipients),
    seconds: secondsLeft(release, time),
    isHeld: release.status === 'held' || view.clock.pausedAt !== null,
    onSendNow: maySend ? () => onSendNow(release.id) : undefined,
  };
}

function LatestBar(props: BarProps) {
  const { what, toWhom, seconds, isHeld, onSendNow } = useBar(props);
  return (
    <UndoBar
      what={what}
      toWhom={toWhom}
      secondsLeft={seconds}
      seconds={releaseHoldMs / 1000}
      isHeld={isHeld}
      onTakeBack={() => props.onTakeBack(props.release.id)}
      onSendNow={onSendNow}
    />
  );
}

function EarlierBar(props: BarProps) {
  const t = useTranslations('control.undo');
  const { what, seconds, isHeld, onSendNow } = useBar(props);
  return (
    <p className={styles.earlier}>
      <span>{isHeld ? t('waits', { what }) : t('goesOut', { what, seconds })}</span>
      {onSendNow ? (
        <Button look="text" className={styles.onInk} onClick={onSendNow}>
          {t('sendNow')}
        </Button>
      ) : null}
      <Button look="text" className={styles.onInk} onClick={() => props.onTakeBack(props.release.id)}>
        {t('takeBack')}
      </Button>
    </p>
  );
}
