import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SeatArgument } from '../../exercise/state';
import type { BodyMember } from '../../exercise/story';
import styles from './text-changes.module.css';

export interface SaidToSeatsProps {
  /** The text that it was said about. */
  title: string;
  said: SeatArgument[];
  members: BodyMember[];
  /** What can be done about one. */
  actsOn?: (argument: SeatArgument) => ReactNode;
}

/** What members of a body said to seats that nobody holds, about one text, with who said it. Nothing where nobody did. */
export function SaidToSeats({ title, said, members, actsOn }: SaidToSeatsProps) {
  const t = useTranslations('chamber.free');
  const nameOf = (id: string) => members.find((member) => member.id === id)?.name ?? id;
  if (said.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={t('saidLabel', { title })}>
      {said.map((argument) => {
        const { id, speaker, author, text } = argument;
        const member = nameOf(argument.member);
        const known = author === null ? 'no' : 'yes';
        return (
          <li key={id}>
            <p className={styles.words}>
              {t('said', { speaker, known, author: author ?? '', member, words: text })}
            </p>
            {actsOn?.(argument)}
          </li>
        );
      })}
    </ul>
  );
}
