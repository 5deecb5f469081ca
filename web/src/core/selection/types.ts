/** One node or one arrow. Two kinds of the same shape, because every view asks which. */
export type Pick = { kind: 'node' | 'edge'; id: string };

/** From one node to another; `id` is where it starts. */
export type PathPick = { kind: 'path'; id: string; to: string };

export type Selection = Pick | PathPick | null;

/** What stands out while something is selected or pointed at; all else steps back. */
export type Focus = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };
