import { FileUp, Globe, type IconNode, Text } from 'lucide';
import { useState } from 'react';
import { addingAtom, isBusy } from '../../core/sources/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { FileForm } from './FileForm.js';
import { PageForm } from './PageForm.js';
import { TextForm } from './TextForm.js';

const WAYS = ['text', 'files', 'url'] as const;
type Way = (typeof WAYS)[number];

const ICONS: Record<Way, IconNode> = { text: Text, files: FileUp, url: Globe };

export function AddArticles() {
  const { words } = useWords();
  const [way, setWay] = useState<Way>('text');
  const busy = isBusy(useAtom(addingAtom));
  return (
    <div className="add-articles">
      <h2>{words.sources.add}</h2>
      <fieldset className="segments">
        <legend className="visually-hidden">{words.sources.add}</legend>
        {WAYS.map((one) => (
          <button key={one} type="button" aria-pressed={way === one} onClick={() => setWay(one)}>
            <Icon node={ICONS[one]} size={15} />
            {words.sources.ways[one]}
          </button>
        ))}
      </fieldset>
      {way === 'text' && <TextForm busy={busy} />}
      {way === 'files' && <FileForm busy={busy} />}
      {way === 'url' && <PageForm busy={busy} />}
    </div>
  );
}
