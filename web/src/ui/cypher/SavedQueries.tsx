import { List, Waypoints } from 'lucide';
import { draftAtom, open } from '../../core/cypher/index.js';
import { SAVED } from '../../core/cypher/saved.js';
import { useAtom } from '../../hooks/useAtom.js';
import { useWords } from '../../hooks/useWords.js';
import { Icon } from '../parts/Icon.js';

/** A list to leaf through where there is room, else a menu. */
export function SavedQueries() {
  const { words, language } = useWords();
  const { text } = useAtom(draftAtom);
  const groups = [
    { title: words.cypher.drawn, icon: Waypoints, queries: SAVED.filter((query) => query.drawn) },
    { title: words.cypher.listed, icon: List, queries: SAVED.filter((query) => !query.drawn) },
  ];
  const chosen = SAVED.find((query) => query.text === text);
  const choose = (name: string) => {
    const query = SAVED.find((one) => one.name === name);
    if (query) void open(query.text);
  };
  return (
    <>
      <nav className="saved" aria-label={words.cypher.saved}>
        {groups.map(({ title, icon, queries }) => (
          <section key={title}>
            <h2>{title}</h2>
            <ul>
              {queries.map((query) => (
                <li key={query.name}>
                  <button type="button" aria-current={query === chosen ? 'true' : undefined} onClick={() => choose(query.name)}>
                    <Icon node={icon} size={15} />
                    {query.title[language]}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      <select
        className="saved-menu"
        aria-label={words.cypher.saved}
        value={chosen?.name ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.cypher.saved}</option>
        {groups.map(({ title, queries }) => (
          <optgroup key={title} label={title}>
            {queries.map((query) => (
              <option key={query.name} value={query.name}>
                {query.title[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </>
  );
}
