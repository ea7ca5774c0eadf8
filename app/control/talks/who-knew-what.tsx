'use client';

import { useTranslations } from 'next-intl';
import { exerciseTime } from '../../../exercise/exercise-clock';
import type { Forward } from '../../../exercise/state';
import { whoKnew } from '../../../exercise/who-knew-what';
import { useView } from '../../live/use-views';
import { ExerciseTime } from '../../parts/exercise-time';
import styles from '../../talks/talks.module.css';
import { useTeamName } from '../../talks/use-team-name';
import { HideText } from '../moderation/hide-text';

const isSame = (one: Forward, other: Forward) => one.kind === other.kind && one.item === other.item;

/** Of everything that was passed on: which teams know it, since when and from whom. Nothing where nothing was. */
export function WhoKnewWhat() {
  const t = useTranslations('control.talks');
  const { forwards } = useView();
  const items = forwards.filter((one, at) => forwards.findIndex((other) => isSame(one, other)) === at);
  if (items.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{t('knew', { count: items.length })}</summary>
      <ul>
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </details>
  );
}

function Item({ item }: { item: Forward }) {
  const t = useTranslations('control.talks');
  const view = useView();
  const nameOf = useTeamName();
  const knowers = whoKnew(view, item.kind, item.item ?? '');
  return (
    <li className={styles.line}>
      <p className={styles.title}>{item.title || item.text}</p>
      <ul>
        {knowers.map(({ team, since, from, isOnePerson }) => (
          <li key={isOnePerson ? `${team} person` : team} className={styles.meta}>
            <b>{nameOf(team)}</b>
            {isOnePerson ? <span>{t('knewOne')}</span> : null}
            {since === null ? null : <ExerciseTime at={exerciseTime(view.clock, since)} />}
            {from === null ? null : <span>{t('knewFrom', { team: nameOf(from) })}</span>}
          </li>
        ))}
      </ul>
      {view.forwards
        .filter((one) => isSame(one, item))
        .map(({ id, from, to, note }) => (
          <p key={id} className={styles.meta}>
            <span>{t('fromTo', { from: nameOf(from), to: nameOf(to) })}</span>
            {note ? <span>{t('withNote', { note })}</span> : null}
            <HideText subject={{ kind: 'forward', forward: id }} />
          </p>
        ))}
    </li>
  );
}
