import type { MapPoint, Story, StoryMap } from '../../exercise/story';
import type { Look } from '../look';

/** Finds what nobody would see on the map: marks where there is none, and places, names and marks beside its sheet. */
export function lookMap({ opening: { map }, script }: Story): Look[] {
  const marks = script.injects.flatMap(({ number, marks: ofLine = [] }, index) =>
    ofLine.length === 0 ? [] : [{ number, marks: ofLine, path: `script.injects.${index}.marks` }],
  );
  if (!map) {
    return marks.map(({ number, path }) => ({
      code: 'marks-without-map',
      path,
      sentence: `Inject ${number} marks places, and there is no map. Draw one or take the marks out.`,
    }));
  }
  return [
    ...besideSheet(map),
    ...marks.flatMap(({ number, marks: ofLine, path }) =>
      ofLine.flatMap(({ at, label }, index): Look[] =>
        isOn(at, map) ? [] : [beside(`${path}.${index}.at`, `The mark “${label}” of inject ${number}`)],
      ),
    ),
  ];
}

/** Outlines may run over the edge, since the sheet cuts them; what has a name may not. */
function besideSheet(map: StoryMap): Look[] {
  const named = [
    ...map.areas.map(({ name, label }, at) => ({ name, at: label, path: `areas.${at}.label` })),
    ...map.lines.map(({ name, label }, at) => ({ name, at: label, path: `lines.${at}.label` })),
    ...map.places.map(({ name, at: point }, at) => ({ name, at: point, path: `places.${at}.at` })),
  ];
  return named.flatMap(({ name, at, path }) =>
    at === undefined || isOn(at, map) ? [] : [beside(`opening.map.${path}`, `“${name}”`)],
  );
}

const isOn = ([x, y]: MapPoint, { width, height }: StoryMap) => x >= 0 && y >= 0 && x <= width && y <= height;

const beside = (path: string, what: string): Look => ({
  code: 'beside-the-map',
  path,
  sentence: `${what} lies beside the sheet of the map. Move it, or make the sheet larger.`,
});
