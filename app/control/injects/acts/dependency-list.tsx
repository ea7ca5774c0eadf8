'use client';

import { useTranslations } from 'next-intl';
import type { ConditionPart } from '../../../../exercise/msel/dependency';
import { useSentence } from '../../../parts/use-sentence';
import styles from './line-acts.module.css';

/** What a line waits for, part by part, with what has come and what has not. */
export function DependencyList({ part }: { part: ConditionPart }) {
  const t = useTranslations('control.line.dependency');
  return (
    <div>
      <p className={styles.standing}>{t(part.isMet ? 'met' : 'unmet')}</p>
      <ul className={styles.parts}>
        <Part part={part} />
      </ul>
    </div>
  );
}

function Part({ part }: { part: ConditionPart }) {
  const t = useTranslations('control.line.dependency');
  const say = useSentence();
  if (part.join === null)
    return (
      <li className={part.isMet ? styles.met : styles.unmet}>
        {t(part.isMet ? 'has' : 'hasNot')} {part.sentence ? say(part.sentence) : ''}
      </li>
    );
  return (
    <li>
      {t(part.join)}
      <ul>
        {part.parts.map((one) => (
          <Part key={JSON.stringify(one)} part={one} />
        ))}
      </ul>
    </li>
  );
}
