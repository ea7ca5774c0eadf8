'use client';

import { useCallback, useEffect, useState } from 'react';
import { groupKey } from '../../../exercise/group-key';
import type { CarriedItem } from '../../../exercise/state';
import { keepText, keptText } from '../../live/kept-text';
import { type Answer, askServer } from '../ask-server';
import { useRefusal } from '../use-refusal';

/** What the last exercise of a group left to do, as the server offers it. */
export interface LeftToDo {
  title: string;
  date: string;
  more: number;
  stamp: string;
  items: (Omit<CarriedItem, 'answer'> & { isPastDue: boolean })[];
}

/** The group of an exercise that is being opened, and what it takes over. */
export interface Group {
  name: string;
  /** Groups that were typed before. */
  known: readonly string[];
  setName: (name: string) => void;
  /** Null while there is nothing to take over. */
  left: LeftToDo | null;
  isLooking: boolean;
  /** Why it could not be looked up; null when it could. */
  wrong: string | null;
  /** Looks again, as after a refusal. */
  look: () => Promise<void>;
  /** Ids of the items that are taken over. */
  chosen: string[];
  choose: (ids: string[]) => void;
  /** What goes with the opening. */
  choices: () => { group?: string; carry?: { stamp: string; items: string[] } };
  /** Lets go of what was typed. */
  forget: () => void;
}

/**
 * The group that is typed, with what its last exercise left to do. What was typed stays on this device, apart for each
 * account, until an exercise is opened: signing in again on the way loses none of it.
 */
export function useGroup(account: string, isUnderRule: boolean): Group {
  const nameAt = `opening.${account}.group`;
  const leaveAt = `opening.${account}.leave`;
  const [name, setName] = useState('');
  const [leave, setLeave] = useState<string[]>([]);
  const { known, ...asked } = useKnownGroups();
  useEffect(() => {
    setName(keptText(nameAt));
    setLeave(JSON.parse(keptText(leaveAt) || '[]') as string[]);
  }, [nameAt, leaveAt]);
  const key = groupKey(name);
  const typedBefore = key !== '' && known.some((one) => groupKey(one) === key) ? key : null;
  const { left, ...listed } = useLeftToDo(typedBefore, isUnderRule);
  // Of a name that was typed it has to be known whether the group has exercised before: else nothing would be offered, unsaid.
  const isKnown = key === '' || (!asked.isLooking && asked.wrong === null);
  const { isLooking, wrong, look } = isKnown ? listed : asked;
  const chosen = (left?.items ?? []).map(({ id }) => id).filter((id) => !leave.includes(id));
  const keepLeave = (ids: string[]) => {
    setLeave(ids);
    keepText(leaveAt, ids.length > 0 ? JSON.stringify(ids) : '');
  };
  return {
    name,
    known,
    setName: (next) => {
      setName(next);
      keepText(nameAt, next);
    },
    left,
    isLooking,
    wrong,
    look,
    chosen,
    choose: (ids) => keepLeave((left?.items ?? []).map(({ id }) => id).filter((id) => !ids.includes(id))),
    choices: () =>
      key === ''
        ? {}
        : {
            group: name.trim(),
            ...(left && chosen.length > 0 ? { carry: { stamp: left.stamp, items: chosen } } : {}),
          },
    forget: () => {
      keepText(nameAt, '');
      keepText(leaveAt, '');
    },
  };
}

/** The groups of the exercises that this account opened: none until they have come. */
function useKnownGroups(): Pick<Group, 'known' | 'isLooking' | 'wrong' | 'look'> {
  const refusal = useRefusal();
  const [answer, setAnswer] = useState<Answer<{ groups: string[] }> | null>(null);
  const look = useCallback(async () => {
    setAnswer(null);
    setAnswer(await askServer<{ groups: string[] }>('/api/groups'));
  }, []);
  useEffect(() => {
    void look();
  }, [look]);
  return {
    known: answer?.ok ? answer.value.groups : [],
    isLooking: answer === null,
    wrong: answer && !answer.ok ? refusal(answer) : null,
    look,
  };
}

type Found = Answer<{ left: LeftToDo | null }>;
/** What is asked for: the answer to another question is not shown. */
const addressOf = (key: string, isUnderRule: boolean) =>
  `/api/groups/left-to-do?group=${encodeURIComponent(key)}${isUnderRule ? '&chathamHouse=yes' : ''}`;

/** @param key the group; null for one that this account has not exercised with, of which nothing is asked */
function useLeftToDo(
  key: string | null,
  isUnderRule: boolean,
): Pick<Group, 'left' | 'wrong' | 'isLooking' | 'look'> {
  const refusal = useRefusal();
  const address = key === null ? null : addressOf(key, isUnderRule);
  const [answers, setAnswers] = useState<Record<string, Found>>({});
  const look = useCallback(async () => {
    if (address === null) return;
    setAnswers(({ [address]: _, ...others }) => others);
    const answer = await askServer<{ left: LeftToDo | null }>(address);
    setAnswers((before) => ({ ...before, [address]: answer }));
  }, [address]);
  useEffect(() => {
    void look();
  }, [look]);
  const found = address === null ? undefined : answers[address];
  return {
    left: found?.ok ? found.value.left : null,
    wrong: found && !found.ok ? refusal(found) : null,
    isLooking: address !== null && !found,
    look,
  };
}
