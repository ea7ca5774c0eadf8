'use client';

import { useTranslations } from 'next-intl';
import type { Condition } from '../../../exercise/condition';
import type { StoryInject } from '../../../exercise/story';
import { Button } from '../../parts/button';
import { ClashChoice } from '../fields/clash-choice';
import { useField } from '../fields/use-field';
import { ConditionEditor } from './condition-editor';
import { firstCondition } from './first-condition';
import styles from './msel.module.css';
import type { MselNames } from './names';
import { useConditionWords } from './use-condition-words';

interface TriggerFieldProps {
  part: string;
  value: StoryInject;
  names: MselNames;
}

/** What the line waits for, as rows that can be chosen, and the same in a sentence. */
export function TriggerField({ part, value, names }: TriggerFieldProps) {
  const t = useTranslations('authoring.trigger');
  const say = useConditionWords(names);
  const { id, set, leave, clash, error, look, isReadOnly } = useField(part, 'waitsFor');
  const change = (condition: Condition | undefined) => {
    set(condition);
    leave();
  };
  const others = names.injects.filter((one) => one.id !== value.id);
  return (
    <section id={id} tabIndex={-1} aria-label={t('label')}>
      <h4 className={styles.sentence}>
        <b>{t('label')}</b> {value.waitsFor ? say(value.waitsFor) : t('nothing')}
      </h4>
      {error ? <p role="alert">{error}</p> : null}
      {look ? <p className={styles.sentence}>{look}</p> : null}
      {isReadOnly ? null : value.waitsFor ? (
        <ConditionEditor
          condition={value.waitsFor}
          names={{ ...names, injects: others }}
          depth={0}
          onChange={change}
          onRemove={() => change(undefined)}
        />
      ) : (
        <Button
          size="small"
          look="line"
          onClick={() => change(firstCondition('after', { ...names, injects: others }))}
        >
          {t('add')}
        </Button>
      )}
      <ClashChoice part={part} clash={clash} />
    </section>
  );
}
