'use client';

import { useTranslations } from 'next-intl';
import type { State } from '../../../exercise/state';
import { Kicker } from '../../parts/kicker';
import { Markdown } from '../../parts/markdown';
import { bodyNameOf } from '../read/team-of';
import styles from './instructions.module.css';

/** What each member of a body had been told alone, open to everybody now. */
export function Instructions({ view, body }: { view: State; body: string }) {
  const t = useTranslations('debrief.collective');
  const told = view.instructions.filter((one) => one.body === body);
  const members = view.opening?.bodies.find(({ id }) => id === body)?.members ?? [];
  return (
    <section className={styles.told}>
      <Kicker>{t('told', { body: bodyNameOf(view, body) })}</Kicker>
      <dl className={styles.members}>
        {members.flatMap(({ id, name }) =>
          told
            .filter(({ member }) => member === id)
            .map(({ seat, text }) => (
              <div key={`${id} ${seat}`} className={styles.member}>
                <dt>{name}</dt>
                <dd>
                  <Markdown>{text}</Markdown>
                </dd>
              </div>
            )),
        )}
      </dl>
    </section>
  );
}
