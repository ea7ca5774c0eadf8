'use client';

import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useState } from 'react';
import { classNames } from '../parts/class-names';
import styles from './see-it-run.module.css';

/** What a rehearsal is watched by: tokens of two seats, and the code of the room screen. */
export interface Show {
  exercise: string;
  code: string;
  console: string;
  player: string;
}

const sides = ['console', 'player', 'room'] as const;
type Side = (typeof sides)[number];

/** Where each side lies. A token stands behind the `#`, which is sent to no server. */
function addressesOf({ exercise, code, console, player }: Show): Record<Side, string> {
  const path = encodeURIComponent(exercise);
  return {
    console: `/control/${path}?shown#token=${console}`,
    player: `/play/${path}#token=${player}`,
    room: `/screen/${encodeURIComponent(code)}`,
  };
}

/** The three sides of one rehearsal, live: beside each other, and on a small screen one after the other. */
export function ShowPanes({ show }: { show: Show }) {
  const t = useTranslations('seeItRun');
  const [open, setOpen] = useState<Side>('console');
  const addresses = addressesOf(show);
  const handleKey = (event: KeyboardEvent) => {
    const stride = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const to = stride && sides[(sides.indexOf(open) + stride + sides.length) % sides.length];
    if (!to) return;
    event.preventDefault();
    setOpen(to);
    document.getElementById(`side-${to}`)?.focus();
  };
  return (
    <>
      <div className={styles.tabs} role="tablist" aria-label={t('sides')} onKeyDown={handleKey} tabIndex={-1}>
        {sides.map((side) => (
          <button
            key={side}
            type="button"
            role="tab"
            id={`side-${side}`}
            aria-selected={open === side}
            aria-controls={`pane-${side}`}
            tabIndex={open === side ? 0 : -1}
            className={classNames(styles.tab, open === side && styles.open)}
            onClick={() => setOpen(side)}
          >
            {t(`${side}.name`)}
          </button>
        ))}
      </div>
      <div className={styles.panes}>
        {sides.map((side) => (
          <section
            key={side}
            id={`pane-${side}`}
            aria-labelledby={`name-${side}`}
            className={classNames(styles.pane, styles[side], open === side && styles.shown)}
          >
            <h2 className={styles.name} id={`name-${side}`}>
              {t(`${side}.name`)} <span className={styles.what}>{t(`${side}.what`)}</span>
            </h2>
            <iframe className={styles.frame} title={t(`${side}.name`)} src={addresses[side]} />
          </section>
        ))}
      </div>
    </>
  );
}
