'use client';

import { useTranslations } from 'next-intl';
import { useWritten } from '../desk/desk-context';
import { useMselNames } from '../msel/use-msel-names';
import { ReadLine } from './read-line';
import { ReadSection } from './read-section';

/** Every line of the MSEL in the order of the plan, move by move, with all the texts that it may have. */
export function ReadMsel() {
  const t = useTranslations('authoring.read');
  const injects = useWritten('inject');
  const moves = useWritten('move');
  const names = useMselNames();
  const language = useWritten('story')[0]?.value.language;
  const inOrder = [...injects].sort((one, other) => one.value.plannedMinute - other.value.plannedMinute);
  return (
    <ReadSection id="msel" note={t('lines', { count: injects.length })}>
      {moves.map(({ id, value: { number, title } }) => (
        <section key={id} aria-label={t('move', { number, title })}>
          <h3>{t('move', { number, title })}</h3>
          {inOrder
            .filter(({ value }) => value.move === number)
            .map((line) => (
              <ReadLine key={line.id} id={line.id} inject={line.value} names={names} language={language} />
            ))}
        </section>
      ))}
    </ReadSection>
  );
}
