import { economicModel2016 } from './economic-model-2016/lens';
import type { Lens } from './lens';
import { mapro2012 } from './mapro-2012/lens';
import { secretaryGeneral2019 } from './secretary-general-2019/lens';
import { strategicModel2013 } from './strategic-model-2013/lens';
import { taskForce2008 } from './task-force-2008/lens';
import { triangle2013 } from './triangle-2013/lens';

/** The six other frameworks of Annex B, in its order. */
export const lenses: readonly Lens[] = [
  taskForce2008,
  mapro2012,
  triangle2013,
  secretaryGeneral2019,
  economicModel2016,
  strategicModel2013,
];
