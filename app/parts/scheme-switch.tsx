'use client';

import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { chooseColorScheme, colorSchemes, onColorScheme, readColorScheme } from '../theme/color-scheme';
import styles from './scheme-switch.module.css';

/** Light, dark, or as the device. Quiet: it belongs in a foot or a menu. */
export function SchemeSwitch() {
  const t = useTranslations('parts.scheme');
  const chosen = useSyncExternalStore(onColorScheme, readColorScheme, () => null);
  return (
    <fieldset className={styles.switch} aria-label={t('label')}>
      {colorSchemes.map((scheme) => (
        <button
          key={scheme}
          type="button"
          className={styles.option}
          aria-pressed={chosen === scheme}
          onClick={() => chooseColorScheme(scheme)}
        >
          {t(scheme)}
        </button>
      ))}
    </fieldset>
  );
}
