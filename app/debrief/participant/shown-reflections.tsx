'use client';

import { useTranslations } from 'next-intl';
import type { ReflectionKind, State } from '../../../exercise/state';
import { keyedTexts } from '../../parts/keyed';
import { Kicker } from '../../parts/kicker';
import styles from './narrow.module.css';

/** Anonymous answers that were shown to the room. Nothing stands here before they were. */
export function ShownReflections({ view, kinds }: { view: State; kinds: ReflectionKind[] }) {
  const t = useTranslations('debrief.reflect');
  const shown = (view.debrief?.reflections ?? []).filter(({ kind }) => kinds.includes(kind));
  return shown.map(({ kind, texts }) => (
    <section key={kind}>
      <Kicker as="h2" note={t('mixed')}>
        {t(`${kind}.title`)}
      </Kicker>
      <ul className={styles.answers}>
        {keyedTexts(texts).map(({ key, item }) => (
          <li key={key}>{item}</li>
        ))}
      </ul>
    </section>
  ));
}
