import { heading } from '../document/blocks';
import type { Block } from '../document/document';
import type { PaperRequest } from '../paper';
import { decisions } from './decisions';
import { forecasts } from './forecasts';
import { jointActions } from './joint-actions';
import { rulings, situation } from './outcomes';
import { timeline } from './timeline';
import { votes } from './votes';
import { reportWords as t } from './words';

/** What happened, from the record: when, what was decided, expected, voted, agreed and ruled. */
export async function runInBrief(request: PaperRequest): Promise<Block[]> {
  return [
    heading(1, t('run.heading')),
    heading(2, t('run.timeline')),
    ...(await timeline(request)),
    heading(2, t('run.decisions')),
    ...decisions(request),
    heading(2, t('run.forecasts')),
    ...forecasts(request),
    heading(2, t('run.votes')),
    ...votes(request),
    heading(2, t('run.joint')),
    ...jointActions(request),
    heading(2, t('run.rulings')),
    ...rulings(request),
    heading(2, t('run.situation')),
    ...situation(request),
  ];
}
