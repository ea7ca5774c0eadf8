'use client';

import { useTranslations } from 'next-intl';
import { useSeatView, useView } from '../../live/use-views';
import { Kicker } from '../../parts/kicker';
import { Markdown } from '../../parts/markdown';
import { useMemberName } from '../use-member-name';
import styles from './own-instruction.module.css';

/** The private instruction of the member that this seat speaks for. Nobody else in the team has it. */
export function OwnInstruction() {
  const t = useTranslations('play.instruction');
  const { instructions } = useSeatView();
  const { opening } = useView();
  const member = useMemberName();
  if (instructions.length === 0 || !member) return null;
  return (
    <section>
      <Kicker note={t('onlyYou')}>{t('title', { member: member.name })}</Kicker>
      {instructions.map((instruction) => (
        <Markdown
          key={`${instruction.body}.${instruction.member}`}
          className={styles.text}
          language={opening?.language}
        >
          {instruction.text}
        </Markdown>
      ))}
    </section>
  );
}
