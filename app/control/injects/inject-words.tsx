'use client';

import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { textFor } from '../../../exercise/rules/inject-text';
import type { InjectText } from '../../../exercise/state';
import type { StoryInject } from '../../../exercise/story';
import { counterMoveOf } from '../../../framework/counter-moves';
import { useView } from '../../live/use-views';
import { Button } from '../../parts/button';
import { ConfidenceBars } from '../../parts/confidence-bars';
import { Carried } from '../../parts/inject-extras/carried';
import { InjectPaper } from '../../parts/inject-paper';
import { Markdown } from '../../parts/markdown';
import { Tag } from '../../parts/tag';
import { useDesk } from '../frame/desk-context';
import styles from './inject-pane.module.css';
import type { branchOf } from './msel-line';

export interface InjectWordsProps {
  inject: StoryInject;
  branch: ReturnType<typeof branchOf>;
  edited: { title: string; text: string } | null;
  /** The fields in which title and text are edited, over what they make. */
  children?: ReactNode;
}

/** What a line says when it goes out now: its branch, and its softer text when the content level asks for it. */
export function InjectWords({ inject, branch, edited, children }: InjectWordsProps) {
  const t = useTranslations('control.injects');
  const tMode = useTranslations('parts.inject.mode');
  const view = useView();
  const chosen = typeof branch === 'object' ? branch : null;
  const words = textFor(view, inject, chosen, edited ?? undefined);
  const repaired = view.script?.injects.find((other) => other.id === inject.contingencyFor);
  return (
    <>
      <p className={styles.tags}>
        <b>{t('number', { number: inject.number })}</b>
        {repaired ? <Tag>{t('contingencyFor', { number: repaired.number })}</Tag> : null}
        {inject.kind === 'counter-move' ? (
          <Tag>{chosen ? counterMoveOf(chosen.counterMove).name : t('counterMove')}</Tag>
        ) : null}
        {inject.kind === 'practice' ? <Tag>{t('practice')}</Tag> : null}
        <Tag>{tMode(inject.mode)}</Tag>
        <Tag tone={inject.level >= 2 ? 'asked' : 'plain'}>{t('level', { level: inject.level })}</Tag>
        {inject.requiresDecision ? <Tag>{t('decision')}</Tag> : null}
        {words.softened ? <Tag tone="asked">{t('softened')}</Tag> : null}
        {edited ? <Tag tone="accent">{t('editedTag')}</Tag> : null}
      </p>
      {children}
      <Words words={words} isMissing={branch === 'missing'} />
      {inject.reliability ? (
        <p className={styles.from}>
          <ConfidenceBars level={inject.reliability.confidence}>{inject.reliability.words}</ConfidenceBars>
        </p>
      ) : null}
      <OtherText inject={inject} branch={chosen} isSoftened={words.softened} isEdited={edited !== null} />
    </>
  );
}

/** The paper as its readers will see it. */
function Words({ words, isMissing }: { words: InjectText; isMissing: boolean }) {
  const t = useTranslations('control.injects');
  const { showTab } = useDesk();
  if (words.text) {
    const { title, text, from } = words;
    const mode = words.mode as StoryInject['mode'];
    return <InjectPaper {...{ title, text, from, mode }} carried={<Carried content={words} />} />;
  }
  return (
    <>
      <h3 className={styles.title}>{words.title}</h3>
      <p className={styles.missing}>
        {t(isMissing ? 'noBranchText' : 'chooseBranchText')}{' '}
        <Button look="text" onClick={() => showTab('counterMove')}>
          {t('toCounterMove')}
        </Button>
      </p>
    </>
  );
}

/** The text that does not go out, beside the reason: the full one when it is softened, the softer one when it is not. */
function OtherText({
  inject,
  branch,
  isSoftened,
  isEdited,
}: {
  inject: StoryInject;
  branch: StoryInject['branches'][number] | null;
  isSoftened: boolean;
  isEdited: boolean;
}) {
  const t = useTranslations('control.injects');
  const { contentCap } = useView();
  const source = branch ?? inject;
  const other = isSoftened ? source : source.softer;
  if (!other || isEdited) return null;
  return (
    <details className={styles.notes}>
      <summary>
        {isSoftened
          ? t('softerGoes', { cap: contentCap, level: inject.level })
          : t('fullGoes', { cap: contentCap })}
      </summary>
      <p className={styles.otherTitle}>{other.title}</p>
      <Markdown className={styles.otherText}>{other.text}</Markdown>
    </details>
  );
}
