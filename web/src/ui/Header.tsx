import { Command, Info, Moon, Search, SlidersHorizontal, Sun } from 'lucide';
import { chooseTheme, themeAtom } from '../core/appearance/index.js';
import { boxAtom } from '../core/commands/index.js';
import { toldVisibleAtom } from '../core/filters/index.js';
import { chooseLanguage, type LanguageCode } from '../core/language/index.js';
import { sheetAtom, toggleSheet } from '../core/sheets/index.js';
import { useAtom } from '../hooks/useAtom.js';
import { useWords } from '../hooks/useWords.js';
import { ExportMenu } from './ExportMenu.js';
import { Icon } from './parts/Icon.js';
import { Mark } from './parts/Mark.js';
import { openSearch } from './rail/Search.js';
import { ViewTabs } from './ViewTabs.js';

const LANGUAGE_NAMES: [LanguageCode, string, string][] = [
  ['de', 'DE', 'Deutsch'],
  ['en', 'EN', 'English'],
];

export function Header() {
  const { words, language } = useWords();
  const theme = useAtom(themeAtom);
  const visible = useAtom(toldVisibleAtom);
  const sheet = useAtom(sheetAtom);
  const other = theme === 'dark' ? words.header.light : words.header.dark;
  return (
    <header className="header">
      <a className="brand" href="./" aria-label="Depesche">
        <Mark />
        <span className="brand-name">Depesche</span>
      </a>
      <ViewTabs />
      <h1 className="view-title">
        <span>{words.app.tagline}</span>
        {visible.nodes.size > 0 && <small>{words.header.counts(visible.nodes.size, visible.edges.size)}</small>}
      </h1>
      <div className="header-tools">
        <button
          type="button"
          className="button icon-only only-narrow"
          aria-label={words.search.label}
          title={words.search.label}
          onClick={openSearch}
        >
          <Icon node={Search} />
        </button>
        <button
          type="button"
          className="button only-narrow"
          title={words.header.filters}
          aria-expanded={sheet === 'rail'}
          aria-label={words.header.filters}
          onClick={() => toggleSheet('rail')}
        >
          <Icon node={SlidersHorizontal} />
          <span className="button-text">{words.header.filters}</span>
        </button>
        <button
          type="button"
          className="button only-small"
          aria-expanded={sheet === 'panel'}
          aria-label={words.overview.title}
          onClick={() => toggleSheet('panel')}
        >
          <Icon node={Info} />
        </button>
        <button
          type="button"
          className="button icon-only"
          aria-label={words.palette.title}
          aria-keyshortcuts="Control+K Meta+K"
          title={`${words.palette.title} (${words.palette.control} K)`}
          onClick={() => boxAtom.set('palette')}
        >
          <Icon node={Command} />
        </button>
        <ExportMenu disabled={visible.nodes.size === 0} />
        <fieldset className="segments">
          <legend className="visually-hidden">{words.header.language}</legend>
          {LANGUAGE_NAMES.map(([code, short, name]) => (
            <button key={code} type="button" lang={code} aria-pressed={language === code} onClick={() => chooseLanguage(code)}>
              {short} <span className="visually-hidden">{name}</span>
            </button>
          ))}
        </fieldset>
        <button
          type="button"
          className="button icon-only"
          aria-label={`${words.header.theme}: ${other}`}
          title={other}
          onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
        >
          <Icon node={theme === 'dark' ? Sun : Moon} />
        </button>
      </div>
    </header>
  );
}
