/** One node or one arrow. Two kinds of the same shape, because every view asks which. */
export type Pick = { kind: 'node' | 'edge'; id: string };

export type Selection = Pick | null;

/** What stands out while something is selected or pointed at; all else steps back. */
export type Focus = { nodes: ReadonlySet<string>; edges: ReadonlySet<string> };
