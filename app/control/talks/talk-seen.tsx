'use client';

import { useTranslations } from 'next-intl';
import type { Talk } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { Button } from '../../parts/button';
import { RefusalText } from '../../seat/refusal-text';
import { TalkLines } from '../../talks/talk-lines';
import { TalkParties } from '../../talks/talk-parties';
import styles from '../../talks/talks.module.css';
import { HideText } from '../moderation/hide-text';
import { SpeakAsActor } from './speak-as-actor';

/** One talk as staff see it: everything that was said, and the voices that SimCell has in it. */
export function TalkSeen({ talk }: { talk: Talk }) {
  const t = useTranslations('control.talks');
  const { give, isWaiting, refusal } = useCommand();
  const mayClose = useMay('CloseTalk');
  const maySpeak = useMay('SpeakAsActor');
  const isOpen = talk.closedAt === null;
  return (
    <li>
      <details className={styles.fold} open={isOpen}>
        <summary>
          {talk.isPlenary ? t('plenary', { topic: talk.topic }) : talk.topic}
          {isOpen ? null : <span className={styles.quiet}> {t('over')}</span>}
        </summary>
        <TalkParties talk={talk} />
        <TalkLines
          talk={talk}
          team={null}
          under={(line) => <HideText subject={{ kind: 'talk', talk: talk.id, line: line.id }} />}
        />
        {isOpen && maySpeak && talk.actors.length > 0 ? <SpeakAsActor talk={talk} /> : null}
        {isOpen && mayClose ? (
          <Button
            look="text"
            disabled={isWaiting}
            aria-label={t('closeOf', { topic: talk.topic })}
            onClick={() => void give({ type: 'CloseTalk', talk: talk.id })}
          >
            {t('close')}
          </Button>
        ) : null}
        <RefusalText refusal={refusal} />
      </details>
    </li>
  );
}
