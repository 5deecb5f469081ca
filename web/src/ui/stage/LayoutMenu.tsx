import { Check, RotateCw, Ungroup, Waypoints } from 'lucide';
import { askForLayout, LAYOUTS, layoutKindAtom } from '../../core/layout/index.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';
import { Menu } from '../parts/Menu.js';

/** How the nodes lie. Asked for again, what is hidden no longer takes room. */
export function LayoutMenu({ disabled }: { disabled: boolean }) {
  const { words } = useWords();
  const kind = useAtom(layoutKindAtom);
  return (
    <Menu icon={Waypoints} name={words.stage.layout} disabled={disabled}>
      {(close) => (
        <>
          {LAYOUTS.map((layout) => (
            <button
              key={layout}
              type="button"
              role="menuitemradio"
              aria-checked={layout === kind}
              onClick={() => {
                askForLayout(layout);
                close();
              }}
            >
              {layout === kind ? <Icon node={Check} size={15} /> : <span className="menu-blank" />}
              {words.stage.layouts[layout]}
            </button>
          ))}
          <hr />
          {(['apart', 'again'] as const).map((wish) => (
            <button
              key={wish}
              type="button"
              role="menuitem"
              onClick={() => {
                askForLayout(wish === 'apart' ? 'apart' : undefined);
                close();
              }}
            >
              <Icon node={wish === 'apart' ? Ungroup : RotateCw} size={15} />
              {words.stage[wish]}
            </button>
          ))}
        </>
      )}
    </Menu>
  );
}
