export type CommandGroup = 'connections' | 'entities' | 'relations' | 'selected' | 'views' | 'layout' | 'filters' | 'export' | 'settings';

/** Something one can ask for by name. */
export type Command = {
  id: string;
  group: CommandGroup;
  name: string;
  /** Other names that it is found by. */
  also?: readonly string[];
  /** Beginnings of words that ask for it, as `stems` gives them. */
  stems?: readonly string[];
  /** Text to go on with in the box, instead of anything that is run. */
  types?: string;
  keys?: string;
  run(): void;
};
