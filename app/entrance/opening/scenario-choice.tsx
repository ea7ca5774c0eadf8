'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useId } from 'react';
import { FieldFrame } from '../../parts/field-frame';
import { ChoiceRow } from '../../parts/radio-list';
import { type OfferedScenario, type ScenarioKind, scenarioKinds } from './offered-scenario';
import styles from './scenario-choice.module.css';

/** A group with more entries scrolls by itself, so that what comes after it stays within reach. */
const manyEntries = 6;

interface ScenarioChoiceProps {
  scenarios: OfferedScenario[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** One scenario of several, in groups: one choice for the keyboard, several headings for the eye. */
export function ScenarioChoice({ scenarios, chosen, onChoose }: ScenarioChoiceProps) {
  const t = useTranslations('exercises');
  const id = useId();
  const groups = scenarioKinds
    .map((kind) => ({ kind, entries: scenarios.filter((scenario) => scenario.kind === kind) }))
    .filter(({ entries }) => entries.length > 0);
  return (
    <FieldFrame id={id} as="group" label={t('scenario')}>
      {groups.map(({ kind, entries }) => (
        <Group key={kind} {...{ kind, entries, chosen, onChoose }} name={id} isAlone={groups.length === 1} />
      ))}
    </FieldFrame>
  );
}

interface GroupProps {
  kind: ScenarioKind;
  entries: OfferedScenario[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Of the radios: the same in all groups. */
  name: string;
  isAlone: boolean;
}

function Group({ kind, entries, chosen, onChoose, name, isAlone }: GroupProps) {
  const t = useTranslations('exercises');
  return (
    <fieldset className={styles.group}>
      {isAlone ? null : <legend className={styles.heading}>{t(`kinds.${kind}`)}</legend>}
      <div className={entries.length > manyEntries ? styles.many : undefined}>
        {entries.map((scenario) => (
          <ChoiceRow
            key={scenario.id}
            type="radio"
            name={name}
            option={{ value: scenario.id, label: scenario.title, note: <Note scenario={scenario} /> }}
            isChecked={scenario.id === chosen}
            onChange={() => onChoose(scenario.id)}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** What it is about, and under it what has to be known for a plan: time, people, how far reports go, languages. */
function Note({ scenario: { summary, minutes, people, level, languages } }: { scenario: OfferedScenario }) {
  const t = useTranslations('exercises');
  const locale = useLocale();
  const names = new Intl.DisplayNames([locale], { type: 'language', languageDisplay: 'standard' });
  const facts = [
    t('minutes', { minutes }),
    t('people', people),
    t('reports', { level: `${level}` }),
    [...new Set(languages.map((language) => names.of(language.split('-')[0] ?? language) ?? language))].join(
      ', ',
    ),
  ];
  return (
    <>
      <span className={styles.summary}>{summary}</span>
      <span className={styles.facts}>{facts.join(' · ')}</span>
    </>
  );
}
