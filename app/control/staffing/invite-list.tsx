'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { type Invite, isInviteOpen } from '../../../exercise/state';
import { useCommand } from '../../live/use-command';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { useListed } from '../../parts/use-listed';
import { RefusalText } from '../../seat/refusal-text';
import styles from './staffing.module.css';

/** The links that were made: for what, by whom, who came, and whether they still let somebody in. */
export function InviteList() {
  const t = useTranslations('control.staffing');
  const { invites } = useView();
  if (invites.length === 0) return <p className={styles.quiet}>{t('noLinks')}</p>;
  return (
    <ul aria-label={t('links')}>
      {invites.toReversed().map((invite) => (
        <InviteRow key={invite.id} invite={invite} />
      ))}
    </ul>
  );
}

function InviteRow({ invite }: { invite: Invite }) {
  const t = useTranslations('control.staffing');
  const tRoles = useTranslations('control.people.roles');
  const listed = useListed();
  const format = useFormatter();
  const { seats } = useView();
  const { give, refusal } = useCommand();
  const role = tRoles(invite.role);
  const came = listed(invite.seats.map((seat) => seats[seat]?.name ?? ''));
  const state = invite.revokedAt !== null ? 'revoked' : isInviteOpen(invite) ? 'open' : 'used';
  return (
    <li className={styles.row}>
      <span>
        <b>{role}</b>
        <span className={styles.quiet}>
          {t('madeBy', {
            name: seats[invite.by]?.name ?? '',
            time: format.dateTime(invite.madeAt, { hour: '2-digit', minute: '2-digit' }),
            uses: invite.uses,
          })}
        </span>
        <span className={styles.quiet}>{came ? t('came', { names: came }) : t('nobodyCame')}</span>
        <RefusalText refusal={refusal} />
      </span>
      {state === 'open' ? (
        <Button
          look="text"
          aria-label={t('revokeLabel', { role })}
          onClick={() => void give({ type: 'RevokeInvite', invite: invite.id })}
        >
          {t('revoke')}
        </Button>
      ) : (
        <span className={styles.quiet}>{t(`linkState.${state}`)}</span>
      )}
    </li>
  );
}
