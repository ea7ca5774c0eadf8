'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { mechanismOf } from '../../../framework/mechanisms';
import { toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import { CardsNamed } from '../cards/cards-named';
import type { Coherence } from '../read/coherence';
import styles from '../strategy/meeting-list.module.css';

/** Where the actors' choices agree, double or could contradict each other, each with a question to the room. */
export function CoherenceList({ patterns, view }: { patterns: Coherence[]; view: State }) {
  const t = useTranslations('pictures.actors');
  return (
    <section className={styles.list}>
      <Kicker>{t('title')}</Kicker>
      {patterns.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      <ul>
        {patterns.map((pattern) => (
          <li
            key={`${pattern.kind} ${pattern.cards.map(({ id }) => id).join(' ')}`}
            className={styles.meeting}
          >
            <p className={styles.what}>
              <PatternWords pattern={pattern} />
            </p>
            <CardsNamed cards={pattern.cards} view={view} />
            <p className={styles.question}>{t(`ask.${pattern.kind}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function PatternWords({ pattern }: { pattern: Coherence }) {
  const t = useTranslations('pictures.actors');
  switch (pattern.kind) {
    case 'sameAim':
      return t('sameAim', { name: mechanismOf(pattern.mechanism).shortName });
    case 'doubledTool':
      return t('doubledTool', { name: toolOf(pattern.tool).name, move: pattern.move });
    case 'warmAndCold':
      return t('warmAndCold', { move: pattern.move });
    case 'stayOrGo':
      return t('stayOrGo', { move: pattern.move });
  }
}
