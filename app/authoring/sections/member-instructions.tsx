'use client';

import { useTranslations } from 'next-intl';
import { TextArea } from '../../parts/text-area';
import { useField } from '../fields/use-field';
import styles from './sections.module.css';
import { useSeatsOf } from './use-seats-of';

interface Instruction {
  member: string;
  text: string;
}

/** What single members of a team's bodies are told, each for the seat that holds it alone. */
export function MemberInstructions({ part, team }: { part: string; team: string }) {
  const t = useTranslations('authoring.teams');
  const seats = useSeatsOf(team);
  const { id, value, set, leave, error, isReadOnly } = useField(part, 'brief.instructions');
  const given = (Array.isArray(value) ? value : []) as Instruction[];
  const unknown = given.filter(({ member }) => !seats.some((seat) => seat.id === member));
  const all = [
    ...seats,
    ...unknown.map(({ member }) => ({ id: member, name: t('unknownMember', { member }) })),
  ];
  if (all.length === 0) return null;
  const write = (member: string, text: string) => {
    const others = given.filter((one) => one.member !== member);
    set(text === '' ? others : inOrder([...others, { member, text }], all));
  };
  return (
    <section className={styles.group} id={id} tabIndex={-1} aria-label={t('instructions')}>
      <h4 className={styles.small}>{t('instructions')}</h4>
      <p className={styles.standing}>{t('instructionsNote')}</p>
      {error ? <p role="alert">{error}</p> : null}
      {all.map((seat) => (
        <TextArea
          key={seat.id}
          label={seat.name}
          rows={1}
          dir="auto"
          maxLength={700}
          readOnly={isReadOnly}
          value={given.find(({ member }) => member === seat.id)?.text ?? ''}
          onChange={(event) => write(seat.id, event.currentTarget.value)}
          onBlur={leave}
        />
      ))}
    </section>
  );
}

const inOrder = (instructions: Instruction[], seats: { id: string }[]) =>
  seats.flatMap(({ id }) => instructions.filter(({ member }) => member === id));
