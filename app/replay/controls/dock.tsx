'use client';

import { useTranslations } from 'next-intl';
import type { Seat } from '../../../exercise/state';
import type { LiveState } from '../../live/live-state';
import type { Choices } from '../read/choices';
import type { Mark } from '../read/marks';
import type { Tape } from '../read/tape';
import type { Look } from '../replay';
import type { Playhead } from '../use-playhead';
import { CopyLink } from './copy-link';
import styles from './dock.module.css';
import { JumpTo } from './jump-to';
import { RulesWords } from './rules-words';
import { SeenBy } from './seen-by';
import { FreeChoice, LookChoice, SpeedChoice } from './speed-and-look';
import { Transport } from './transport';

export interface DockProps {
  playhead: Playhead;
  tape: Tape;
  marks: readonly Mark[];
  live: LiveState;
  from: string;
  own: Seat | undefined;
  choices: Choices | null;
  look: Look;
  /** What names the moment in a link. */
  address: string;
  /** The tabs and folds of the screen may be used. */
  isFree: boolean;
  /** The replay that was chosen is on its way; until then nothing moves. */
  isLoading: boolean;
  onFree: (isFree: boolean) => void;
  onLook: (look: Look) => void;
  onChoose: (from: string) => void;
}

/** The way through time, and whose eyes. On a phone all but time itself is folded. */
export function Dock(props: DockProps) {
  const { playhead, tape, marks, live, from, own, choices, look, isFree, isLoading, address } = props;
  const { onLook, onFree, onChoose } = props;
  const t = useTranslations('replay');
  const isOwn = tape.seat === own?.id;
  return (
    <section className={styles.dock} aria-label={t('controls')} data-no-print>
      <Transport {...{ playhead, tape, marks, live, isLoading }} />
      {isLoading ? null : <RulesWords tape={tape} position={playhead.position} />}
      <details className={styles.more} open={isWide()}>
        <summary>{t('more')}</summary>
        <div className={styles.choices}>
          {choices ? <SeenBy {...{ choices, from, own, onChoose }} /> : null}
          <JumpTo marks={marks} position={playhead.position} isDisabled={isLoading} onGoTo={playhead.goTo} />
          <SpeedChoice playhead={playhead} />
          <LookChoice look={look} onLook={onLook} />
          <FreeChoice isFree={isFree} onFree={onFree} />
          <CopyLink address={address} />
        </div>
        <p className={styles.note}>
          {t('notIn')} {isOwn ? null : `${t('cut')} `}
          <span className={styles.keys}>{t('keys')}</span>
        </p>
      </details>
    </section>
  );
}

const isWide = () => window.matchMedia('(min-width: 48em) and (min-height: 40em)').matches;
