/** Every claim under the arrows on the page, a column each; claims of one arrow stand together. Columns hold places in the lists beside them. */
export type ClaimTable = {
  count: number;
  /** Place of the claim's arrow in the graph's list of arrows. */
  arrow: Int32Array;
  modality: Uint8Array;
  polarity: Uint8Array;
  speaker: Int32Array;
  source: Int32Array;
  /** Days since 1970, both included; `NO_DAY` where nothing is known. */
  from: Int32Array;
  to: Int32Array;
  modalities: readonly string[];
  polarities: readonly string[];
  /** Entity ids; the article's own voice is the empty string. */
  speakers: readonly string[];
  /** Outlets; the empty string stands for articles that name none. */
  sources: readonly string[];
  /** Whether speaker, source and day are known; before the facts have come they are not. */
  complete: boolean;
};
