'use client';

import { useTranslations } from 'next-intl';
import type { InjectAudience } from '../../../exercise/story';
import { useView } from '../../live/use-views';
import { CheckList } from '../../parts/check-list';
import { teamsOf } from '../frame/console-tools';
import styles from './inject-pane.module.css';
import { addressableMembers } from './recipients';

/** Chooses who gets a release: teams, the room screen, and single members of a body. */
export function AudienceEditor({
  audience,
  onChange,
}: {
  audience: InjectAudience;
  onChange: (audience: InjectAudience) => void;
}) {
  const t = useTranslations('control.audience');
  const view = useView();
  const all = teamsOf(view);
  const teams = audience.teams === 'all' ? all.map((team) => team.id) : audience.teams;
  const screen = 'screen:';
  const members = addressableMembers(view);
  return (
    <div className={styles.audience}>
      <CheckList
        label={t('to')}
        options={[
          ...all.map((team) => ({ value: team.id, label: team.name })),
          { value: screen, label: t('screen') },
        ]}
        values={[...teams, ...(audience.screen ? [screen] : [])]}
        onChange={(values) =>
          onChange({
            ...audience,
            teams: values.filter((value) => value !== screen),
            screen: values.includes(screen),
          })
        }
      />
      <details open={audience.members.length > 0}>
        <summary>{t('members')}</summary>
        <CheckList
          label={t('membersLabel')}
          options={members.map(({ key, member, body, holder }) => ({
            value: key,
            label: holder ? t('held', { member, name: holder.name }) : t('free', { member }),
            note: body,
          }))}
          values={audience.members}
          onChange={(values) => onChange({ ...audience, members: values })}
        />
      </details>
    </div>
  );
}
