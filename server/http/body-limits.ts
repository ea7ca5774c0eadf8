import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { packageLimits } from '../../scenarios/packages/package-limits';
import { megabytes } from '../attachments/read-upload';
import { isOfScenario, scenarioMax } from '../authoring/limits';
import { tooBig } from '../packages/read-zip';
import { type Refusal, sayPackage, sayRefusal } from '../say';
import { refuseWith } from './answers';
import { isUpload, uploadMax } from './attachment-routes';
import { isPackageUpload } from './package-routes';
import { isSpreadsheet, spreadsheetBodyMax, spreadsheetMegabytes } from './spreadsheet-routes';

/** The largest body that is read at all; what is longer than its field may be is refused by name. */
const bodyMax = 1_300_000;

const limited = (maxSize: number, refusal: () => Refusal) =>
  bodyLimit({ maxSize, onError: (c) => refuseWith(c, refusal()) });

/** How much of a body is read, by what it is for: the first that fits. */
const limits: [isFor: (c: Context) => boolean, limit: MiddlewareHandler][] = [
  [isUpload, limited(uploadMax, () => sayRefusal('AttachmentTooBig', megabytes))],
  [isPackageUpload, limited(packageLimits.packed, () => sayPackage(tooBig))],
  [isSpreadsheet, limited(spreadsheetBodyMax, () => sayRefusal('SpreadsheetTooBig', spreadsheetMegabytes))],
  [isOfScenario, limited(scenarioMax, () => sayRefusal('PartTooBig'))],
  [() => true, limited(bodyMax, () => sayRefusal('Unreadable'))],
];

/** Refuses a body that is larger than what it is for may be, before all of it is read. */
export const limitBody: MiddlewareHandler = async (c, next) =>
  limits.find(([isFor]) => isFor(c))?.[1](c, next);
