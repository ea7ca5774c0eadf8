'use client';

import { storyKind } from '../../../exercise/story-kind';
import { useView } from '../../live/use-views';
import { AttachmentList } from '../attachments/attachment-list';
import { LineMap } from '../line-map/line-map';
import type { CarriedProps } from './carried';

/** The map with the places that an inject is about, and its files. `withMap` draws the map also where nothing is marked. */
export function InjectExtras({
  content,
  isWithdrawn,
  withMap = false,
}: CarriedProps & { withMap?: boolean }) {
  const { opening } = useView();
  const { attachments = [], marks = [] } = content;
  return (
    <>
      {(withMap || marks.length > 0) && opening?.map ? (
        <LineMap map={opening.map} marks={marks} kind={storyKind(opening)} />
      ) : null}
      <AttachmentList attachments={attachments} isWithdrawn={isWithdrawn} />
    </>
  );
}
