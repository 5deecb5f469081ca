import { Braces, Check, Download, FileImage, Link, Table2, Waypoints } from 'lucide';
import { copyAddress, SAVE_FORMATS, type SaveFormat, save } from '../controllers/save.js';
import { captionsAtom } from '../core/picture/captions.js';
import { useAtom } from '../hooks/useAtom.js';
import { useWords } from '../hooks/useWords.js';
import { Icon } from './parts/Icon.js';
import { Menu } from './parts/Menu.js';

const ICONS: Record<SaveFormat, typeof Link> = {
  png: FileImage,
  svg: FileImage,
  gexf: Waypoints,
  graphml: Waypoints,
  csv: Table2,
  json: Braces,
  jsonld: Braces,
  cypher: Braces,
};

/** What is seen, to be taken elsewhere: as an address, a picture, or data with the sentences behind it. */
export function ExportMenu({ disabled }: { disabled: boolean }) {
  const { words } = useWords();
  return (
    <Menu icon={Download} name={words.share.title} disabled={disabled}>
      {(close) => (
        <>
          <Item icon={Link} text={words.share.copy} close={close} run={copyAddress} />
          <Captions />
          {SAVE_FORMATS.map((format) => (
            <Item key={format} icon={ICONS[format]} text={words.share.as[format]} close={close} run={() => save(format)} />
          ))}
        </>
      )}
    </Menu>
  );
}

/** Stays open: what is chosen here is for the items below it. */
function Captions() {
  const { words } = useWords();
  const on = useAtom(captionsAtom);
  return (
    <button type="button" role="menuitemcheckbox" aria-checked={on} onClick={() => captionsAtom.set(!on)}>
      {on ? <Icon node={Check} size={15} /> : <span className="menu-blank" />}
      {words.share.captions}
    </button>
  );
}

function Item({ icon, text, close, run }: { icon: typeof Link; text: string; close(): void; run(): Promise<void> }) {
  const onClick = () => {
    close();
    void run();
  };
  return (
    <button type="button" role="menuitem" onClick={onClick}>
      <Icon node={icon} size={15} />
      {text}
    </button>
  );
}
