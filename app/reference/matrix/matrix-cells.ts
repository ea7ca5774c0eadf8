import { type MechanismId, mechanisms } from '../../../framework/mechanisms';
import { type ToolUse, toolUses } from '../../../framework/tool-uses';
import { type ToolId, tools } from '../../../framework/tools';

/** Where a tool meets a mechanism. */
export interface MatrixCell {
  tool: ToolId;
  mechanism: MechanismId;
  /** The statements that join them, in the order of the source; two where one is about a narrower tool. */
  uses: readonly [ToolUse, ...ToolUse[]];
  /** True where no statement does more than imply the mechanism. */
  isInferred: boolean;
}

/** Every meeting of a tool and a mechanism, by mechanism and then by tool, each in the order of the source. */
export const matrixCells: readonly MatrixCell[] = mechanisms.flatMap(({ id: mechanism }) =>
  tools.flatMap(({ id: tool }) => {
    const [first, ...more] = toolUses.filter(
      (use) => use.tools.includes(tool) && use.mechanisms.includes(mechanism),
    );
    if (!first) return [];
    const isInferred = [first, ...more].every((use) => use.inferred.includes(mechanism));
    return [{ tool, mechanism, uses: [first, ...more] as const, isInferred }];
  }),
);

/** The meeting of this tool and this mechanism; undefined where the source gives none. */
export function matrixCell(tool: ToolId, mechanism: MechanismId): MatrixCell | undefined {
  return matrixCells.find((cell) => cell.tool === tool && cell.mechanism === mechanism);
}
