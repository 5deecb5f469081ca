/** One node or one arrow. Two kinds of the same shape, because every view asks which. */
export type Pick = { kind: 'node' | 'edge'; id: string };

/** From one node to another; `id` is where it starts. */
export type PathPick = { kind: 'path'; id: string; to: string };

/** Several nodes in the order they were added; `id` is the newest, where the arrow keys go on from. */
export type GroupPick = { kind: 'group'; id: string; nodes: readonly string[] };

/** Whoever belongs to the same cluster as a node, whichever way the filters draw it. */
export type ClusterPick = { kind: 'cluster'; id: string };

export type Selection = Pick | PathPick | GroupPick | ClusterPick | null;

/** What stands out while something is selected or pointed at; all else steps back. */
export type Focus = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };
