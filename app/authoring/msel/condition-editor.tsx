'use client';

import { useTranslations } from 'next-intl';
import type { Condition } from '../../../exercise/condition';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { ConditionFields } from './condition-fields';
import { type ConditionKind, conditionKinds, firstCondition, kindOf } from './first-condition';
import styles from './msel.module.css';
import type { MselNames } from './names';

/** Groups within groups, at most. */
const deepest = 4;

interface ConditionEditorProps {
  condition: Condition;
  names: MselNames;
  depth: number;
  onChange: (condition: Condition) => void;
  onRemove: () => void;
}

/** One condition: what it is, whether it must not be so, and what belongs to it; a group holds others. */
export function ConditionEditor({ condition, names, depth, onChange, onRemove }: ConditionEditorProps) {
  const t = useTranslations('authoring.trigger');
  const isNot = 'not' in condition;
  const inner = isNot ? condition.not : condition;
  const put = (next: Condition) => onChange(isNot ? { not: next } : next);
  const kind = kindOf(inner);
  const parts = 'all' in inner ? inner.all : 'any' in inner ? inner.any : null;
  const putParts = (next: Condition[]) => put('all' in inner ? { all: next } : { any: next });
  return (
    <div className={styles.condition}>
      <div className={styles.leaf}>
        <SelectField
          label={t('kind')}
          value={`${isNot ? 'not-' : ''}${kind}`}
          options={[
            ...conditionKinds
              .filter((one) => depth < deepest || (one !== 'all' && one !== 'any'))
              .map((one) => ({ value: one as string, label: t(`kinds.${one}`) })),
            ...conditionKinds
              .filter((one) => one !== 'all' && one !== 'any')
              .map((one) => ({ value: `not-${one}`, label: t('notKind', { kind: t(`kinds.${one}`) }) })),
          ]}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            const next = chosen.replace('not-', '') as ConditionKind;
            const isGroup = next === 'all' || next === 'any';
            const same =
              next === kind
                ? inner
                : isGroup && parts
                  ? groupOf(next, parts)
                  : isGroup
                    ? groupOf(next, [inner])
                    : firstCondition(next, names);
            onChange(chosen.startsWith('not-') ? { not: same } : same);
          }}
        />
        {parts ? null : <ConditionFields condition={inner} names={names} onChange={put} />}
        <Button look="text" onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
      {parts ? (
        <>
          {parts.map((one, at) => (
            <ConditionEditor
              // biome-ignore lint/suspicious/noArrayIndexKey: a condition is its place in the group.
              key={at}
              condition={one}
              names={names}
              depth={depth + 1}
              onChange={(next) => putParts(parts.map((old, other) => (other === at ? next : old)))}
              onRemove={() => {
                const rest = parts.filter((_, other) => other !== at);
                if (rest.length === 0) onRemove();
                else putParts(rest);
              }}
            />
          ))}
          <Button
            size="small"
            look="line"
            onClick={() => putParts([...parts, firstCondition('after', names)])}
          >
            {t('addPart')}
          </Button>
        </>
      ) : null}
    </div>
  );
}

const groupOf = (kind: 'all' | 'any', parts: Condition[]): Condition =>
  kind === 'all' ? { all: parts } : { any: parts };
