import { createRoot } from 'react-dom/client';
import { followTheme } from './core/appearance/index.js';
import { App } from './ui/App.js';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/header.css';
import './styles/rail.css';
import './styles/stage.css';
import './styles/panel.css';
import './styles/overview.css';
import './styles/entity.css';
import './styles/claim.css';
import './styles/narrow.css';

followTheme();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
