'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import type { CardLine } from '../../../exercise/card';
import { strategyOf } from '../../../framework/strategies';
import { toolOf } from '../../../framework/tools';
import { StrategiesHelp } from '../help/strategies-help';
import { StrategyHelp } from '../help/strategy-help';
import { ToolHelp } from '../help/tool-help';
import { useCardDesk } from './card-scope';
import { CourseLine } from './course-line';
import { LineField } from './line-field';
import styles from './phone-line.module.css';

/** One line of the card as a question that fills a phone, with what helps to answer it. */
export function PhoneLine({ line }: { line: CardLine }) {
  const t = useTranslations('play.card');
  const desk = useCardDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  // Going to another line is like turning a page: it starts at its top, and is read out from there.
  useEffect(() => heading.current?.focus(), []);
  if (!desk) return null;
  const { tool, strategy } = desk.content;
  const soFar = tool
    ? strategy
      ? t('soFar', { tool: toolOf(tool).name, strategy: strategyOf(strategy).phrase })
      : toolOf(tool).name
    : null;
  return (
    <div>
      <h2 className={styles.question} ref={heading} tabIndex={-1}>
        {t(`question.${line}`)}
      </h2>
      {soFar && line !== 'tool' ? <p className={styles.soFar}>{soFar}</p> : null}
      {line === 'tool' ? <CourseLine /> : null}
      <div className={styles.field}>
        <LineField line={line} />
      </div>
      <div className={styles.help}>
        {line === 'tool' && tool ? <ToolHelp tool={tool} /> : null}
        {line !== 'tool' && strategy ? <StrategyHelp strategy={strategy} /> : null}
        {line === 'strategy' ? <StrategiesHelp /> : null}
        {line === 'mechanism' && tool ? <ToolHelp tool={tool} /> : null}
      </div>
    </div>
  );
}
