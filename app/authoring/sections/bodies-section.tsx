'use client';

import { useTranslations } from 'next-intl';
import type { ReadyBodyNamed } from '../../../exercise/authoring/draft';
import type { StoryBody } from '../../../exercise/story';
import { useWritten, type WrittenPart } from '../desk/desk-context';
import { PartChoice } from '../fields/part-choice';
import { PartText } from '../fields/part-text';
import { freeId } from './free-id';
import { Group } from './group';
import { MemberRows } from './member-rows';
import { PartList } from './part-list';
import { ReadyBodyFields } from './ready-body-fields';
import { RuleFields } from './rule-fields';
import { RuleText } from './rule-text';

/** The bodies that vote: one that comes ready, or one with a rule of its own. */
export function BodiesSection() {
  const t = useTranslations('authoring.bodies');
  const teams = useWritten('team');
  return (
    <PartList
      kind="body"
      title={t('title')}
      lead={t('lead')}
      addLabel={t('add')}
      empty={t('empty')}
      blank={(before) => ({
        id: freeId(
          'body',
          before.map(({ value }) => value.id ?? ''),
        ),
        name: '',
        team: teams[0]?.value.team?.id ?? '',
        members: [],
        rule: {
          source: '',
          threshold: { kind: 'fraction', base: 'voting', numerator: 1, denominator: 2, exceeds: true },
          vetoMembers: [],
          consensusFirst: false,
          scaledFrom: null,
        },
      })}
    >
      {(part) => <BodyFields part={part} />}
    </PartList>
  );
}

const isReady = (body: StoryBody | ReadyBodyNamed): body is ReadyBodyNamed => 'ready' in body;

function BodyFields({ part: { id, value } }: { part: WrittenPart<'body'> }) {
  const t = useTranslations('authoring.bodies');
  const teams = useWritten('team').map(({ value: { team } }) => ({
    value: team?.id ?? '',
    label: team?.name || team?.id || '',
  }));
  return (
    <>
      <ReadyBodyFields part={id} body={value} />
      <PartText
        part={id}
        field="name"
        isOptional={isReady(value)}
        label={t('name')}
        hint={isReady(value) ? t('nameAsReady') : undefined}
        maxLength={60}
      />
      <PartChoice
        part={id}
        field="team"
        label={t('team')}
        options={teams}
        none={t('teamNone')}
        nothing={undefined}
      />
      {isReady(value) ? null : (
        <>
          <Group title={t('members')} note={t('membersCount', { count: value.members?.length ?? 0 })}>
            <MemberRows part={id} />
          </Group>
          <Group title={t('rule')}>
            <RuleFields part={id} body={value} />
            <RuleText body={value} />
          </Group>
        </>
      )}
    </>
  );
}
