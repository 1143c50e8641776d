import { load, locale } from './messages';
import './shared/base.css';

/** The path decides which screen this is; each is loaded only where it is needed. */
async function start(root: HTMLElement): Promise<void> {
  await load(location.search, localStorage, navigator.languages);
  document.documentElement.lang = locale;
  const [page, place] = location.pathname.split('/').filter((part) => part !== '').map(decodeURIComponent);
  switch (page) {
    case 'chair': return (await import('./chair')).open(root, place ?? null);
    case 'stage': return (await import('./stage')).open(root, place ?? null);
    case 'design': return (await import('./design')).open(root);
    case 'desk': return (await import('./desk')).open(root);
    case undefined: return (await import('./attend')).open(root);
    case 'report': return (await import('./report')).open(root, place ?? null);
    default: return (await import('./shared/nowhere')).open(root);
  }
}

const root = document.getElementById('screen');
if (root) void start(root);
