'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { toolOf } from '../../../framework/tools';
import { CardSentence } from '../../parts/card-sentence';
import { Kicker } from '../../parts/kicker';
import { sentenceParts } from '../../play/card/sentence-parts';
import type { CountedCard } from '../read/played-moves';
import { TeamName } from '../team-mark';
import styles from './card-reading.module.css';

/** A chosen card in its own words, below the picture in which it was chosen. */
export function CardReading({ card, view }: { card: CountedCard; view: State }) {
  const t = useTranslations('debrief');
  const { tool, effect } = card.content;
  return (
    <section className={styles.reading} aria-live="polite">
      <Kicker as="h2" note={t('move', { move: card.move })}>
        <span className={styles.who}>
          <TeamName view={view} team={card.team} size="1.125rem" />
          {tool ? toolOf(tool).name : t('mark.noTool')}
        </span>
      </Kicker>
      <div className={styles.words}>
        <CardSentence size="reading" parts={sentenceParts(card.content)} />
        {effect ? <p className={styles.effect}>{`${t('assessment.effect')}: ${effect}`}</p> : null}
      </div>
    </section>
  );
}
