/** What is seen, saved as a file or copied as an address. */
import { EXPORT_FORMATS, type ExportFormat } from '../../../src/model/exported.js';
import { api, worldAtom } from '../core/data/index.js';
import { claimFilter, filtersAtom, visibleAtom } from '../core/filters/index.js';
import { graphAtom, positionsOf } from '../core/graph/index.js';
import { dictionaryAtom } from '../core/language/index.js';
import { layoutKindAtom, roomAtom } from '../core/layout/index.js';
import { shapeOf } from '../core/layout/kept.js';
import { MOST_SENT, placesToSend } from '../core/layout/sent.js';
import { say } from '../core/notice/index.js';
import { KEPT, valuesOf } from '../core/url/index.js';
import { stageAtom } from './index.js';

export const PICTURES = ['png', 'svg'] as const;
export type SaveFormat = (typeof PICTURES)[number] | ExportFormat;
export const SAVE_FORMATS: readonly SaveFormat[] = [...PICTURES, ...EXPORT_FORMATS];

export async function copyAddress(): Promise<void> {
  const words = dictionaryAtom.get().share;
  try {
    await navigator.clipboard.writeText(addressToSend());
    say(valuesOf(location.hash).has(KEPT) ? words.copiedInPart : words.copied);
  } catch {
    say(words.notCopied, true);
  }
}

/** With where everything lies, as long as that is few: a stage of another form, or a graph that has grown here, would show it otherwise. */
function addressToSend(): string {
  const [stage, graph] = [stageAtom.get(), graphAtom.get()];
  const isFew = graph?.getAttribute('laidOut') && graph.order > 0 && graph.order <= MOST_SENT;
  if (!stage || !graph || !isFew || layoutKindAtom.get() !== 'forces') return location.href;
  const places = placesToSend(positionsOf(graph), shapeOf(stage.getDimensions()), roomAtom.get());
  const rest = location.hash
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('places='));
  return `${location.href.replace(/#.*$/, '')}#${[...rest, `places=${places}`].join('&')}`;
}

export async function save(format: SaveFormat): Promise<void> {
  const words = dictionaryAtom.get().share;
  try {
    const files = await filesOf(format);
    for (const [name, content] of files) download(name, content);
    say(words.saved(files.map(([name]) => name).join(', ')));
  } catch {
    say(words.failed, true);
  }
}

async function filesOf(format: SaveFormat): Promise<[name: string, content: Blob][]> {
  if (format !== 'png' && format !== 'svg') {
    const { nodes, edges } = visibleAtom.get();
    const { mediaType, files } = await api.exported(format, [...nodes], [...edges], claimFilter(filtersAtom.get()));
    return Object.entries(files).map(([name, text]) => [name, new Blob([text], { type: `${mediaType};charset=utf-8` })]);
  }
  const stage = stageAtom.get();
  const world = worldAtom.get();
  if (!stage || world.status !== 'ready') throw new Error('save: got no picture, expected one that is drawn');
  const { pictureFile } = await import('./pictureFiles.js');
  return [[`depesche.${format}`, await pictureFile(format, stage, world.value.ontology)]];
}

function download(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
