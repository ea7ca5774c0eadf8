'use client';

import { useParams } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { type InviteRole, inviteRoles } from '../../../exercise/state';
import { useConnection } from '../../live/live-provider';
import type { Refusal } from '../../live/live-state';
import { useJoinOrigin } from '../../live/use-join-origin';
import { Button } from '../../parts/button';
import { QrCode } from '../../parts/qr-code';
import { RadioList } from '../../parts/radio-list';
import { SelectField } from '../../parts/select-field';
import { RefusalText } from '../../seat/refusal-text';
import styles from './staffing.module.css';

/** Makes a link for a role, and shows it once, as a QR code and as text. */
export function InviteForm() {
  const t = useTranslations('control.staffing');
  const tRoles = useTranslations('control.people.roles');
  const connection = useConnection();
  const [role, setRole] = useState<InviteRole>('control');
  const [uses, setUses] = useState<'once' | 'many'>('once');
  const [made, setMade] = useState<{ token: string; role: InviteRole } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    const ack = await connection.ask<{ token: string }>('invite', { role, uses });
    setRefusal(ack.ok ? null : ack);
    setMade(ack.ok ? { token: ack.token, role } : null);
  };
  return (
    <>
      <form className={styles.form} onSubmit={(event) => void handleSubmit(event)}>
        <SelectField
          label={t('inviteAs')}
          value={role}
          options={inviteRoles.map((one) => ({ value: one, label: tRoles(one) }))}
          note={t(`roleNote.${role}`)}
          onChange={(event) => setRole(event.currentTarget.value as InviteRole)}
        />
        <RadioList
          label={t('uses')}
          options={[
            { value: 'once', label: t('usesOf.once') },
            { value: 'many', label: t('usesOf.many') },
          ]}
          value={uses}
          onChange={setUses}
        />
        <RefusalText refusal={refusal} />
        <p>
          <Button type="submit" look="line" size="small">
            {t('makeLink')}
          </Button>
        </p>
      </form>
      {made ? <MadeLink token={made.token} role={made.role} onClose={() => setMade(null)} /> : null}
    </>
  );
}

/** The link, while it is on the screen: nobody can show it again. */
function MadeLink({ token, role, onClose }: { token: string; role: InviteRole; onClose: () => void }) {
  const t = useTranslations('control.staffing');
  const tRoles = useTranslations('control.people.roles');
  const origin = useJoinOrigin();
  const { exercise } = useParams<{ exercise: string }>();
  if (!origin) return null;
  const link = `${origin}/invite/${exercise}#${token}`;
  return (
    <div className={styles.made} role="status">
      <QrCode text={link} label={t('qr', { role: tRoles(role) })} size={176} />
      <div className={styles.madeWords}>
        <b>{t('madeTitle', { role: tRoles(role) })}</b>
        <p>{t('madeText')}</p>
        <p className={styles.address}>
          <bdi>{link}</bdi>
        </p>
        <Button look="text" onClick={onClose}>
          {t('hideLink')}
        </Button>
      </div>
    </div>
  );
}
