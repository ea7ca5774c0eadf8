'use client';

import { useTranslations } from 'next-intl';
import type { CardCondition, Condition } from '../../../exercise/condition';
import { type CounterMoveId, counterMoves } from '../../../framework/counter-moves';
import { type ToolId, tools } from '../../../framework/tools';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import type { MselNames } from './names';

interface FieldsProps<C> {
  condition: C;
  names: MselNames;
  onChange: (condition: Condition) => void;
}

type Has<Key extends string> = Extract<Condition, Record<Key, unknown>>;

/** What belongs to a condition that is no group: which line, which team and move, which body and result, how long. */
export function ConditionFields({ condition, names, onChange }: FieldsProps<Condition>) {
  if ('after' in condition) return <AfterFields {...{ condition, names, onChange }} />;
  if ('card' in condition) return <CardFields {...{ condition, names, onChange }} />;
  if ('vote' in condition) return <VoteFields {...{ condition, names, onChange }} />;
  if ('counterMove' in condition) return <CounterMoveFields {...{ condition, names, onChange }} />;
  return 'silence' in condition ? <SilenceFields {...{ condition, names, onChange }} /> : null;
}

function AfterFields({ condition, names, onChange }: FieldsProps<Has<'after'>>) {
  const t = useTranslations('authoring.trigger');
  return (
    <SelectField
      label={t('line')}
      placeholder={t('choose')}
      value={condition.after}
      options={names.injects.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
      onChange={(event) => onChange({ after: event.currentTarget.value })}
    />
  );
}

function CardFields({ condition: { card }, names, onChange }: FieldsProps<Has<'card'>>) {
  const t = useTranslations('authoring.trigger');
  const put = (change: Partial<CardCondition>) => onChange({ card: { ...card, ...change } });
  return (
    <>
      <TeamField team={card.team} names={names} onChange={(team) => put({ team })} />
      <MoveField move={card.move} names={names} onChange={(move) => put({ move })} />
      <SelectField
        label={t('tool')}
        placeholder={t('anyTool')}
        value={card.tool ?? ''}
        options={tools.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => put({ tool: (event.currentTarget.value || undefined) as ToolId | undefined })}
      />
    </>
  );
}

function VoteFields({ condition: { vote }, names, onChange }: FieldsProps<Has<'vote'>>) {
  const t = useTranslations('authoring.trigger');
  return (
    <>
      <SelectField
        label={t('body')}
        placeholder={t('choose')}
        value={vote.body}
        options={names.bodies.map(({ id, name }) => ({ value: id, label: name || id }))}
        onChange={(event) => onChange({ vote: { ...vote, body: event.currentTarget.value } })}
      />
      <SelectField
        label={t('result')}
        value={vote.result}
        options={(['adopted', 'not-adopted'] as const).map((value) => ({
          value,
          label: t(`results.${value}`),
        }))}
        onChange={(event) =>
          onChange({ vote: { ...vote, result: event.currentTarget.value as typeof vote.result } })
        }
      />
    </>
  );
}

function CounterMoveFields({ condition, names, onChange }: FieldsProps<Has<'counterMove'>>) {
  const t = useTranslations('authoring.trigger');
  const { counterMove } = condition;
  return (
    <>
      <MoveField
        move={counterMove.move}
        names={names}
        onChange={(move) => onChange({ counterMove: { ...counterMove, move } })}
      />
      <SelectField
        label={t('counterMove')}
        placeholder={t('anyCounterMove')}
        value={counterMove.is ?? ''}
        options={counterMoves.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => {
          const is = event.currentTarget.value as CounterMoveId | '';
          onChange({ counterMove: { move: counterMove.move, ...(is ? { is } : {}) } });
        }}
      />
    </>
  );
}

function SilenceFields({ condition: { silence }, names, onChange }: FieldsProps<Has<'silence'>>) {
  const t = useTranslations('authoring.trigger');
  return (
    <>
      <TeamField
        team={silence.team}
        names={names}
        onChange={(team) => onChange({ silence: { ...silence, team } })}
      />
      <TextField
        label={t('minutes')}
        inputMode="numeric"
        value={String(silence.minutes)}
        onChange={(event) =>
          onChange({ silence: { ...silence, minutes: Number(event.currentTarget.value) || 0 } })
        }
      />
    </>
  );
}

interface TeamFieldProps {
  team: string;
  names: MselNames;
  onChange: (team: string) => void;
}

function TeamField({ team, names, onChange }: TeamFieldProps) {
  const t = useTranslations('authoring.trigger');
  return (
    <SelectField
      label={t('team')}
      value={team}
      options={names.teams.map(({ id, name }) => ({ value: id, label: name || id }))}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

interface MoveFieldProps {
  move: number;
  names: MselNames;
  onChange: (move: number) => void;
}

function MoveField({ move, names, onChange }: MoveFieldProps) {
  const t = useTranslations('authoring.trigger');
  return (
    <SelectField
      label={t('move')}
      value={String(move)}
      options={names.moves.map(({ number, title }) => ({
        value: String(number),
        label: `${number} ${title}`,
      }))}
      onChange={(event) => onChange(Number(event.currentTarget.value))}
    />
  );
}
