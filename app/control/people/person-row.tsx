'use client';

import { useTranslations } from 'next-intl';
import type { Seat } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useSeat, useView } from '../../live/use-views';
import { classNames } from '../../parts/class-names';
import { Tag } from '../../parts/tag';
import { RefusalText } from '../../seat/refusal-text';
import { memberNameOf, teamsOf } from '../frame/console-tools';
import { HandOver } from '../staffing/hand-over';
import styles from './attendance.module.css';
import { RemovePerson } from './remove-person';
import { useAway } from './use-away';

/** One person: here or away, the rules read, and the acts of moving and removing. */
export function PersonRow({ seat }: { seat: Seat }) {
  const t = useTranslations('control.people');
  const view = useView();
  const own = useSeat();
  const { give, refusal } = useCommand();
  const mayMove = useMay('MoveSeat');
  const { isHere, isLongAway } = useAway(seat.id);
  const isPlayer = seat.role === 'player';
  const role = isPlayer ? memberNameOf(view, seat.member) : t(`roles.${seat.role}`);
  return (
    <li className={styles.person}>
      <i className={classNames(styles.mark, !isHere && styles.away)} aria-hidden="true" />
      <span className={styles.who}>
        <b>{seat.id === own?.id ? t('you', { name: seat.name }) : seat.name || t(`roles.${seat.role}`)}</b>
        {seat.bot ? <Tag tone="asked">{t('bot')}</Tag> : null}
        {role && seat.name ? <span className={styles.quiet}>{role}</span> : null}
      </span>
      <span className={styles.quiet}>{t(isHere ? 'here' : 'away')}</span>
      {isPlayer ? (
        <span className={seat.hasReadRules ? styles.read : styles.quiet}>
          {t(seat.hasReadRules ? 'rulesRead' : 'rulesUnread')}
        </span>
      ) : null}
      <span className={styles.acts}>
        {isPlayer && mayMove && !seat.bot ? (
          <MoveSelect seat={seat} onMove={(team) => void give({ type: 'MoveSeat', seat: seat.id, team })} />
        ) : null}
        <HandOver seat={seat} isHere={isHere} />
        <RemovePerson seat={seat} />
      </span>
      {isLongAway && isPlayer ? <p className={styles.hint}>{t('takeOver', { name: seat.name })}</p> : null}
      <RefusalText refusal={refusal} />
    </li>
  );
}

function MoveSelect({ seat, onMove }: { seat: Seat; onMove: (team: string) => void }) {
  const t = useTranslations('control.people');
  const view = useView();
  return (
    <select
      className={styles.move}
      aria-label={t('moveLabel', { name: seat.name })}
      value=""
      onChange={(event) => event.currentTarget.value && onMove(event.currentTarget.value)}
    >
      <option value="">{t('move')}</option>
      {teamsOf(view)
        .filter((team) => team.id !== seat.team)
        .map((team) => (
          <option key={team.id} value={team.id}>
            {team.name}
          </option>
        ))}
    </select>
  );
}
