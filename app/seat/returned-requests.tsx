'use client';

import { useTranslations } from 'next-intl';
import { useConnection, useLive } from '../live/live-provider';
import type { LiveState } from '../live/live-state';
import type { Returned } from '../live/pending';
import { ReturnedRequest } from './returned-request';
import styles from './returned-requests.module.css';
import { wordsOf } from './returned-words';

const returnedOf = (state: LiveState) => state.returned;

/** Everything of this seat that came back from the server and was not said where it was given, oldest first. */
export function ReturnedRequests() {
  const t = useTranslations('seat.returned');
  const label = useTranslations('play.card.label');
  const connection = useConnection();
  const returned = useLive(returnedOf);
  if (returned.length === 0) return null;
  return (
    <section aria-label={t('title')} className={styles.returned}>
      <ul>
        {returned.map((one) => (
          <ReturnedRequest
            key={one.id}
            what={t('what', whatOf(one))}
            refusal={one.refusal}
            words={wordsOf(one, label)}
            onLetGo={() => connection.letGo(one.id)}
          />
        ))}
      </ul>
    </section>
  );
}

/** The values of the sentence that says what it was. */
function whatOf({ request }: Returned): { kind: string; move: number; ordinal: number } {
  if (request.name === 'command') return { kind: request.command.type, move: 0, ordinal: 0 };
  if (request.name === 'putPrivate') return { kind: request.kind, move: request.move ?? 0, ordinal: 0 };
  return request;
}
