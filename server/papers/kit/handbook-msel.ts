import type { State } from '../../../exercise/state';
import { aside, heading, paragraph, table } from '../document/blocks';
import type { Block } from '../document/document';
import { kindWords } from '../msel/msel-words';
import { audienceWords } from '../msel/recipient-words';
import { kitWords as t } from './kit-words';

const columns = [
  { key: 'minute', share: 1 },
  { key: 'number', share: 1 },
  { key: 'title', share: 4 },
  { key: 'fromTo', share: 4 },
  { key: 'expected', share: 4 },
  { key: 'note', share: 5 },
] as const;

/** The MSEL at a glance: when, what, from whom to whom, what is expected, what the author notes. */
export function handbookMsel(state: State): Block[] {
  const injects = [...(state.script?.injects ?? [])].sort(
    (one, other) => one.plannedMinute - other.plannedMinute,
  );
  const titles = columns.map(({ key, share }) => ({ title: t(`handbook.${key}`), share }));
  return [
    heading(1, t('handbook.msel')),
    paragraph(t('handbook.mselNote')),
    injects.length === 0
      ? aside(t('handbook.noInjects'))
      : table(
          titles,
          injects.map((inject) => [
            String(inject.plannedMinute),
            inject.number,
            `${inject.title} (${kindWords(inject.kind).toLowerCase()})`,
            `${inject.from} → ${audienceWords(state, inject.to)}`,
            inject.expectedAction,
            inject.facilitatorNote,
          ]),
        ),
  ];
}
