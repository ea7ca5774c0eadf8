'use client';

import { type ConsiderationId, considerations, entriesFor } from '../../../framework/considerations';
import { citationOf } from '../../../framework/source';
import { Kicker } from '../../parts/kicker';
import styles from './help.module.css';

/** One of the three considerations that go with every strategy, as questions to a team. */
export function ConsiderationHelp({ id }: { id: ConsiderationId }) {
  const consideration = considerations.find((one) => one.id === id);
  if (!consideration) return null;
  return (
    <section className={styles.help}>
      <Kicker>{consideration.name}</Kicker>
      <p className={styles.quiet}>{consideration.summary}</p>
      <ul className={styles.list}>
        {entriesFor(id).map((entry) => (
          <li key={entry.id}>
            {entry.question}
            <small className={styles.source}>{citationOf(entry.source)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
