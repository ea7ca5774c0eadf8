import { z } from 'zod';
import { evaluationCommands } from './evaluation';
import { followUpCommands } from './follow-ups';
import { formCommands } from './forms';
import { jointActionCommands } from './joint-actions';
import { letterCommands } from './letters';
import { moderationCommands } from './moderation';
import { mselCommands } from './msel';
import { paperCommands } from './paper';
import { playerCommands } from './player';
import { proposalCommands } from './proposals';
import { redCellCommands } from './red-cell';
import { rehearsalCommands } from './rehearsal';
import { staffCommands } from './staff';
import { talkCommands } from './talks';

/** Every request that a seat can send over the socket. */
export const commandSchema = z.discriminatedUnion('type', [
  ...playerCommands,
  ...staffCommands,
  ...mselCommands,
  ...moderationCommands,
  ...redCellCommands,
  ...evaluationCommands,
  ...rehearsalCommands,
  ...paperCommands,
  ...proposalCommands,
  ...followUpCommands,
  ...formCommands,
  ...jointActionCommands,
  ...talkCommands,
  ...letterCommands,
]);

/** The id that the sender gives a command, so that sending it again does nothing twice. */
export const commandIdSchema = z.string().regex(/^cmd_[a-z0-9]{16,40}$/);
