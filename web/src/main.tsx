/** The page itself. */
import { createRoot } from 'react-dom/client';
import { followTheme } from './core/appearance/index.js';
import { loadWorld } from './core/data/index.js';
import { App } from './ui/App.js';

void loadWorld();
followTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
