/** A thing of the picture, in one of its columns. */
export interface LinkedNode {
  id: string;
  column: number;
}

/** A line between two things, from an earlier column to a later one. */
export interface LinkedLine {
  id: string;
  from: string;
  to: string;
}

/** Where a thing stands: its first row from 0, and how many it takes. */
export interface LaidNode {
  row: number;
  rows: number;
}

/** At which row a line leaves and arrives; rows count from 0, a half is the middle of a row. */
export interface LaidLine {
  from: number;
  to: number;
}

/** Rows left empty between two things of a column. */
const gap = 0.5;

/**
 * Lays things out in columns, in the order in which they are given. Each line has a row of its own at both of its ends, so
 * that its word covers no other; the lines of a thing are ordered by where they go to, so that few of them cross.
 */
export function linkedLayout(
  nodes: LinkedNode[],
  lines: LinkedLine[],
): { rows: number; nodes: Map<string, LaidNode>; lines: Map<string, LaidLine> } {
  const laid = laidNodes(nodes, lines);
  const middle = (id: string) => {
    const { row, rows } = laid.get(id) ?? { row: 0, rows: 1 };
    return row + rows / 2;
  };
  const ends = (own: (line: LinkedLine) => string, other: (line: LinkedLine) => string) =>
    new Map(
      nodes.flatMap(({ id }) =>
        lines
          .filter((line) => own(line) === id)
          .sort((a, b) => middle(other(a)) - middle(other(b)))
          .map((line, index, all): [string, number] => [line.id, middle(id) + index + 0.5 - all.length / 2]),
      ),
    );
  const starts = ends(
    ({ from }) => from,
    ({ to }) => to,
  );
  const arrivals = ends(
    ({ to }) => to,
    ({ from }) => from,
  );
  return {
    rows: Math.max(1, ...[...laid.values()].map(({ row, rows }) => row + rows)),
    nodes: laid,
    lines: new Map(lines.map(({ id }) => [id, { from: starts.get(id) ?? 0, to: arrivals.get(id) ?? 0 }])),
  };
}

/** Columns are set in the middle of the tallest one. */
function laidNodes(nodes: LinkedNode[], lines: LinkedLine[]): Map<string, LaidNode> {
  const rowsOf = ({ id }: LinkedNode) =>
    Math.max(1, lines.filter(({ from }) => from === id).length, lines.filter(({ to }) => to === id).length);
  const columns = [...new Set(nodes.map(({ column }) => column))].map((column) =>
    nodes.filter((node) => node.column === column),
  );
  const heightOf = (column: LinkedNode[]) => column.reduce((sum, node) => sum + rowsOf(node) + gap, 0) - gap;
  const tallest = Math.max(0, ...columns.map(heightOf));
  return new Map(
    columns.flatMap((column) => {
      let row = (tallest - heightOf(column)) / 2;
      return column.map((node): [string, LaidNode] => {
        const laid = { row, rows: rowsOf(node) };
        row += laid.rows + gap;
        return [node.id, laid];
      });
    }),
  );
}
