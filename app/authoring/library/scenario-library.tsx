'use client';

import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import type { ScenarioList, ScenarioMade } from '../../../exercise/authoring/answers';
import { useRefusal } from '../../entrance/use-refusal';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Kicker } from '../../parts/kicker';
import { LoadingBars } from '../../parts/loading-bars';
import { askAuthoring, scenarioPath } from '../ask-authoring';
import { addressOf } from '../frame/sections';
import { LeftOfLibrary } from '../left/left-of-library';
import { AwayScenarios } from './away-scenarios';
import styles from './library.module.css';
import { NewScenario } from './new-scenario';
import { OwnScenario } from './own-scenario';

/** The scenarios of the account, those that come along, and the ways to begin another. */
export function ScenarioLibrary({ account }: { account: string }) {
  const t = useTranslations('authoring.library');
  const refusal = useRefusal();
  const [list, setList] = useState<ScenarioList | null>(null);
  const [wrong, setWrong] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sentences do not change while the page is open.
  const look = useCallback(async () => {
    setWrong(null);
    const answer = await askAuthoring<ScenarioList>('/api/scenarios/library');
    if (answer.ok) setList(answer.value);
    else setWrong(refusal(answer));
  }, []);
  useEffect(() => {
    void look();
  }, [look]);
  const make = async (body: { title: string } | { cloneOf: string }) => {
    if (isBusy) return;
    setIsBusy(true);
    setWrong(null);
    const answer = await askAuthoring<ScenarioMade>('/api/scenarios', { body });
    if (answer.ok) return window.location.assign(addressOf(answer.value.scenario.id, 'story'));
    setIsBusy(false);
    setWrong(refusal(answer));
  };
  const putAway = async (id: string, archived: boolean) => {
    setWrong(null);
    const answer = await askAuthoring(scenarioPath(id, 'archived'), { method: 'PUT', body: { archived } });
    if (answer.ok) await look();
    else setWrong(refusal(answer));
  };
  const own = list?.own.filter(({ archived }) => !archived) ?? [];
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      <div className={styles.list}>
        {wrong ? (
          <Banner
            tone="grave"
            icon="alert"
            isAnnounced
            action={
              list ? null : (
                <Button look="text" onClick={() => void look()}>
                  {t('retry')}
                </Button>
              )
            }
          >
            {wrong}
          </Banner>
        ) : null}
        {list ? <LeftOfLibrary account={account} scenarios={list.own.map(({ id }) => id)} /> : null}
        <section aria-labelledby="own">
          <Kicker id="own" note={list ? t('count', { count: own.length }) : null}>
            {t('own')}
          </Kicker>
          {!list && !wrong ? <LoadingBars /> : null}
          {list && own.length === 0 ? <EmptyState title={t('empty')}>{t('emptyNote')}</EmptyState> : null}
          <ul>
            {own.map((scenario) => (
              <OwnScenario
                key={scenario.id}
                scenario={scenario}
                isBusy={isBusy}
                onClone={() => void make({ cloneOf: scenario.id })}
                onPutAway={() => void putAway(scenario.id, true)}
              />
            ))}
          </ul>
          <AwayScenarios
            scenarios={list?.own.filter(({ archived }) => archived) ?? []}
            onBringBack={(id) => void putAway(id, false)}
          />
        </section>
        <section className={styles.shelf} aria-labelledby="shelf">
          <Kicker id="shelf">{t('shelf')}</Kicker>
          <p className={styles.note}>{t('shelfNote')}</p>
          <ul>
            {(list?.shelf ?? []).map(({ id, title, subtitle, revision }) => (
              <li key={id} className={styles.row}>
                <div>
                  <p className={styles.name}>
                    <a href={`/scenarios/read/${encodeURIComponent(id)}`} dir="auto">
                      {title}
                    </a>
                  </p>
                  <p className={styles.note} dir="auto">
                    {subtitle}
                  </p>
                </div>
                <p className={styles.note}>{t('revision', { revision })}</p>
                <Button
                  size="small"
                  look="line"
                  aria-disabled={isBusy}
                  aria-label={t('cloneLabel', { title })}
                  onClick={() => void make({ cloneOf: id })}
                >
                  {t('clone')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <NewScenario isBusy={isBusy} onMake={(title) => void make({ title })} />
    </div>
  );
}
