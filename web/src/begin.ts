/**
 * What makes the browser busy elsewhere than in the page's own script, begun while that is on the way: the worker of the layout; the first question
 * about what draws, at which it makes all ready for drawing; and the first about what it has kept, at which it reads that from disk.
 */
import { drawsInSoftware } from './controllers/hardware.js';
import './controllers/openWorker.js';
import { remembered } from './core/storage.js';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/parts.css';
import './styles/box.css';
import './styles/header.css';
import './styles/rail.css';
import './styles/search.css';
import './styles/choices.css';
import './styles/stage.css';
import './styles/menu.css';
import './styles/panel.css';
import './styles/overview.css';
import './styles/entity.css';
import './styles/bodies.css';
import './styles/expand.css';
import './styles/claim.css';
import './styles/path.css';
import './styles/group.css';
import './styles/why.css';
import './styles/article.css';
import './styles/review.css';
import './styles/time.css';
import './styles/views.css';
import './styles/table.css';
import './styles/cards.css';
import './styles/sources.css';
import './styles/removal.css';
import './styles/identity.css';
import './styles/cypher.css';
import './styles/cypher-saved.css';
import './styles/cypher-editor.css';
import './styles/cypher-result.css';
import './styles/palette.css';
import './styles/narrow.css';
import './styles/short.css';
import './styles/long.css';
import './styles/forced.css';
import './styles/print.css';

remembered('theme');
drawsInSoftware();
void import('./main.js');
