'use client';

import { useTranslations } from 'next-intl';
import type { Seat } from '../../../exercise/state';
import { SelectField } from '../../parts/select-field';
import { type Choices, roomScreen } from '../read/choices';

/** Whose eyes: the asker's own, any seat's, or the room screen. */
export function SeenBy({
  choices: { teams, staff, watching },
  from,
  own,
  onChoose,
}: {
  choices: Choices;
  from: string;
  own: Seat | undefined;
  onChoose: (from: string) => void;
}) {
  const t = useTranslations('replay');
  const option = ({ id, name, role }: Seat, withRole: boolean) => {
    const words = withRole ? t('seat', { name, role: t(`roles.${role}`) }) : name;
    return { value: `seat:${id}`, label: id === own?.id ? t('you', { name: words }) : words };
  };
  return (
    <SelectField
      label={t('seen')}
      options={[
        { group: t('staff'), options: staff.map((seat) => option(seat, true)) },
        ...teams.map(({ name, seats }) => ({
          group: name,
          options: seats.map((seat) => option(seat, false)),
        })),
        {
          group: t('watching'),
          options: [
            { value: roomScreen, label: t('roomScreen') },
            ...watching.map((seat) => option(seat, true)),
          ],
        },
      ]}
      value={from}
      onChange={(event) => onChoose(event.target.value)}
    />
  );
}
