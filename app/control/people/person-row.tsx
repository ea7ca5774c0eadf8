'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Seat } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useMay } from '../../live/use-may';
import { useSeat, useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { classNames } from '../../parts/class-names';
import { ConfirmDialog } from '../../parts/confirm-dialog';
import { Tag } from '../../parts/tag';
import { RefusalText } from '../../seat/refusal-text';
import { memberNameOf, teamsOf } from '../frame/console-tools';
import styles from './attendance.module.css';
import { useAway } from './use-away';

/** One person: here or away, the rules read, and the acts of moving and removing. */
export function PersonRow({ seat }: { seat: Seat }) {
  const t = useTranslations('control.people');
  const view = useView();
  const own = useSeat();
  const { give, refusal } = useCommand();
  const mayMove = useMay('MoveSeat');
  const mayRemove = useMay('RemoveSeat');
  const [isRemoving, setIsRemoving] = useState(false);
  const { isHere, isLongAway } = useAway(seat.id);
  const isPlayer = seat.role === 'player';
  const canRemove = mayRemove && (isPlayer || seat.role === 'observer');
  const role = isPlayer ? memberNameOf(view, seat.member) : t(`roles.${seat.role}`);
  const handleRemove = () => {
    setIsRemoving(false);
    void give({ type: 'RemoveSeat', seat: seat.id });
  };
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
        {canRemove ? (
          <Button
            look="text"
            aria-label={t('removeLabel', { name: seat.name })}
            onClick={() => setIsRemoving(true)}
          >
            {t('remove')}
          </Button>
        ) : null}
      </span>
      {isLongAway && isPlayer ? <p className={styles.hint}>{t('takeOver', { name: seat.name })}</p> : null}
      <RefusalText refusal={refusal} />
      <ConfirmDialog
        isOpen={isRemoving}
        title={t('removeTitle', { name: seat.name })}
        confirmLabel={t('removeConfirm', { name: seat.name })}
        look="grave"
        onConfirm={handleRemove}
        onCancel={() => setIsRemoving(false)}
      >
        {t('removeText')}
      </ConfirmDialog>
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
