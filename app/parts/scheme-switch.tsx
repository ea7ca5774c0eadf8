'use client';

import { useMantineColorScheme } from '@mantine/core';
import { useMounted } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import styles from './scheme-switch.module.css';

const schemes = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the device. Quiet: it belongs in a foot or a menu. */
export function SchemeSwitch() {
  const t = useTranslations('parts.scheme');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const isMounted = useMounted();
  return (
    <fieldset className={styles.switch} aria-label={t('label')}>
      {schemes.map((scheme) => (
        <button
          key={scheme}
          type="button"
          className={styles.option}
          aria-pressed={isMounted && colorScheme === scheme}
          onClick={() => setColorScheme(scheme)}
        >
          {t(scheme)}
        </button>
      ))}
    </fieldset>
  );
}
