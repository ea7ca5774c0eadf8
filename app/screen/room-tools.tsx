'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../parts/button';
import { ReadingLanguage } from '../parts/reading-language';
import { SchemeSwitch } from '../parts/scheme-switch';
import styles from './room-tools.module.css';

/** For the one at the laptop: full screen, light or dark. In sight only while the pointer is at the edge or the keyboard there. */
export function RoomTools() {
  const t = useTranslations('room.tools');
  return (
    <div className={styles.tools} data-no-print>
      <div className={styles.panel}>
        <ReadingLanguage />
        <SchemeSwitch />
        <Button look="line" size="small" onClick={() => void toggleFullScreen()}>
          {t('fullScreen')}
        </Button>
      </div>
    </div>
  );
}

async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // A browser that refuses keeps its own key for it.
  }
}
