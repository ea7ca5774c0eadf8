'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { mechanismOf } from '../../../framework/mechanisms';
import { toolOf } from '../../../framework/tools';
import { Kicker } from '../../parts/kicker';
import { CardsNamed } from '../cards/cards-named';
import type { Meeting } from '../read/meetings';
import styles from './meeting-list.module.css';

/** What the cards say of what could have reinforced what, each with a question; it does not say that it did. */
export function MeetingList({ meetings, view }: { meetings: Meeting[]; view: State }) {
  const t = useTranslations('pictures.meetings');
  return (
    <section className={styles.list}>
      <Kicker>{t('title')}</Kicker>
      {meetings.length === 0 ? <p className={styles.none}>{t('none')}</p> : null}
      <ul>
        {meetings.map((meeting) => (
          <li
            key={`${meeting.kind} ${meeting.cards.map(({ id }) => id).join(' ')}`}
            className={styles.meeting}
          >
            <p className={styles.what}>
              <MeetingWords meeting={meeting} />
            </p>
            <CardsNamed cards={meeting.cards} view={view} />
            <p className={styles.question}>{t(`ask.${meeting.kind}`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function MeetingWords({ meeting }: { meeting: Meeting }) {
  const t = useTranslations('pictures.meetings');
  switch (meeting.kind) {
    case 'severalTools':
      return t('severalTools', { tools: meeting.tools, name: mechanismOf(meeting.mechanism).shortName });
    case 'severalMechanisms':
      return t('severalMechanisms', { mechanisms: meeting.mechanisms, name: toolOf(meeting.tool).name });
    case 'sameTarget':
      return t('sameTarget', { cards: meeting.cards.length, target: meeting.target });
    case 'pressureAndWayOut':
      return t('pressureAndWayOut', { move: meeting.move });
  }
}
