import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { entryOf } from '../../../framework/entry-of';
import { subTools } from '../../../framework/sub-tools';
import type { ToolUse } from '../../../framework/tool-uses';
import { Entry } from './entries';
import { EntryLink } from './entry-link';
import styles from './tool-use-entry.module.css';

/** One of the 22 statements: how a tool can work for a strategy, and the mechanisms to which we match that wording. */
export function ToolUseEntry({ use, heading }: { use: ToolUse; heading: ReactNode }) {
  const t = useTranslations('reference.parts');
  const { id, label, tableLabels, subTool, mechanisms, inferred, how, source } = use;
  const inTable = tableLabels.filter((name) => name !== label);
  return (
    <Entry id={id} text={heading} source={source}>
      <p className={styles.how}>{how}</p>
      {subTool ? <p>{t('onlyAs', { name: entryOf(subTools, subTool).name })}</p> : null}
      <ul className={styles.mechanisms}>
        {mechanisms.map((mechanism) => (
          <li key={mechanism}>
            <EntryLink id={mechanism} />
            {inferred.includes(mechanism) ? <span> {t('inferred')}</span> : null}
          </li>
        ))}
      </ul>
      <p>
        {t('calledInText', { label })}
        {inTable.length > 0 ? ` ${t('calledInTable', { names: inTable.join('; ') })}` : null}
      </p>
    </Entry>
  );
}
