'use client';

import { useTranslations } from 'next-intl';
import { Button } from '../../parts/button';
import { useDesk, type WrittenPart } from '../desk/desk-context';
import { PartLines } from '../fields/part-lines';
import { PartNumber } from '../fields/part-number';
import { PartText } from '../fields/part-text';
import { freeId } from './free-id';
import { Group } from './group';
import { MemberInstructions } from './member-instructions';
import { PartList } from './part-list';
import styles from './sections.module.css';

/** The role teams, each with the brief that only it reads. */
export function TeamsSection() {
  const t = useTranslations('authoring.teams');
  return (
    <PartList
      kind="team"
      title={t('title')}
      lead={t('lead')}
      addLabel={t('add')}
      empty={t('empty')}
      blank={(before) => ({
        team: {
          id: freeId(
            'team',
            before.map(({ value }) => value.team?.id ?? ''),
          ),
          name: '',
          shortName: '',
          letter: freeLetter(before.map(({ value }) => value.team?.letter ?? '')),
          places: 4,
          summary: '',
        },
        brief: { role: '', goals: [], redLines: [], knows: [], instructions: [] },
      })}
    >
      {(part) => <TeamFields part={part} />}
    </PartList>
  );
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const freeLetter = (taken: string[]) => [...letters].find((letter) => !taken.includes(letter)) ?? 'A';

function TeamFields({ part: { id, value } }: { part: WrittenPart<'team'> }) {
  const t = useTranslations('authoring.teams');
  const desk = useDesk();
  return (
    <>
      <Group title={t('everybody')} note={t('id', { id: value.team?.id ?? '' })}>
        <PartText part={id} field="team.name" label={t('name')} maxLength={60} />
        <div className={styles.pair}>
          <PartText
            part={id}
            field="team.shortName"
            label={t('shortName')}
            hint={t('shortNameHint')}
            maxLength={20}
          />
          <PartText part={id} field="team.letter" label={t('letter')} hint={t('letterHint')} maxLength={1} />
          <PartNumber part={id} field="team.places" label={t('places')} />
        </div>
        <PartText
          part={id}
          field="team.summary"
          label={t('summary')}
          hint={t('summaryHint')}
          rows={2}
          maxLength={240}
        />
      </Group>
      <Group title={t('brief')} note={t('briefNote')}>
        {value.brief ? (
          <>
            <PartText part={id} field="brief.role" label={t('role')} rows={4} maxLength={1_400} />
            <PartLines part={id} field="brief.goals" label={t('goals')} hint={t('oneToALine')} />
            <PartLines part={id} field="brief.redLines" label={t('redLines')} hint={t('oneToALine')} />
            <PartLines part={id} field="brief.knows" label={t('knows')} hint={t('oneToALine')} />
            <MemberInstructions part={id} team={value.team?.id ?? ''} />
          </>
        ) : (
          <Button
            look="line"
            size="small"
            onClick={() =>
              desk.typeField(id, 'brief', { role: '', goals: [], redLines: [], knows: [], instructions: [] })
            }
          >
            {t('writeBrief')}
          </Button>
        )}
      </Group>
    </>
  );
}
