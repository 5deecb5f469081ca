import { FileUp } from 'lucide';
import { type DragEvent, useRef, useState } from 'react';
import { add, FILE_TYPES, fileAddition, fits } from '../../core/sources/index.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

export function FileForm({ busy }: { busy: boolean }) {
  const { words } = useWords();
  const [over, setOver] = useState(false);
  const [tooMuch, setTooMuch] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    setOver(false);
    if (files.length === 0 || busy) return;
    setTooMuch(!fits(files));
    if (fits(files)) void add(files.length, () => Promise.all(files.map(fileAddition)));
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(!busy);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button inside does the same for everybody.
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={onDrag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer.files);
      }}
    >
      <Icon node={FileUp} size={26} />
      <p>{words.sources.drop}</p>
      <button type="button" className="button primary" disabled={busy} onClick={() => input.current?.click()}>
        {words.sources.choose}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={FILE_TYPES}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
      <small className={tooMuch ? 'wrong' : ''} role={tooMuch ? 'alert' : undefined}>
        {tooMuch ? words.sources.tooMuch : words.sources.kinds}
      </small>
    </div>
  );
}
