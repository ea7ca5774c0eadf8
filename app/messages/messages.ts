import rules from '../../exercise/messages/en.json';
import authoring from './en/authoring.json';
import authoringCase from './en/authoring-case.json';
import authoringMap from './en/authoring-map.json';
import authoringMsel from './en/authoring-msel.json';
import authoringRead from './en/authoring-read.json';
import board from './en/board.json';
import chamber from './en/chamber.json';
import compare from './en/compare.json';
import control from './en/control.json';
import debrief from './en/debrief.json';
import failed from './en/failed.json';
import forms from './en/forms.json';
import joint from './en/joint.json';
import paper from './en/paper.json';
import papers from './en/papers.json';
import pictures from './en/pictures.json';
import play from './en/play.json';
import red from './en/red.json';
import reference from './en/reference.json';
import replay from './en/replay.json';
import room from './en/room.json';
import seat from './en/seat.json';
import staffing from './en/staffing.json';
import talks from './en/talks.json';
import talksDesk from './en/talks-desk.json';
import whatIf from './en/what-if.json';
import entrance from './en.json';

/**
 * Every sentence that a screen can say: one file for each screen's folder, and the rules' own sentences (refusals,
 * results, timeline) under `rules`, so that screens and exports say the same.
 */
export const messages = {
  ...entrance,
  seat,
  failed,
  play,
  whatIf,
  compare,
  chamber,
  talks,
  // The console's own layout hands these to it.
  control: { ...control, ...staffing, ...board, ...paper, ...talksDesk },
  room,
  debrief,
  forms,
  pictures,
  joint,
  red,
  reference,
  // A layout of its own hands these to the replay.
  replay,
  // So does the papers page.
  papers,
  // And the authoring pages.
  authoring: { ...authoring, ...authoringMsel, ...authoringMap, ...authoringCase, ...authoringRead },
  rules,
};
