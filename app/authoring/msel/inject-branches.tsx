'use client';

import { useTranslations } from 'next-intl';
import type { StoryInject } from '../../../exercise/story';
import { counterMoves } from '../../../framework/counter-moves';
import { Button } from '../../parts/button';
import { SelectField } from '../../parts/select-field';
import { useDesk } from '../desk/desk-context';
import { ClashChoice } from '../fields/clash-choice';
import { PartText } from '../fields/part-text';
import { useField } from '../fields/use-field';
import { Group } from '../sections/group';
import styles from './msel.module.css';

/** For a counter-move line: one text for each counter-move that the script foresees. */
export function InjectBranches({ part, value }: { part: string; value: StoryInject }) {
  const t = useTranslations('authoring.inject');
  const desk = useDesk();
  const { id, set, leave, clash, error, isReadOnly } = useField(part, 'branches');
  const branches = value.branches ?? [];
  const free = counterMoves.filter((one) => !branches.some(({ counterMove }) => counterMove === one.id));
  return (
    <Group
      title={t('branches')}
      note={t('branchesCount', { count: branches.length, all: counterMoves.length })}
    >
      <div id={id} tabIndex={-1}>
        {error ? <p role="alert">{error}</p> : null}
        {branches.map((branch, at) => {
          const name = counterMoves.find((one) => one.id === branch.counterMove)?.name ?? branch.counterMove;
          return (
            <details key={branch.counterMove} className={styles.branch}>
              <summary>{t('branch', { id: branch.counterMove, name, title: branch.title })}</summary>
              <PartText part={part} field={`branches.${at}.title`} label={t('title')} maxLength={90} />
              <PartText
                part={part}
                field={`branches.${at}.text`}
                label={t('text')}
                rows={4}
                maxLength={1_400}
              />
              {branch.softer ? (
                <>
                  <PartText
                    part={part}
                    field={`branches.${at}.softer.title`}
                    label={t('softerTitle')}
                    maxLength={90}
                  />
                  <PartText
                    part={part}
                    field={`branches.${at}.softer.text`}
                    label={t('softerText')}
                    rows={4}
                    maxLength={1_400}
                  />
                </>
              ) : (
                <Button
                  look="text"
                  onClick={() =>
                    desk.typeField(part, `branches.${at}.softer`, { title: branch.title, text: '' })
                  }
                >
                  {t('writeSofter')}
                </Button>
              )}{' '}
              <Button
                look="text"
                onClick={() => {
                  set(branches.filter((_, other) => other !== at));
                  leave();
                }}
              >
                {t('removeBranch')}
              </Button>
            </details>
          );
        })}
        {free.length > 0 && !isReadOnly ? (
          <SelectField
            label={t('addBranch')}
            placeholder={t('chooseCounterMove')}
            value=""
            options={free.map((one) => ({ value: one.id, label: `${one.id} ${one.name}` }))}
            onChange={(event) => {
              const counterMove = event.currentTarget.value as (typeof free)[number]['id'];
              set([...branches, { counterMove, title: '', text: '', softer: null }]);
              leave();
            }}
          />
        ) : null}
        <ClashChoice part={part} clash={clash} />
      </div>
    </Group>
  );
}
