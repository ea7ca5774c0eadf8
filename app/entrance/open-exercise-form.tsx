'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { type VocabularyId, vocabularyIds } from '../../exercise/vocabulary';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Kicker } from '../parts/kicker';
import { LoadingBars } from '../parts/loading-bars';
import { RadioList } from '../parts/radio-list';
import { SelectField } from '../parts/select-field';
import styles from './open-exercise-form.module.css';
import { CasePart } from './opening/case-part';
import { GroupPart } from './opening/group-part';
import { ScenarioChoice } from './opening/scenario-choice';
import { ScenarioNotes } from './opening/scenario-notes';
import { useAcknowledgement } from './opening/use-acknowledgement';
import { useGroup } from './opening/use-group';
import { type OpeningChoices, useOpening } from './opening/use-opening';
import { useScenarios } from './opening/use-scenarios';

const levels = ['1', '2', '3'] as const;
type Level = (typeof levels)[number];
const rules = ['no', 'yes'] as const;

/** Chooses a scenario and how strong its reports may be, opens an exercise and goes to its console. */
export function OpenExerciseForm({ account }: { account: string }) {
  const t = useTranslations('exercises');
  const { scenarios, chosen, setChosen, wrong, setWrong, load } = useScenarios();
  const tWords = useTranslations('vocabulary');
  const [level, setLevel] = useState<Level>('2');
  const [words, setWords] = useState<VocabularyId>('hseep');
  const [rule, setRule] = useState<(typeof rules)[number]>('no');
  const group = useGroup(account, rule === 'yes');
  const acknowledgement = useAcknowledgement(account, chosen);
  const onOpened = ({ rehearsal }: OpeningChoices) => {
    if (rehearsal) return;
    group.forget();
    acknowledgement.forget();
  };
  const handleChoose = (id: string) => {
    setWrong(null);
    setChosen(id);
  };
  const { isAsking, open } = useOpening({ onWrong: setWrong, onOpened, group });
  const scenario = scenarios?.find(({ id }) => id === chosen);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const rehearsal = submitter?.getAttribute('value') === 'rehearsal';
    // What is being looked up has not been seen yet.
    if (scenario && (rehearsal || !group.isLooking)) {
      void open({
        scenario: scenario.id,
        contentCap: Number(level),
        vocabulary: words,
        chathamHouse: rule === 'yes',
        rehearsal,
        ...(scenario.caseStudy ? acknowledgement.choices() : {}),
        ...(rehearsal ? {} : group.choices()),
      });
    }
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit}>
      <Kicker>{t('openTitle')}</Kicker>
      {wrong && !scenarios ? <Wrong message={wrong} onRetry={load} /> : null}
      {!scenarios && !wrong ? <LoadingBars /> : null}
      {scenarios?.length === 0 ? <EmptyState title={t('noScenarios')} /> : null}
      {scenarios && scenario ? (
        <>
          <ScenarioChoice scenarios={scenarios} chosen={chosen} onChoose={handleChoose} />
          <ScenarioNotes scenario={scenario} />
          {scenario.caseStudy ? (
            <CasePart
              caseStudy={scenario.caseStudy}
              acknowledgement={acknowledgement}
              isMissing={wrong !== null}
            />
          ) : null}
          <RadioList
            label={t('level')}
            note={t('levelNote')}
            value={level}
            onChange={setLevel}
            options={levels.map((value) => ({ value, label: t(`levels.${value}`) }))}
          />
          <SelectField
            label={tWords('label')}
            hint={tWords('hint')}
            value={words}
            options={vocabularyIds.map((value) => ({ value, label: tWords(`names.${value}`) }))}
            onChange={(event) => setWords(event.currentTarget.value as VocabularyId)}
          />
          <RadioList
            label={t('chathamHouse')}
            note={t('chathamHouseNote')}
            value={rule}
            onChange={setRule}
            options={rules.map((value) => ({ value, label: t(`chathamHouseOptions.${value}`) }))}
          />
          <GroupPart group={group} />
          {wrong ? <Wrong message={wrong} /> : null}
          <Button type="submit" isWide aria-disabled={isAsking || group.isLooking}>
            {isAsking ? t('opening') : t('openButton', { title: scenario.title })}
          </Button>
          <p className={styles.note}>{t('openNote')}</p>
          <Button type="submit" look="line" isWide value="rehearsal" aria-disabled={isAsking}>
            {t('rehearse')}
          </Button>
          <p className={styles.note}>{t('rehearseNote')}</p>
        </>
      ) : null}
    </form>
  );
}

function Wrong({ message, onRetry }: { message: string; onRetry?: () => void }) {
  const t = useTranslations('requests');
  return (
    <Banner
      tone="grave"
      icon="alert"
      isAnnounced
      action={
        onRetry ? (
          <Button look="text" onClick={onRetry}>
            {t('retry')}
          </Button>
        ) : null
      }
    >
      {message}
    </Banner>
  );
}
