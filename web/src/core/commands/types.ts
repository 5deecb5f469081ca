export type CommandGroup = 'entities' | 'selected' | 'views' | 'layout' | 'filters' | 'export' | 'settings';

/** Something one can ask for by name. */
export type Command = { id: string; group: CommandGroup; name: string; keys?: string; run(): void };
