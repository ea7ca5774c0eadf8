'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { InjectAudience, StoryInject } from '../../../exercise/story';
import { CheckList } from '../../parts/check-list';
import { ClashChoice } from '../fields/clash-choice';
import { useField } from '../fields/use-field';
import { Group } from '../sections/group';
import { memberName } from './audience-text';
import styles from './msel.module.css';
import type { MselNames } from './names';

interface InjectReachProps {
  part: string;
  value: StoryInject;
  names: MselNames;
}

/** To whom the line goes, chosen by team, room screen and member, and whom that reaches by name. */
export function InjectReach({ part, value, names }: InjectReachProps) {
  const t = useTranslations('authoring.inject');
  const { id, set, leave, error, look, clash, isReadOnly } = useField(part, 'to');
  const to: InjectAudience = value.to ?? { teams: [], members: [], screen: false };
  const change = (next: InjectAudience) => {
    set(next);
    leave();
  };
  const teams = to.teams === 'all' ? ['all:'] : to.teams;
  const members = names.bodies.flatMap((body) =>
    body.members.map((member) => ({ value: `${body.id}:${member.id}`, label: member.name, note: body.name })),
  );
  return (
    <Group title={t('to')}>
      <div id={id} tabIndex={-1}>
        <CheckList
          label={t('teams')}
          error={error}
          note={look}
          options={[
            { value: 'all:', label: t('all'), isDisabled: isReadOnly },
            ...names.teams.map((team) => ({
              value: team.id,
              label: team.name || team.id,
              isDisabled: isReadOnly || to.teams === 'all',
            })),
            { value: 'screen:', label: t('screen'), isDisabled: isReadOnly },
          ]}
          values={[...teams, ...(to.screen ? ['screen:'] : [])]}
          onChange={(values) =>
            change({
              ...to,
              teams: values.includes('all:') ? 'all' : values.filter((one) => !one.endsWith(':')),
              screen: values.includes('screen:'),
            })
          }
        />
        {members.length > 0 ? (
          <details open={to.members.length > 0}>
            <summary>{t('members', { count: to.members.length })}</summary>
            <CheckList
              label={t('membersLabel')}
              options={members.map((one) => ({ ...one, isDisabled: isReadOnly }))}
              values={to.members}
              onChange={(values) => change({ ...to, members: values })}
            />
          </details>
        ) : null}
        <ClashChoice part={part} clash={clash} />
      </div>
      <Reaches to={to} names={names} />
    </Group>
  );
}

/** Whom an audience reaches, by name and number of places. */
function Reaches({ to, names }: { to: InjectAudience; names: MselNames }) {
  const t = useTranslations('authoring.inject');
  const format = useFormatter();
  const teams = to.teams === 'all' ? names.teams : names.teams.filter(({ id }) => to.teams.includes(id));
  const unknown =
    to.teams === 'all' ? [] : to.teams.filter((id) => !names.teams.some((team) => team.id === id));
  const whom = [
    ...teams.map(({ name, id, places }) => t('reachesTeam', { name: name || id, places })),
    ...unknown.map((id) => t('reachesNobody', { id })),
    ...to.members.map((key) => t('reachesMember', { name: memberName(key, names) })),
    ...(to.screen ? [t('reachesScreen')] : []),
  ];
  return (
    <p className={styles.reaches} role="status">
      {whom.length === 0 ? t('reachesStaff') : t('reaches', { whom: format.list(whom) })}
    </p>
  );
}
