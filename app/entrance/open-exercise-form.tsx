'use client';

import { useTranslations } from 'next-intl';
import { type FormEvent, useCallback, useEffect, useState } from 'react';
import type { AuthoringStatus } from '../../exercise/story';
import { type VocabularyId, vocabularyIds } from '../../exercise/vocabulary';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { EmptyState } from '../parts/empty-state';
import { Kicker } from '../parts/kicker';
import { LoadingBars } from '../parts/loading-bars';
import { RadioList } from '../parts/radio-list';
import { SelectField } from '../parts/select-field';
import { askServer } from './ask-server';
import styles from './open-exercise-form.module.css';
import { GroupPart } from './opening/group-part';
import { type Group, useGroup } from './opening/use-group';
import { useRefusal } from './use-refusal';

/** What is chosen for an exercise. */
interface OpeningChoices {
  scenario: string;
  contentCap: number;
  vocabulary: VocabularyId;
  chathamHouse: boolean;
  rehearsal: boolean;
  group?: string;
  carry?: { stamp: string; items: string[] };
}

interface OfferedScenario {
  id: string;
  title: string;
  minutes: number;
  people: { from: number; to: number };
  summary: string;
  contentNote: string;
  /** How far its authors have come; absent for those that come along. */
  status?: AuthoringStatus;
}

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
  const { isAsking, open } = useOpening(setWrong, group);
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
          <RadioList
            label={t('scenario')}
            isRuled
            value={chosen}
            onChange={setChosen}
            options={scenarios.map(({ id, title, summary }) => ({ value: id, label: title, note: summary }))}
          />
          <ScenarioFacts scenario={scenario} />
          <p className={styles.note}>
            <a href="/scenarios">{t('writeScenario')}</a>
          </p>
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

function ScenarioFacts({ scenario }: { scenario: OfferedScenario }) {
  const t = useTranslations('exercises');
  return (
    <div>
      <p className={styles.facts}>
        <span>{t('minutes', { minutes: scenario.minutes })}</span>
        <span>{t('people', scenario.people)}</span>
      </p>
      <p className={styles.note}>
        <b>{t('contentNote')}</b> {scenario.contentNote}
      </p>
      {scenario.status && scenario.status !== 'approved' && scenario.status !== 'ready' ? (
        <p className={styles.note}>{t('notApproved', { status: scenario.status })}</p>
      ) : null}
    </div>
  );
}

function useScenarios() {
  const refusal = useRefusal();
  const [scenarios, setScenarios] = useState<OfferedScenario[] | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentences of a refusal do not change while the page is open.
  const load = useCallback(async () => {
    setWrong(null);
    const answer = await askServer<OfferedScenario[]>('/api/scenarios');
    if (!answer.ok) return setWrong(refusal(answer));
    setScenarios(answer.value);
    // The editor of a scenario leads here with its id.
    const wanted = new URLSearchParams(window.location.search).get('scenario');
    const found = answer.value.find(({ id }) => id === wanted) ?? answer.value[0];
    setChosen(found?.id ?? null);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);
  return { scenarios, chosen, setChosen, wrong, setWrong, load };
}

function useOpening(onWrong: (message: string | null) => void, group: Pick<Group, 'look' | 'forget'>) {
  const refusal = useRefusal();
  const [isAsking, setIsAsking] = useState(false);
  const open = async (choices: OpeningChoices) => {
    if (isAsking) return;
    setIsAsking(true);
    onWrong(null);
    const answer = await askServer<{ exercise: string }>('/api/exercises', choices);
    if (answer.ok) {
      if (!choices.rehearsal) group.forget();
      return window.location.assign(`/control/${encodeURIComponent(answer.value.exercise)}`);
    }
    if (answer.code === 'NotSignedIn') return window.location.assign('/sign-in?next=/exercises');
    if (answer.code === 'LeftToDoChanged') await group.look();
    setIsAsking(false);
    onWrong(refusal(answer));
  };
  return { isAsking, open };
}
