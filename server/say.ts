import { createTranslator } from 'use-intl/core';
import { isStoreAway } from '../db/store-away';
import type { Rejection } from '../exercise/decision';
import rules from '../exercise/messages/en.json';
import type { PackageProblem } from '../scenarios/packages/package-problem';
import platform from './messages/en.json';

const sayRules = createTranslator({ locale: 'en-GB', messages: rules }) as (
  key: string,
  values?: object,
) => string;
const sayPlatform = createTranslator({ locale: 'en-GB', messages: platform }) as (
  key: string,
  values?: object,
) => string;

/** A refusal on the wire, the same for sockets and HTTP: a stable code and one sentence that says what to do. */
export interface Refusal {
  ok: false;
  code: string;
  message: string;
  /** The field that was wrong, where there is one. */
  field?: string;
}

/** A refusal by the rules, in words. */
export function sayRejection({ code, values }: Rejection): Refusal {
  return { ok: false, code, message: sayRules(`rejections.${code}`, values) };
}

/** The refusals of the platform itself: not signed in, no such exercise, a body that cannot be read. */
export type PlatformCode = keyof typeof platform.refusals;

/** A refusal by the platform, in words. */
export function sayRefusal(
  code: PlatformCode,
  values?: Record<string, string | number>,
  field?: string,
): Refusal {
  const message = sayPlatform(`refusals.${code}`, values);
  return field === undefined ? { ok: false, code, message } : { ok: false, code, message, field };
}

/** Why a package cannot be read, in words. */
export function sayPackage(problem: PackageProblem): Refusal {
  return sayRefusal(problem.code, 'values' in problem ? problem.values : undefined);
}

/** The name of something that came from elsewhere. */
export const sayImported = (name: string): string => sayPlatform('imported', { name });

/** What is said when something failed below the rules: that the store is away, or that the fault is ours. */
export function refusalOf(thrown: unknown): Refusal {
  return sayRefusal(isStoreAway(thrown) ? 'StoreAway' : 'Wrong');
}
