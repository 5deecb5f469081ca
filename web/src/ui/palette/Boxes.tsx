import { FileUp } from 'lucide';
import { useEffect } from 'react';
import { boxAtom } from '../../core/commands/index.js';
import { noticeAtom } from '../../core/notice/index.js';
import { filesOverAtom } from '../../core/sources/over.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { Help } from './Help.js';
import { Palette } from './Palette.js';

/** What lies over the page: the palette, the keys, and what has just happened. */
export function Boxes() {
  const box = useAtom(boxAtom);
  const notice = useAtom(noticeAtom);
  const isHeld = useAtom(filesOverAtom);
  const { words } = useWords();
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      {box === 'palette' && <Palette />}
      {box === 'help' && <Help />}
      {isHeld && (
        <div className="drop-anywhere">
          <Icon node={FileUp} size={26} />
          {words.sources.dropHere}
        </div>
      )}
      <div role="status" className={notice?.failed ? 'toast failed' : 'toast'}>
        {notice?.text}
      </div>
    </>
  );
}

function onKey(event: KeyboardEvent): void {
  const isCommand = event.ctrlKey || event.metaKey;
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  if (isCommand && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') boxAtom.update((now) => (now ? null : 'palette'));
  else if (event.key === '?' && !isCommand && !typing) boxAtom.set('help');
  else return;
  event.preventDefault();
}
